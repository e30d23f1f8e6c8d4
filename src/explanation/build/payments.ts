import { formatDay } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { PaymentNode } from "../../rules/recording/payment-nodes.js";
import type { TraceNode } from "../../rules/recording/recorder.js";
import type { OperandNode, SplitNode, Working } from "../tree.js";
import { explainDays, explainSegment } from "./budget-days.js";
import { count, reference } from "./operands.js";
import type { AmountsTelling } from "./telling.js";
import { splitInTurn } from "./split-by-weight.js";
import { recordedOf } from "./told-entries.js";
import { roundingText, working } from "./told-working.js";

const told = { kind: "total" } as const;

/** The path of what is paid out as money for the days of a month up to one. */
export function paymentPath(to: number): string {
  return `budget.payments.${formatDay(to)}`;
}

/** What of each budget is paid out as money in which month: what is left of it, shared by what each month gives that is still to be paid. */
export function explainPayments(telling: AmountsTelling): readonly SplitNode[] {
  const { minorUnit } = telling.compiled.name;
  return recordedOf(telling, "payments").map(({ budgetPeriod, byDays, months }): SplitNode => {
    const total = leftOf(telling, budgetPeriod);
    const parts = months.map((month) => {
      const amount = paymentPath(month.to);
      const value = formatScaled(month.minor, minorUnit);
      const weight = byDays ? count("days", month.weight) : weightOf(telling, month);
      telling.amounts.set(amount, value);
      return { amount, value, weight };
    });
    return splitInTurn("payments", minorUnit, total, parts);
  });
}

/** What of a budget is still to be paid out: the approved one, less what a position says was paid of it. */
function leftOf(telling: AmountsTelling, budgetPeriod: string | undefined): OperandNode {
  if (budgetPeriod === undefined) return reference(telling, "budget.approved");
  const approved = reference(telling, `budget.periods.${budgetPeriod}.approved`);
  const drawn = telling.before?.drawn(budgetPeriod);
  if (drawn === undefined) return approved;
  const left = working(telling, told, "difference", [approved, drawn]);
  // More may have been paid than there is.
  return isBelowZero(left) ? working(telling, told, "maximum", [count("nothing-due", "0"), left]) : left;
}

function isBelowZero({ exact }: Pick<Working, "exact">): boolean {
  return exact.numerator.startsWith("-");
}

/** What the days of a month give. */
function weightOf(telling: AmountsTelling, { weight, days }: PaymentNode<TraceNode>): OperandNode {
  const { budgetRounding, name } = telling.compiled;
  const operands = days.flatMap((node): readonly OperandNode[] => {
    if (node.kind === "segment") return [explainSegment(telling, node)];
    return node.kind === "entitled-days" ? [explainDays(telling, node)] : [];
  });
  const rounding = roundingText(budgetRounding, name.minorUnit);
  return working(telling, told, "sum", operands, { scaled: weight, rounding });
}
