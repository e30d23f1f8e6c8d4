// Written from ../totals.tsv by npm run generate: change that one.
import type { YearTotal } from "../figures.js";

/** The published sums of parts of a municipality's money in a year. */
export const totals: readonly YearTotal[] = [
  {"place":"jekabpils-novads","part":"own","amount":"610880","unit":"EUR","from":"2021-01-01","to":"2021-12-31","source":"jekabpils-spending"},
  {"place":"jekabpils-novads","part":"own","amount":"707280","unit":"EUR","from":"2022-01-01","to":"2022-12-31","source":"jekabpils-spending"},
  {"place":"jekabpils-novads","part":"own","amount":"885278","unit":"EUR","from":"2023-01-01","to":"2023-12-31","source":"jekabpils-spending"},
  {"place":"jekabpils-novads","part":"bought","amount":"1023641","unit":"EUR","from":"2021-01-01","to":"2021-12-31","source":"jekabpils-spending"},
  {"place":"jekabpils-novads","part":"bought","amount":"1262075","unit":"EUR","from":"2022-01-01","to":"2022-12-31","source":"jekabpils-spending"},
  {"place":"jekabpils-novads","part":"bought","amount":"1509517","unit":"EUR","from":"2023-01-01","to":"2023-12-31","source":"jekabpils-spending"},
];
