import type { Day, Period } from "../../../../calendar/index.js";
import type { Dated } from "../../../../person/dated.js";
import { actualOf } from "../../../../outcome/actual-of.js";
import type { Failure, Gap } from "../../../../outcome/finding.js";
import { holdsOn, sameUntil } from "../../../when/holds-on.js";
import type { About, UnknownFact } from "../../../when/kind.js";
import { allOf, anyOf as anyOfPersons } from "../../../when/persons.js";
import type { When } from "../../../when/when.js";
import type { ConditionKind } from "../kind.js";
import { readOptions, type ConditionOptionFacts } from "../option-facts.js";
import type { ConditionBase } from "../rule.js";

/** One set of tests, and the days on which it counts. */
export interface ConditionOption extends Dated {
  /** The tests that must all pass; none of the level. */
  readonly when: When;
}

/**
 * At least one of several sets of tests passes on the day, such as a child with special care, or an adult of disability group I
 * or II. On a day on which no option counts, nobody qualifies.
 */
export interface AnyOfCondition extends ConditionBase {
  readonly kind: "any-of";
  readonly options: readonly ConditionOption[];
}

/** One of several sets of tests. */
export const anyOf: ConditionKind<AnyOfCondition> = {
  read({ id, kind, options: stated, source }, path, reading) {
    const options = readOptions(stated, path, reading);
    return {
      asksResidence: [],
      persons: anyOfPersons(options.map(({ tests }) => allOf(tests.map(({ persons }) => persons)))),
      check(facts, findings) {
        const about: About = { facts, levels: [] };
        const failures: Failure[] = [];
        const gaps: Gap[] = [];
        let to: Day;
        for (let from = facts.from; from <= facts.to; from = to + 1) {
          to = unchangedUntil(options, about, from, facts.to);
          const answer = answerOn(options, about, from);
          if (answer === true) continue;
          if (answer !== false) {
            const { fact, expected } = answer;
            addRun(gaps, { from, to, fact, expected, neededBy: id });
            continue;
          }
          const counting = options.filter((option) => inForce(option, from));
          const tests = counting.flatMap((option) => option.tests);
          addRun(failures, {
            from,
            to,
            code: "no-option-holds",
            condition: id,
            actual: actualOf(tests, facts, from),
            limit: { kind, options: counting.map(({ when }) => when) },
            source,
          });
        }
        findings.failures.push(...failures);
        findings.gaps.push(...gaps);
      },
    };
  },
};

/** Adds a run of days, or makes the run before longer where it says the same. */
function addRun<Run extends Period>(runs: Run[], run: Run): void {
  const before = runs.at(-1);
  const same = before !== undefined && saysTheSame(before, run);
  if (same) runs[runs.length - 1] = { ...run, from: before.from };
  else runs.push(run);
}

/** True where an option holds, whatever is unknown of others; else what is not known; else false. */
function answerOn(options: readonly ConditionOptionFacts[], about: About, day: Day): boolean | UnknownFact {
  let unknown: UnknownFact | undefined;
  for (const option of options) {
    if (!inForce(option, day)) continue;
    const answer = holdsOn(option.tests, about, day);
    if (answer === true) return true;
    if (answer !== false) unknown ??= answer;
  }
  return unknown ?? false;
}

/** The last day up to which the same options count with the same answers. */
function unchangedUntil(options: readonly ConditionOptionFacts[], about: About, day: Day, last: Day): Day {
  let until = last;
  for (const option of options) {
    if (option.from > day) until = Math.min(until, option.from - 1);
    else if (option.to >= day) until = sameUntil(option.tests, about, day, Math.min(until, option.to));
  }
  return until;
}

function inForce({ from, to }: ConditionOptionFacts, day: Day): boolean {
  return from <= day && day <= to;
}

function saysTheSame<Run extends Period>(one: Run, other: Run): boolean {
  return JSON.stringify({ ...one, from: 0, to: 0 }) === JSON.stringify({ ...other, from: 0, to: 0 });
}
