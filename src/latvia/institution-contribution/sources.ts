import type { Source } from "../../sources/index.js";
import { monthOfTestSources } from "../month-of-test.js";
import { thresholdTable } from "../thresholds/index.js";

/** The acts by which clients, their relatives and then municipalities pay for a place in an institution. */
export const sources: readonly Source[] = [
  {
    id: "client-share",
    title:
      "Law on Social Services and Social Assistance: the client pays 85 % of the pension and other income, at most the cost of the service, and keeps 15 %; so from January 2020",
    article: "section 29(2)",
    link: "https://www.tvnet.lv/6954022",
    date: "2020-01-01",
    certainty: "seen",
  },
  {
    id: "regulation-275",
    title:
      "Cabinet regulation No. 275 of 2003-05-27: what the client cannot pay the liable relatives pay (spouse, children, parents), and what they cannot the municipality that decided on the service",
    article: "points 3 and 4",
    link: "https://likumi.lv/doc.php?id=75481",
    date: "2003-05-27",
    certainty: "seen",
  },
  {
    id: "relatives-keep",
    title:
      "Cabinet regulation No. 275 as Alūksne gives it on a page of 2021-2022: relatives keep the minimum wage for the first person and half of it for each further member of the family",
    article: "points 5.2 and 5.3",
    link: "https://www.aluksne.lv/index.php/pasvaldiba/socialas-un-citas-iestades/aluksnes-novada-socialais-dienests/informacija-par-pakalpojumu-izmaksam",
    date: "2022",
    certainty: "seen",
  },
  {
    id: "relatives-keep-still",
    title:
      "Assumed: what relatives keep by a page of 2021-2022 holds in later years too, because no change was seen: the minimum wage for the first person and half of it for each further member of the family",
    certainty: "assumption",
  },
  {
    id: "price",
    title:
      "Assumed: the price that whoever calculates supplies holds on all days, because each institution has one of its own",
    certainty: "assumption",
  },
  {
    id: "in-institution",
    title: "Assumed: days at home, in hospital or abroad are not paid for, because the service is the stay",
    certainty: "assumption",
  },
  ...monthOfTestSources,
  ...thresholdTable.sources.filter(({ id }) => id.startsWith("minimum-wage")),
];
