import type { ComparedPerson } from "seko/compare";
import { peopleMeasures } from "../pages/people-table.js";

/** Whether an amount of a person is another. */
export function hasChanges(person: ComparedPerson): boolean {
  return peopleMeasures.some((measure) => !/^[0.]+$/u.test(person[measure].change));
}

/** The largest change of public support first, then of out of pocket; alike, by the id of the case. */
export function byLargest(left: ComparedPerson, right: ComparedPerson): number {
  for (const measure of ["support", "outOfPocket"] as const) {
    const [one, other] = [sizeOf(left[measure].change), sizeOf(right[measure].change)];
    if (one !== other) return one > other ? -1 : 1;
  }
  return left.case < right.case ? -1 : 1;
}

/** The size of an amount, as an integer of its smallest unit: all of a comparison have the same decimals. */
function sizeOf(text: string): bigint {
  return BigInt(text.replace("-", "").replace(".", ""));
}
