import type { Day, Period } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import { holdsOn, sameUntil } from "../../when/holds-on.js";
import type { About, UnknownFact } from "../../when/kind.js";
import type { AnyOfCondition } from "./condition.js";
import type { ConditionOptionFacts } from "./read-options.js";
import { actualOf } from "../../../outcome/actual-of.js";
import type { Failure, Findings, Gap } from "../../../outcome/finding.js";

/** Adds to the findings the days on which no option of a condition holds, or none is known to. */
export function checkAnyOf(
  condition: AnyOfCondition,
  options: readonly ConditionOptionFacts[],
  facts: CaseFacts,
  findings: Findings,
): void {
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
      addRun(gaps, { from, to, fact, expected, neededBy: condition.id });
      continue;
    }
    const counting = options.filter((option) => inForce(option, from));
    addRun(failures, {
      from,
      to,
      code: "no-option-holds",
      condition: condition.id,
      actual: actualOf(
        counting.flatMap(({ tests }) => tests),
        facts,
        from,
      ),
      limit: { kind: "any-of", options: counting.map(({ when }) => when) },
      source: condition.source,
    });
  }
  findings.failures.push(...failures);
  findings.gaps.push(...gaps);
}

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
