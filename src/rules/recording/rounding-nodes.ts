import { formatMonth, type Month } from "../../calendar/index.js";
import type { ParameterRow } from "../reading/parameter-row.js";

/** Which amount of a month was rounded. */
export type RoundedAmount = "cost" | "fullPrice" | "unitCost" | "accepted" | "ability";

/**
 * A named rounding of an amount of a month: `left × right ÷ denominator` minor units became `value`. Where an amount is rounded as it
 * runs up, `left × (before + right) ÷ denominator` was rounded, less what `left × before ÷ denominator` is rounded to.
 */
export interface RoundingNode {
  readonly kind: "rounding";
  readonly name: RoundedAmount;
  /** Id of the line; undefined for an `ability`. */
  readonly line: string | undefined;
  /** Id of the source of `unitCost` and `accepted`, the rule of an `ability`. */
  readonly of: string | undefined;
  readonly month: Month;
  readonly left: number;
  readonly right: number;
  /** What of `right` the months before have; left out where an amount is rounded by itself. */
  readonly before?: number;
  readonly denominator: number;
  /** The unit cost behind a `unitCost`. */
  readonly parameter: ParameterRow | undefined;
  readonly value: number;
}

/** The rounding of a budget: the sum of `numerators[i] ÷ denominators[i]`, divided by the unit, became `value` minor units. */
export interface BudgetRoundingNode {
  readonly kind: "budget-rounding";
  /** Undefined where the budget is one for the whole case. */
  readonly budgetPeriod: string | undefined;
  readonly numerators: readonly (number | bigint)[];
  readonly denominators: readonly number[];
  readonly unit: bigint;
  readonly value: number;
}

/** An exact number of minor units, not in lowest terms. */
export interface ExactValue {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The stable path of the amount that was rounded, such as `lines.physio.2019-03.cost`. */
export function amountPath(node: RoundingNode | BudgetRoundingNode): string {
  if (node.kind === "budget-rounding") {
    return node.budgetPeriod === undefined ? "budget.indicative" : `budget.periods.${node.budgetPeriod}.computed`;
  }
  const month = formatMonth(node.month);
  switch (node.name) {
    case "cost":
    case "fullPrice":
      return `lines.${node.line ?? ""}.${month}.${node.name}`;
    case "unitCost":
    case "accepted":
      return `lines.${node.line ?? ""}.${month}.${node.name}.${node.of ?? ""}`;
    case "ability":
      return `months.${month}.${node.of ?? ""}.ability`;
  }
}

/** The exact value before the rounding. */
export function exactValue(node: RoundingNode | BudgetRoundingNode): ExactValue {
  if (node.kind === "rounding") {
    return { numerator: BigInt(node.left) * BigInt(node.right), denominator: BigInt(node.denominator) };
  }
  let numerator = 0n;
  let denominator = 1n;
  for (const [index, part] of node.numerators.entries()) {
    const own = BigInt(node.denominators[index] ?? 1);
    numerator = numerator * own + BigInt(part) * denominator;
    denominator *= own;
  }
  return { numerator, denominator: denominator * node.unit };
}
