// Written from ../weights.tsv by npm run generate: change that one.
import type { UnitWeight } from "../equalisation.js";

/** What a resident, an age and land weigh. */
export const weights: readonly UnitWeight[] = [
  {"criterion":"resident","weight":"1","from":"2016-01-01","to":"open","source":"weights-bill"},
  {"criterion":"child-0-6","weight":"2.34","from":"2016-01-01","to":"open","source":"weights-bill"},
  {"criterion":"school-age","weight":"3.26","from":"2016-01-01","to":"open","source":"weights-bill"},
  {"criterion":"above-working-age","weight":"0.74","from":"2016-01-01","to":"open","source":"weights-bill"},
  {"criterion":"square-kilometre","weight":"1.52","from":"2016-01-01","to":"open","source":"weights-bill"},
];
