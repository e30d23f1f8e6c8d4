import type { PeriodBudget } from "../../../rules/entitle/budget/personal-budget.js";
import type { OperandNode, SplitNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { count, reference, references } from "../operands.js";
import { moneyText } from "../told-decimals.js";
import { working } from "../told-working.js";
import { spendable } from "./carried.js";
import type { AmountsTelling } from "../telling.js";
import { splitByWeight } from "../split-by-weight.js";

/** A budget and the months that draw it down. */
export interface Purse {
  /** The path of its amount; undefined where there is no budget. */
  readonly amount: string | undefined;
  /** What months before have drawn of it, and what of it has lapsed. */
  readonly drawn?: readonly OperandNode[];
  /** What is left of it for the months, in minor units. */
  readonly minor: number;
  readonly first: number;
  readonly count: number;
  /** The budget of a budget period. */
  readonly budget?: PeriodBudget;
}

/** A line's month that asks for money: its place in lists, and the path of what it asks. */
export interface Claim {
  readonly at: number;
  readonly line: string;
  readonly month: string;
  readonly asked: string;
  readonly minor: number;
}

/** An amount that was told, in minor units. */
export function minorOf(telling: AmountsTelling, amount: string): number {
  const text = telling.amounts.get(amount);
  return text === undefined ? 0 : Number(text.replace(".", ""));
}

/** How one budget is drawn down, in the order of the scheme; what asks for nothing is passed over. */
export function explainPurse(
  telling: AmountsTelling,
  purse: Purse,
  asked: readonly (readonly Claim[])[],
  net: boolean,
): readonly StepEntry[] {
  const { order } = telling.compiled.scheme.cover;
  const byLine = asked.flatMap((months) => months.slice(purse.first, purse.first + purse.count));
  const claims = byLine.filter(({ minor }) => minor > 0);
  const sum = claims.reduce((total, { minor }) => total + minor, 0);
  if (order === "pro-rata" && sum > purse.minor) return [explainProRata(telling, purse, byLine, net)];
  if (order === "date")
    claims.sort((left, right) => (left.month < right.month ? -1 : left.month > right.month ? 1 : 0));
  let left: OperandNode = contentOf(telling, purse, claims[0]);
  const entries: StepEntry[] = [];
  for (const [index, claim] of claims.entries()) {
    const path = `lines.${claim.line}.${claim.month}`;
    const before = claims[index - 1];
    if (before !== undefined) {
      const leftBefore = working(
        telling,
        { kind: "coverage", name: "budgetLeft", line: claim.line, month: claim.month } as const,
        "difference",
        [left, reference(telling, paidPath(before, net))],
        { amount: `${path}.budgetLeft` },
      );
      entries.push(leftBefore);
      left = reference(telling, `${path}.budgetLeft`);
    }
    entries.push(
      working(
        telling,
        { kind: "coverage", name: net ? "public" : "covered", line: claim.line, month: claim.month } as const,
        "minimum",
        [reference(telling, claim.asked), left],
        { amount: paidPath(claim, net), scaled: paidOf(telling, claim, net) },
      ),
    );
  }
  return entries;
}

/** What is in a budget for the months of the question. */
function contentOf(telling: AmountsTelling, { amount, drawn = [], budget }: Purse, claim: Claim | undefined): OperandNode {
  if (amount === undefined) return count("no-budget", "0");
  const approved = budget === undefined ? reference(telling, amount) : spendable(telling, budget);
  if (drawn.length === 0 || claim === undefined) return approved;
  const name = { kind: "coverage", name: "budgetLeft", line: claim.line, month: claim.month } as const;
  return working(telling, name, "difference", [approved, ...drawn]);
}

/** The path of what a budget pays of a line's month. */
export function paidPath({ line, month }: Claim, net: boolean): string {
  return `lines.${line}.${month}.${net ? "public" : "covered"}`;
}

/** What the budget pays of a line's month: what is covered, less the contribution where the budget is net. */
export function paidOf(telling: AmountsTelling, claim: Claim, net: boolean): number {
  const covered = telling.numbers.covered[claim.at] ?? 0;
  return net ? covered - minorOf(telling, `lines.${claim.line}.${claim.month}.contribution`) : covered;
}

/** A budget too small for all, shared in proportion to what is asked. */
function explainProRata(telling: AmountsTelling, purse: Purse, claims: readonly Claim[], net: boolean): SplitNode {
  const parts = claims.map((claim) => {
    const path = paidPath(claim, net);
    const value = moneyText(telling, paidOf(telling, claim, net));
    telling.amounts.set(path, value);
    return { amount: path, value, weight: reference(telling, claim.asked) };
  });
  const whole = contentOf(telling, purse, claims[0]);
  const { minorUnit } = telling.compiled.name;
  return splitByWeight("coverage", minorUnit, whole, parts);
}

/** What was drawn from a budget: before the question, and in its months. */
export function drawnFrom(
  telling: AmountsTelling,
  { drawn = [], first, count: months }: Purse,
  asked: readonly (readonly Claim[])[],
  net: boolean,
): readonly OperandNode[] {
  const paid = asked
    .flatMap((claims) => claims.slice(first, first + months))
    .map((claim) => paidPath(claim, net))
    .filter((path) => telling.amounts.has(path));
  return [...drawn, ...references(telling, paid)];
}
