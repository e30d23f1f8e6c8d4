import { rateDecimals } from "../../../numbers/index.js";
import { type Day, monthOf } from "../../../calendar/index.js";
import { aheadOf, carryingOver } from "../../../rules/carry-over.js";
import { ruleAt } from "../../../rules/entitle/budget/carried-until.js";
import { carriedFor } from "../../../rules/entitle/budget/periods/carry-over-rule.js";
import type { MostOver } from "../../../rules/entitle/budget/read-carry-over.js";
import type { PeriodBudget } from "../../../rules/entitle/budget/personal-budget.js";
import type { OperandNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { count, parameter, reference } from "../operands.js";
import { roundingText, working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";

const told = { kind: "total" } as const;

/** The path of what came over to a budget, or of what goes over from it. */
function pathOf({ id }: PeriodBudget, name: "carriedIn" | "expired" | "carriedOut"): string {
  return `budget.periods.${id}.${name}`;
}

/** What came over to a budget: what the one before leaves, or what a position says; nothing where neither says it. */
export function explainCarriedIn(telling: AmountsTelling, budget: PeriodBudget): readonly StepEntry[] {
  const { carriedIn } = budget;
  if (carriedIn === undefined) return [];
  const { budgetPeriods } = telling.numbers;
  const before = budgetPeriods[budgetPeriods.indexOf(budget) - 1];
  const from =
    before?.carriedOut === undefined
      ? (telling.before?.carried(budget.id) ?? count("nothing-carried", "0"))
      : reference(telling, pathOf(before, "carriedOut"));
  const named = { kind: "budget", name: "carriedIn", budgetPeriod: budget.id } as const;
  return [working(telling, named, "sum", [from], { amount: pathOf(budget, "carriedIn"), scaled: carriedIn })];
}

/** The last day on which what came over can be spent, where it is one of the question; undefined where nothing lapses in it. */
export function expiryIn({ numbers, firstMonth }: AmountsTelling, { carriedUntil }: PeriodBudget): Day | undefined {
  const isIn = carriedUntil !== undefined && carriedUntil <= numbers.to && monthOf(carriedUntil) >= firstMonth;
  return isIn ? carriedUntil : undefined;
}

/**
 * What of the money that came over was not spent in its months: what a position says, or what these have left of it.
 *
 * @param drawn what they have drawn, and what was drawn before the question
 */
export function explainExpired(telling: AmountsTelling, budget: PeriodBudget, drawn: readonly OperandNode[]): readonly StepEntry[] {
  const { id, expired } = budget;
  if (expired === undefined) return [];
  const before = expiryIn(telling, budget) === undefined ? telling.before?.expired(id) : undefined;
  const left = () => working(telling, told, "difference", [reference(telling, pathOf(budget, "carriedIn")), ...drawn]);
  const named = { kind: "budget", name: "expired", budgetPeriod: id } as const;
  return [working(telling, named, "sum", [before ?? left()], { amount: pathOf(budget, "expired"), scaled: expired })];
}

/** What of the money that came over has lapsed, as an operand; nothing where nothing has. */
export function expiredOf(telling: AmountsTelling, budget: PeriodBudget): readonly OperandNode[] {
  return budget.expired === undefined ? [] : [reference(telling, pathOf(budget, "expired"))];
}

/** What a budget has with what came over to it, and had not lapsed before the question. */
export function withCarried(telling: AmountsTelling, budget: PeriodBudget): OperandNode {
  const approved = reference(telling, `budget.periods.${budget.id}.approved`);
  const carried = pathOf(budget, "carriedIn");
  if (!telling.amounts.has(carried)) return approved;
  const both = working(telling, told, "sum", [approved, reference(telling, carried)]);
  if (budget.expired === undefined || expiryIn(telling, budget) !== undefined) return both;
  return working(telling, told, "difference", [both, ...expiredOf(telling, budget)]);
}

/** What may be spent of a budget beyond what it has, in minor units; nothing where nothing is spent in advance. */
export function aheadIn({ compiled, facts }: AmountsTelling, budget: PeriodBudget): number {
  const carrying = carryingOver(facts, compiled);
  return carrying === undefined ? 0 : aheadOf(budget, carrying);
}

/** What can be spent of a budget: what it has, what came over to it, and what is spent in advance; not less than nothing. */
export function spendable(telling: AmountsTelling, budget: PeriodBudget): OperandNode {
  const own = withCarried(telling, budget);
  const overspent = ruleAt(budget, telling.compiled.entitlement?.carryOver ?? [])?.overspent;
  const ahead = aheadIn(telling, budget);
  const all =
    overspent === undefined || ahead === 0
      ? own
      : working(telling, told, "sum", [own, ...mostTold(telling, budget, overspent)]);
  const lapsed = expiryIn(telling, budget) === undefined ? (budget.expired ?? 0) : 0;
  if (budget.approved + (budget.carriedIn ?? 0) - lapsed + ahead >= budget.drawn) return all;
  return working(telling, told, "maximum", [all, telling.before?.drawn(budget.id) ?? count("nothing-due", "0")]);
}

/** The most that goes over; nothing where there is no most. */
function mostTold(telling: AmountsTelling, { id }: PeriodBudget, most: MostOver): readonly OperandNode[] {
  const { minorUnit } = telling.compiled.name;
  const approved = reference(telling, `budget.periods.${id}.approved`);
  const amount = most.amount === undefined ? [] : [parameter(most.amount, minorUnit)];
  const rounding = roundingText(telling.compiled.budgetRounding, minorUnit);
  const share =
    most.share === undefined
      ? []
      : [working(telling, told, "product", [approved, parameter(most.share, rateDecimals)], { rounding })];
  const both = [...amount, ...share];
  return both.length < 2 ? both : [working(telling, told, "maximum", both)];
}

/**
 * What goes over from a budget that has ended: of what is left of all that it had, at most what the rule lets go over.
 *
 * @param drawn what was drawn from it, before the question and in its months, and what lapsed in them
 */
export function explainCarriedOut(
  telling: AmountsTelling,
  budget: PeriodBudget,
  drawn: readonly OperandNode[],
): readonly StepEntry[] {
  const rule = ruleAt(budget, telling.compiled.entitlement?.carryOver ?? []);
  if (budget.carriedOut === undefined || rule === undefined) return [];
  const approved = reference(telling, `budget.periods.${budget.id}.approved`);
  const left = working(telling, told, "difference", [withCarried(telling, budget), ...drawn]);
  const own = carriedFor[rule.lasts].lapses ? [approved] : [];
  const operands = [left, ...own, ...mostTold(telling, budget, rule)];
  const amountOut = { amount: pathOf(budget, "carriedOut"), scaled: budget.carriedOut };
  const named = { kind: "budget", name: "carriedOut", budgetPeriod: budget.id } as const;
  return [working(telling, named, "minimum", operands, amountOut)];
}
