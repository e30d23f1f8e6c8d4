import { parseDay } from "../../calendar/index.js";
import type { PlanLine } from "../../person/plan.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { MonthBooks } from "../books/books.js";
import { cutLine } from "../read/cut-line.js";
import type { LedgerFacts } from "../read/facts.js";
import { asBudgeted, type Question } from "../books/question.js";

/** The lines of the plan on the days on which they go on: not after the right has ended, nor after a notice or the last day that the project pays. */
export function linesGoingOn(
  { knownOn, planned, lines, stopOf, minorUnit }: Question,
  facts: LedgerFacts,
): readonly PlanLine[] {
  const notices = facts.notices.filter(({ recorded }) => recorded <= knownOn);
  const own = new Map(lines.map(({ id, line }) => [id, line.id]));
  return (planned.plan?.lines ?? []).flatMap((line): readonly PlanLine[] => {
    const notice = notices.findLast(({ entry }) => entry.line === own.get(line.id));
    const to = Math.min(stopOf(line.service), (notice?.day ?? Number.POSITIVE_INFINITY) - 1, facts.lastEligible);
    return cutLine(line, { from: parseDay(line.from), to }, minorUnit);
  });
}

/** What the plan comes to as far as it goes on; it may have no amounts, and says why. */
export function planGoingOn({ question, plan }: MonthBooks, facts: LedgerFacts, compiled: CompiledScheme): Result {
  const all = question.planned.plan?.lines ?? [];
  const lines = linesGoingOn(question, facts);
  if (lines.length === all.length && lines.every((line, index) => line === all[index])) return plan;
  return asBudgeted({ ...question.planned, plan: { lines } }, question, compiled);
}
