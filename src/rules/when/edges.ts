import { formatDay, type Day, type Period } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { About, BoundTest, DaysAsked, Persons, UnknownFact } from "./kind.js";
import { allOf, among } from "./persons.js";

/** Whether the first and the last day of a stretch of days, such as of a stay, are days of it. */
export type EdgeDays = "counted" | "not-counted";

/** What is so on some days and not on others. */
export interface Stretches {
  /** Whether it is so on a day, or the fact that is not known. */
  readonly isSo: (about: About, day: Day) => boolean | UnknownFact;
  /** The last day up to which it stays what it is; never after `last`. */
  readonly sameUntil: (about: About, day: Day, last: Day) => Day;
  /** What is asked for where another day than the one in question is not known. */
  readonly asked: (spans: readonly DaysAsked[]) => UnknownFact["expected"];
  /** The spans of which its stretches are made. */
  readonly spansOf: (facts: CaseFacts) => readonly Period[] | undefined;
}

/** Whether something is so on a day, and the days on which that changes. */
export type StretchAnswers = Pick<BoundTest<unknown>, "answerOn" | "sameUntil" | "changes">;

/**
 * A test of what is so on some days: on all of them, or on those between the first and the last of each stretch. A day lies between
 * where the day before and the day after are such days, too; where only these are not known, they are asked for.
 */
export function stretchAnswers(stretches: Stretches, edges: EdgeDays | undefined): StretchAnswers {
  return edges === "not-counted"
    ? betweenEdges(stretches)
    : { answerOn: stretches.isSo, sameUntil: stretches.sameUntil };
}

/** Of persons of whom something is so, those of whom it counts. */
export function personsBetween(persons: Persons, what: string, edges: EdgeDays | undefined): Persons {
  if (edges !== "not-counted") return persons;
  return allOf([persons, among(`first or last day of ${what}`, [false, true], (isEdge) => !isEdge)]);
}

function betweenEdges({ isSo, sameUntil, asked, spansOf }: Stretches): StretchAnswers {
  const beside = (about: About, day: Day): boolean | UnknownFact => {
    // Before birth nothing was so.
    if (day < about.facts.birth) return false;
    const answer = isSo(about, day);
    if (typeof answer === "boolean") return answer;
    const text = formatDay(day);
    return { fact: answer.fact, expected: asked([{ from: text, to: text }]) };
  };
  const answerOn = (about: About, day: Day): boolean | UnknownFact => {
    const here = isSo(about, day);
    if (here === false) return false;
    const around = [beside(about, day - 1), beside(about, day + 1)];
    if (around.includes(false)) return false;
    return here === true ? (around.find((each) => each !== true) ?? true) : here;
  };
  return {
    answerOn,
    sameUntil(about, day, last) {
      const here = isSo(about, day);
      if (here === false) return sameUntil(about, day, last);
      const answer = answerOn(about, day);
      // The day before the last that is alike has one alike on either side; what is asked for beside a day is of that day alone.
      const isInside = here === true ? answer === true : answer !== false;
      return isInside ? Math.max(day, Math.min(last, sameUntil(about, day, last + 1) - 1)) : day;
    },
    changes: (facts) => (spansOf(facts) ?? []).flatMap(({ from, to }) => [from + 1, to]),
  };
}
