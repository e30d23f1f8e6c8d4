import type { Source } from "../../sources/index.js";

/** The regulation on technical aids, and the test of vouchers. */
export const sources: readonly Source[] = [
  {
    id: "regulation-878",
    title:
      "Cabinet regulation No. 878 of 2021-12-21 on technical aids, provided from the state budget; from 2022-01-01, the day after the end of regulation No. 1474 of 2009-12-15",
    link: "https://www.vtpc.lv/lv/maksajumi",
    date: "2021-12-21",
    certainty: "derived",
  },
  {
    id: "one-time-payment",
    title:
      "One-time payment for an aid: 1.42 EUR for a child, 7.11 EUR for a person over 18; not asked of the needy, of residents of long-term institutions and hospitals, and in prison; the amounts stand since 2014-01-01",
    link: "https://www.vtpc.lv/lv/maksajumi",
    certainty: "seen",
  },
  {
    id: "difference",
    title:
      "Assumed: who chooses an aid dearer than the state's amount pays the difference, because the regulation before (No. 1474 of 2009-12-15, which ended on 2021-12-31) said so as amended by No. 171 of 2012-03-13",
    article: "No. 1474, point 2.1",
    link: "https://m.likumi.lv/ta/id/245299",
    certainty: "assumption",
  },
  {
    id: "voucher",
    title:
      "Test of vouchers: 10 474 aids are to be issued in it (plan 2026-2027); Cabinet regulation No. 83 of 2025-02-04, and draft 25-TA-696 adds private co-funding",
    link: "https://likumi.lv/ta/id/358418",
    date: "2025-02-04",
    certainty: "seed",
  },
  {
    id: "voucher-rest",
    title:
      "Assumed: the client pays what the aid costs above the value of the voucher, because draft 25-TA-696 adds private co-funding",
    certainty: "assumption",
  },
  {
    id: "price",
    title: "Assumed: the price of the chosen aid that whoever calculates supplies",
    certainty: "assumption",
  },
];
