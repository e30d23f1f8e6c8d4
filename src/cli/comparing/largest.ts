import type { ComparedPerson } from "seko/compare";
import type { ChangedPerson } from "./compared-people.js";
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

/** People whose amounts change, as they come. */
export interface Largest {
  add(person: ChangedPerson): void;
  /** The largest change first. */
  sorted(): readonly ChangedPerson[];
}

/** Keeps everybody who is added, and the cases of those alone of whom it may be asked why. @param most of how many, from the largest */
export function largest(most: number): Largest {
  const without: ChangedPerson[] = [];
  let whole: ChangedPerson[] = [];
  const trim = () => {
    whole.sort(byLargest);
    without.push(...whole.splice(most).map((person) => ({ ...person, document: undefined })));
  };
  return {
    add(person) {
      whole.push(person);
      // Sorted now and then, so that few cases are kept and nobody is sorted often.
      if (whole.length > 2 * most + 1000) trim();
    },
    sorted() {
      trim();
      const all = [...whole, ...without].sort(byLargest);
      whole = [];
      return all;
    },
  };
}

/** The size of an amount, as an integer of its smallest unit: all of a comparison have the same decimals. */
function sizeOf(text: string): bigint {
  return BigInt(text.replace("-", "").replace(".", ""));
}
