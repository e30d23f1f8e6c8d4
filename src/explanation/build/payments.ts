import { formatDay } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { PaymentNode } from "../../rules/recording/payment-nodes.js";
import type { TraceNode } from "../../rules/recording/recorder.js";
import type { OperandNode, SplitNode } from "../tree.js";
import { explainDays, explainSegment } from "./budget-days.js";
import { count, reference } from "./operands.js";
import { splitByWeight } from "./split-by-weight.js";
import type { AmountsTelling } from "./telling.js";
import { recordedOf } from "./told-entries.js";
import { roundingText, working } from "./told-working.js";

/** The path of what is paid out as money for the days of a month up to one. */
export function paymentPath(to: number): string {
  return `budget.payments.${formatDay(to)}`;
}

/** What of each budget is paid out as money in which month: shared by what each month gives. */
export function explainPayments(telling: AmountsTelling): readonly SplitNode[] {
  const { minorUnit } = telling.compiled.name;
  return recordedOf(telling, "payments").map(({ budgetPeriod, byDays, months }): SplitNode => {
    const total = reference(
      telling,
      budgetPeriod === undefined ? "budget.approved" : `budget.periods.${budgetPeriod}.approved`,
    );
    const parts = months.map((month) => {
      const amount = paymentPath(month.to);
      const value = formatScaled(month.minor, minorUnit);
      const weight = byDays ? count("days", month.weight) : weightOf(telling, month);
      telling.amounts.set(amount, value);
      return { amount, value, weight };
    });
    return splitByWeight("payments", minorUnit, total, parts);
  });
}

/** What the days of a month give. */
function weightOf(telling: AmountsTelling, { weight, days }: PaymentNode<TraceNode>): OperandNode {
  const { budgetRounding, name } = telling.compiled;
  const operands = days.flatMap((node): readonly OperandNode[] => {
    if (node.kind === "segment") return [explainSegment(telling, node)];
    return node.kind === "entitled-days" ? [explainDays(telling, node)] : [];
  });
  const rounding = roundingText(budgetRounding, name.minorUnit);
  return working(telling, { kind: "total" } as const, "sum", operands, { scaled: weight, rounding });
}
