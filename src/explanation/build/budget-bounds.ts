import { formatDay } from "../../calendar/index.js";
import { adjustmentDecimals } from "../../person/facts/assessment-facts.js";
import { formatScaled } from "../../numbers/index.js";
import type { BoundNode as RecordedBound } from "../../rules/recording/recorder.js";
import type { BudgetRecords } from "./budget-records.js";
import type { AdjustmentNode } from "../tree.js";
import type { StepEntry } from "../tree/steps.js";
import type { AmountsTelling } from "./telling.js";
import { roundingText, working } from "./told-working.js";
import { count, fact, parameter, reference } from "./operands.js";
import { operationOf } from "./budget-days.js";

/** The bounds of a budget period; gives the path of the amount that they leave. */
export function explainBounds(
  telling: AmountsTelling,
  bounds: readonly RecordedBound[],
  entries: StepEntry[],
  before: string,
): string {
  const { compiled } = telling;
  const { minorUnit } = compiled.name;
  let path = before;
  for (const node of bounds) {
    const { budgetPeriod } = node;
    const row = parameter(node.parameter, minorUnit);
    const rounding = roundingText(compiled.budgetRounding, minorUnit);
    const limit =
      node.days === node.wholeDays
        ? row
        : working(
            telling,
            { kind: "total" } as const,
            "multiply-divide",
            [row, count("days", node.days), count("days-of-whole", node.wholeDays)],
            { scaled: node.limit, rounding },
          );
    const name = { kind: "bound", bound: node.bound, budgetPeriod, binds: node.after !== node.before } as const;
    const operation = operationOf[node.bound];
    const amount = `budget.periods.${budgetPeriod}.${node.bound}`;
    entries.push(working(telling, name, operation, [reference(telling, path), limit], { amount, scaled: node.after }));
    path = amount;
  }
  return path;
}

export function adjustmentsOf(
  telling: AmountsTelling,
  records: BudgetRecords,
  budgetPeriod: string,
): readonly AdjustmentNode[] {
  const { compiled } = telling;
  return (records.adjustmentsOf.get(budgetPeriod) ?? []).flatMap((node) => {
    const found = records.placed(node.decision, node.adjustment);
    if (found === undefined) return [];
    const { decision, adjustment, position } = found;
    const path = `decisions[${decision.index}].adjustments[${position}].amount`;
    const value = formatScaled(adjustment.amount, adjustmentDecimals);
    return [
      {
        kind: "adjustment",
        fact: fact(telling, path, value).fact,
        value: formatScaled(node.value, compiled.name.minorUnit),
        decision: decision.id,
        decidedOn: formatDay(decision.decidedOn),
        decidedBy: adjustment.decidedBy,
        reason: adjustment.reason,
      },
    ];
  });
}
