import { rateDecimals } from "../../../numbers/index.js";
import type { CarriedFor } from "../../../rules/entitle/budget/periods/carry-over-rule.js";
import type { PeriodBudget } from "../../../rules/entitle/budget/personal-budget.js";
import type { OperandNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { count, parameter, reference } from "../operands.js";
import { roundingText, working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";

const told = { kind: "total" } as const;

/** The path of what came over to a budget, or of what goes over from it. */
function pathOf({ id }: PeriodBudget, name: "carriedIn" | "carriedOut"): string {
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
  return [working(telling, told, "sum", [from], { amount: pathOf(budget, "carriedIn"), scaled: carriedIn })];
}

/** What a budget has with what came over to it. */
export function withCarried(telling: AmountsTelling, id: string): OperandNode {
  const approved = reference(telling, `budget.periods.${id}.approved`);
  const carried = `budget.periods.${id}.carriedIn`;
  if (!telling.amounts.has(carried)) return approved;
  return working(telling, told, "sum", [approved, reference(telling, carried)]);
}

/**
 * What goes over from a budget that has ended: of what is left of all that it had, at most what the rule lets go over.
 *
 * @param drawn what was drawn from it, before the question and in its months
 */
export function explainCarriedOut(
  telling: AmountsTelling,
  budget: PeriodBudget,
  drawn: readonly OperandNode[],
): readonly StepEntry[] {
  const { compiled } = telling;
  const rule = compiled.entitlement?.carryOver;
  if (budget.carriedOut === undefined || rule === undefined) return [];
  const { minorUnit } = compiled.name;
  const approved = reference(telling, `budget.periods.${budget.id}.approved`);
  const left = working(telling, told, "difference", [withCarried(telling, budget.id), ...drawn]);
  const amount = rule.amount === undefined ? [] : [parameter(rule.amount, minorUnit)];
  const rounding = roundingText(compiled.budgetRounding, minorUnit);
  const share =
    rule.share === undefined
      ? []
      : [working(telling, told, "product", [approved, parameter(rule.share, rateDecimals)], { rounding })];
  const most =
    amount.length + share.length < 2
      ? [...amount, ...share]
      : [working(telling, told, "maximum", [...amount, ...share])];
  const own: { readonly [Lasts in CarriedFor]: readonly OperandNode[] } = { "next-period": [approved], "until-spent": [] };
  const operands = [left, ...own[rule.lasts], ...most];
  const amountOut = { amount: pathOf(budget, "carriedOut"), scaled: budget.carriedOut };
  return [working(telling, told, "minimum", operands, amountOut)];
}
