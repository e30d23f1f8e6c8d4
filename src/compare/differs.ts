import type { Result } from "../result/result.js";
import type { Measures } from "./measures.js";
import type { PairOfMeasures } from "./sums.js";

/** Whether anything changes for somebody: a measure, what a source pays, or whether there is a right at all. */
export function differs({ before, after }: PairOfMeasures, old: Result, now: Result): boolean {
  const keys = Object.keys(before) as readonly (keyof Measures)[];
  const rightChanges = (old.totals === undefined) !== (now.totals === undefined);
  return rightChanges || keys.some((key) => before[key] !== after[key]) || sourcesOf(old) !== sourcesOf(now);
}

/** What each source pays, where it is something. */
function sourcesOf({ totals, numbers }: Result): string {
  if (totals === undefined) return "";
  const paid = totals.sourceMinors.map((minor, index) => [
    String(minor),
    "sourceIds" in numbers.form ? numbers.form.sourceIds[index] : "",
  ]);
  return JSON.stringify(paid.filter(([minor]) => minor !== "0"));
}
