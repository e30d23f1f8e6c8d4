import type { Period } from "../../calendar/index.js";
import { noteAssumption } from "../reading/note-assumption.js";
import type { CompiledTest } from "./read.js";

/**
 * Notes what tests of days rest on where a day of a run is assumed to be what it is.
 *
 * @param counts whether anything is asked of a day
 */
export function noteAssumedDays(
  tests: readonly CompiledTest[],
  { from, to }: Period,
  counts: (day: number) => boolean,
  assumptions: string[],
): void {
  for (const { assumedDays } of tests) {
    for (const [day, { assumption }] of assumedDays ?? []) {
      if (from <= day && day <= to && counts(day)) noteAssumption(assumption, assumptions);
    }
  }
}
