import { formatDay, formatPeriod, monthOf, parseDay, type Period } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { KnowledgeOptions } from "../../person/read/known.js";
import type { BudgetUse } from "../../result/position/document.js";
import { monthCountOf, type DrawnBudget, type ResultNumbers } from "../../result/numbers.js";
import { IncompleteResult, type Result } from "../../result/result.js";
import { sumEvery } from "../../result/sums.js";
import { inCase, readForScheme, type BoundCase } from "../bound-case.js";
import { calculateFacts, type GrantedBudget } from "../calculate-facts.js";
import { withoutUnits } from "../nothing-known.js";
import type { CompiledScheme } from "../compiled.js";
import { beginsIn, withNext } from "../entitle/budget/begun-budgets.js";
import { lastMonthEnd } from "../months/month-end.js";
import type { Recorder } from "../recording/recorder.js";
import { goingBudgets, grant, type GoingBudget } from "./grant.js";

/** What a question is asked with. */
export interface QuestionOptions extends KnowledgeOptions {
  readonly recorder?: Recorder;
  /** The budgets that go on from before; undefined where nothing is known of them. */
  readonly budgets: readonly BudgetUse[] | undefined;
}

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
  options: QuestionOptions,
): Result {
  const { facts } = bound;
  const budgets = goingBudgets(facts, compiled, options.budgets ?? []);
  if (budgets.length === 0) return calculateFacts(bound, compiled, options.recorder);
  const issues: Issue[] = [];
  const made = grant(document, budgets, compiled, options, issues);
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

/** What a budget's look over its whole time is made of. */
interface Look {
  readonly document: Case;
  readonly bound: BoundCase;
  readonly compiled: CompiledScheme;
  readonly options: QuestionOptions;
  readonly granted: GrantedBudget;
  readonly result: ResultNumbers;
}

/**
 * A budget that is shared by priority or pro rata over all its time looks ahead where it does not cover all: then its time cannot be cut.
 *
 * @returns an issue where it looks over an end of the question
 */
function sharedBeyond(budget: GoingBudget, look: Look): Issue | undefined {
  const { facts } = look.bound;
  if (budget.from >= facts.from && budget.to <= facts.to) return undefined;
  const days = { from: Math.max(budget.from, facts.from), to: budget.to };
  const numbers = budget.to <= facts.to ? look.result : numbersUntil(budget.to, look);
  if (numbers === undefined || uncoveredIn(days, numbers) === 0) return undefined;
  const whole = { from: budget.from, to: budget.to };
  return {
    code: "budget-looks-ahead",
    path: "period",
    expected: `the days ${formatPeriod(whole)}, because what they cost is more than their budget, which is shared over all of them`,
    received: formatPeriod({ from: facts.from, to: facts.to }),
    hint: "Ask for the whole budget period, and show some of its days with `show`.",
  };
}

/** The question, going on to a later day. */
function numbersUntil(last: number, { document, bound, compiled, options, granted }: Look): ResultNumbers | undefined {
  const period = { from: formatDay(bound.facts.from), to: formatDay(last) };
  const { facts, serviceOf } = readForScheme({ ...document, period }, compiled, options);
  const { paidForLife, meansTaken, shared } = bound.facts;
  const result = calculateFacts(
    { ...bound, facts: { ...facts, paidForLife, meansTaken, shared }, serviceOf },
    compiled,
    undefined,
    granted,
  );
  return result.totals === undefined ? undefined : result.numbers;
}

function costIn(days: Period, numbers: ResultNumbers): number {
  return sumIn(days, numbers, numbers.cost);
}

function uncoveredIn(days: Period, numbers: ResultNumbers): number {
  return sumIn(days, numbers, numbers.cost) - sumIn(days, numbers, numbers.covered);
}

function sumIn({ from, to }: Period, numbers: ResultNumbers, list: readonly number[]): number {
  const count = monthCountOf(numbers);
  let sum = 0;
  for (let month = monthOf(from); month <= monthOf(to); month += 1) {
    sum += sumEvery(list, month - monthOf(numbers.from), count);
  }
  return sum;
}
