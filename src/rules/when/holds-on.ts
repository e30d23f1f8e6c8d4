import type { Day } from "../../calendar/index.js";
import type { About, UnknownFact } from "./kind.js";
import type { CompiledTest } from "./read.js";

/**
 * Whether every test passes on a day: false where one fails, whatever is unknown; the first unknown fact where none fails and
 * one cannot be answered; true where there is no test.
 *
 * @param when the compiled tests of a rule
 * @param about the person
 */
export function holdsOn(when: readonly CompiledTest[], about: About, day: Day): boolean | UnknownFact {
  let unknown: UnknownFact | undefined;
  for (const test of when) {
    const answer = test.answerOn(about, day);
    if (answer === false) return false;
    if (answer !== true) unknown ??= answer;
  }
  return unknown ?? true;
}

/**
 * The last day up to which the answers of {@link holdsOn} stay what they are on a day, so that a rule is asked once for a run
 * of days and not on every day.
 *
 * @param last the last day of interest; the result is never after it
 */
export function sameUntil(when: readonly CompiledTest[], about: About, day: Day, last: Day): Day {
  let until = last;
  for (const test of when) until = test.sameUntil(about, day, until);
  return until;
}
