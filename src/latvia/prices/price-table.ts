import type { Table } from "../entry.js";
import { datedPrices } from "./generated/dated.js";
import { disputedPrices } from "./generated/disputed.js";
import { priceListSources } from "./generated/sources.js";
import { undatedPrices } from "./generated/undated.js";
import type { PublishedPrice, UndatedPrice } from "./published-price.js";
import { inBothLanguages } from "../latvian/index.js";

/** The published prices. Only `dated` ones are ever found by day; the others take an explicit choice. */
export interface PriceTable extends Table {
  readonly dated: readonly PublishedPrice[];
  /** Prices of a page that another source contradicts for the same days. */
  readonly disputed: readonly PublishedPrice[];
  readonly undated: readonly UndatedPrice[];
}

/** The unit prices that municipalities, the state and providers have published. */
export const priceTable: PriceTable = {
  schemaVersion: 1,
  id: "prices",
  label: { lv: "Publicētās pakalpojumu cenas", en: "Published prices of services" },
  note: "Prices as their lists print them, in euro. A price without a day of entry into force is kept apart and never found by day; nor is one that another source contradicts. A price to `open` has no stated end, which is not to say that it still holds: it was last seen on its `seenOn`, and after that day it is a projection.",
  sources: inBothLanguages(priceListSources),
  open: [
    {
      id: "di-unit-costs",
      unit: "EUR per unit",
      reason:
        "The unit costs of the regions' deinstitutionalisation projects (9.2.2.1; home care, day care centre, group home, workshop, consultations, groups, care) are not public in euro; ask the planning regions or the Ministry of Welfare for the method with its annexes 1 to 7, versions to and from 2021-07-01 and of 2023-03-28.",
    },
    {
      id: "delegated-regulation-2023-1676",
      unit: "EUR per unit",
      reason:
        "Latvia's rows of the unit costs for home care and day care were not seen; ask for Commission Delegated Regulation (EU) 2023/1676, annex, point 6.3, tables 6 and 7 (OJ L 216, 2023-09-01).",
    },
    {
      id: "assistant-hour-from-2024",
      unit: "EUR per hour",
      reason:
        "The price of an assistant's hour in 2024, 2025 and 2026 was not seen; ask for Cabinet regulation 316 of 2021-05-18 in its present wording (likumi.lv, 323301).",
    },
    {
      id: "state-institution-place",
      unit: "EUR per place and month",
      reason:
        "The cost of a place in a state institution by care level and year is not public; ask the Ministry of Welfare. Budget line 05.03.00 gives totals only.",
    },
    {
      id: "municipal-homes-mean-after-2018",
      unit: "EUR per month",
      reason:
        "The national mean price of municipal homes after 2018 (586 EUR a month) was not seen; ask the Ministry of Welfare for its statistics of long-term care.",
    },
  ],
  dated: datedPrices,
  disputed: disputedPrices,
  undated: undatedPrices,
};
