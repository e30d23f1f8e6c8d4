import { formatDay, parseDay } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { DrawnBudget, ResultNumbers } from "../../result/numbers.js";
import { IncompleteResult, type Result } from "../../result/result.js";
import { type BoundCase, inCase } from "../bound-case.js";
import { calculateFacts } from "../calculate-facts.js";
import { withoutUnits } from "../nothing-known.js";
import type { CompiledScheme } from "../compiled.js";
import { beginsIn, withNext } from "../entitle/budget/begun-budgets.js";
import { lastMonthEnd } from "../months/month-end.js";
import { type GoingBudget, goingBudgets } from "./going-budgets.js";
import { grant } from "./grant.js";
import { sharedBeyond } from "./looks-ahead.js";
import { costIn } from "./cost-in.js";
import type { QuestionOptions } from "./question-options.js";

/**
 * Calculates a question. A budget that a scheme or an opening gives days of its own is granted for them, also for those outside the
 * question, and its months draw on it one after the other.
 *
 * @param document the case, for its facts on days outside the question
 * @param bound the case, read for the days of the question
 * @throws {InputError} with every issue; one is a budget that is shared over its whole time, and does not cover it
 */
export function calculateQuestion(
  document: Case,
  bound: BoundCase,
  compiled: CompiledScheme,
  options: QuestionOptions = {},
): Result {
  const { facts } = bound;
  const budgets = goingBudgets(facts, compiled, options.budgets ?? []);
  if (budgets.length === 0) return calculateFacts(bound, compiled, options.recorder);
  const issues: Issue[] = [];
  const made = grant({ document, facts, budgets, options }, compiled, issues);
  if (issues.length > 0) throw inCase(issues, facts);
  if (made.granted === undefined) return new IncompleteResult(withoutUnits(facts, compiled, made.open));
  const later = (options.budgets ?? []).flatMap((use): readonly DrawnBudget[] => {
    const days = { from: parseDay(use.from), to: parseDay(use.to) };
    return days.from > facts.to ? [{ id: use.budgetPeriod, ...days, drawn: 0 }] : [];
  });
  // Of a budget that a list leaves out nothing was drawn; without a list it is unknown, and stays so for whoever goes on.
  const unknown = options.budgets === undefined ? budgets.filter((budget) => isUnknown(budget, facts)) : [];
  const ended = lastMonthEnd(facts.to);
  const going = unknown.some(({ to }) => to > ended)
    ? []
    : withNext([...made.granted.going, ...later], ended, compiled);
  const granted = { ...made.granted, going };
  const result = calculateFacts(bound, compiled, options.recorder, granted);
  if (result.totals === undefined) return result;
  const missing = unknown.flatMap((budget) => unknownUse(budget, result.numbers));
  if (missing.length > 0) {
    const { reasons } = result.outcome;
    const eligibility = { state: "incomplete" as const, spans: [], reasons, missing };
    return new IncompleteResult(withoutUnits(facts, compiled, eligibility));
  }
  if (compiled.scheme.cover.order === "date") return result;
  for (const budget of budgets) {
    const shared = sharedBeyond(budget, {
      document,
      bound,
      compiled,
      options,
      granted,
      result: result.numbers,
    });
    if (shared !== undefined) issues.push(shared);
  }
  if (issues.length > 0) throw inCase(issues, facts);
  return result;
}

/** Whether nobody says what was drawn from a budget before the question, and something may have been. */
function isUnknown(budget: GoingBudget, facts: CaseFacts): boolean {
  return budget.use === undefined && !beginsIn(budget, facts);
}

/** What is missing of a budget, where something costs in its months. */
function unknownUse({ from, to, id }: GoingBudget, numbers: ResultNumbers): readonly MissingFact[] {
  const days = { from: Math.max(from, numbers.from), to: Math.min(to, numbers.to) };
  if (costIn(days, numbers) === 0) return [];
  return [{ fact: "opening.budgets", from: formatDay(days.from), to: formatDay(days.to), neededBy: id }];
}
