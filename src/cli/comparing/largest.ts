import type { ComparedPerson } from "seko/compare";
import type { Outputs } from "seko/io";
import type { ChangedPerson } from "./compared-people.js";
import { peopleMeasures } from "../pages/people-table.js";

/** Whether an amount of a person is another. */
export function hasChanges(person: ComparedPerson): boolean {
  return peopleMeasures.some((measure) => !/^[0.]+$/u.test(person[measure].change));
}

/** The largest change of public support first, then of out of pocket; alike, by the id of the case, and by the rules before others. */
export function byLargest(left: ChangedPerson, right: ChangedPerson): number {
  for (const measure of ["support", "outOfPocket"] as const) {
    const found = bySize(left[measure].change, right[measure].change);
    if (found !== 0) return found;
  }
  if (left.case === right.case) return left.rules - right.rules;
  return left.case < right.case ? -1 : 1;
}

/** People whose amounts change, as they come. */
export interface Largest {
  add(person: ChangedPerson): void;
  /** The largest change first, once all were added. */
  sorted(): Iterable<ChangedPerson>;
}

/** So many people are held at a time. */
const usualHeld = 2000;

/**
 * People by the largest change. A few are held at a time, and the cases of those alone of whom it may be asked why; the others stand in sorted
 * runs beside the output, which are read as one.
 *
 * @param most of how many, from the largest, it is asked why
 * @param runs where people wait who do not fit
 * @param held how many fit
 */
export function largest(most: number, runs: ReturnType<typeof runsBeside>, held = usualHeld): Largest {
  const without: ChangedPerson[] = [];
  let whole: ChangedPerson[] = [];
  let hasRuns = false;
  const trim = () => {
    whole.sort(byLargest);
    without.push(...whole.splice(most).map((person) => ({ ...person, document: undefined })));
  };
  /** Those who are held, in order: nobody else of them can be among the first of all. */
  const taken = (): readonly ChangedPerson[] => {
    trim();
    const all = [...whole, ...without.splice(0)].sort(byLargest);
    whole = [];
    return all;
  };
  return {
    add(person) {
      whole.push(person);
      if (whole.length + without.length >= held) {
        runs.add(taken());
        hasRuns = true;
      } else if (whole.length > 2 * most + 1000) {
        // Sorted now and then, so that few cases are kept and nobody is sorted often.
        trim();
      }
    },
    sorted() {
      const last = taken();
      if (!hasRuns) return last;
      runs.add(last);
      return runs.all;
    },
  };
}

/** Where people wait who do not fit into memory: beside the file that tells of them. */
export function runsBeside({ sorting }: Pick<Outputs, "sorting">, file: string) {
  return sorting<ChangedPerson>(file, byLargest);
}

/** Of two amounts the larger in size first: all of a comparison have the same decimals. */
function bySize(left: string, right: string): number {
  const [one, other] = [left.replace("-", ""), right.replace("-", "")];
  if (one.length !== other.length) return other.length - one.length;
  return one === other ? 0 : one > other ? -1 : 1;
}
