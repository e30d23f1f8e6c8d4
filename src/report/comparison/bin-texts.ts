import type { Comparison } from "../../compare/index.js";
import type { Label } from "../../sources/index.js";

/** The measures that are shown of people in all. */
export const ofPeople = ["budget", "cost", "support", "outOfPocket"] as const;
/** What the bins of who gains and who loses are called. */
export const binTexts: Readonly<Record<keyof Comparison["support"], Label>> = {
  "loses-much": { lv: "zaudē daudz", en: "lose much" },
  loses: { lv: "zaudē", en: "lose" },
  same: { lv: "bez izmaiņām", en: "stay the same" },
  gains: { lv: "iegūst", en: "gain" },
  "gains-much": { lv: "iegūst daudz", en: "gain much" },
  "not-computed": { lv: "nav aprēķināti", en: "not computed" },
};

/** A count that is not shown has an empty cell. */
export function countText(count: number | undefined): string | undefined {
  return count === undefined ? undefined : String(count);
}
