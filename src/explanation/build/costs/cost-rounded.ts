import { formatScaledShort, quantityDecimals } from "../../../numbers/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { moneyBefore } from "../../../rules/cost/money-before.js";
import type { LineMonthNode, OperandNode } from "../../tree.js";
import { count } from "../operands.js";
import { type AmountsTelling, daysOfMonth } from "../telling.js";
import { type WorkingOptions, working } from "../told-working.js";
import { pricedUnits } from "./price-of-days.js";
import { unitsByDay } from "./units-by-days.js";

/** What a month costs: rounded by itself, or of money that runs up over its line, what the rounded sum grows by. */
export function roundedCost(
  telling: AmountsTelling,
  name: Pick<LineMonthNode, "kind" | "name" | "line" | "service" | "month">,
  { parts, before }: { readonly parts: readonly OperandNode[]; readonly before: OperandNode | undefined },
  options: WorkingOptions,
): LineMonthNode {
  if (before === undefined || parts.length === 0) return working(telling, name, "sum", parts, options);
  const { rounding, ...worth } = options;
  const upTo = (operands: readonly OperandNode[]) =>
    working(telling, name, "sum", operands, rounding === undefined ? {} : { rounding });
  return working(telling, name, "difference", [upTo([before, ...parts]), upTo([before])], worth);
}

/** The money of a line in the months before, where it is rounded as it runs up. */
export function moneyOfMonthsBefore(telling: AmountsTelling, line: LineFacts, month: number): OperandNode | undefined {
  const { from } = daysOfMonth(telling, month);
  const byDay = unitsByDay(telling, line, month, "allowed") !== undefined;
  const before = moneyBefore(line, from, byDay);
  if (before === 0) return undefined;
  if (byDay) return count("units-of-days", formatScaledShort(before, quantityDecimals));
  return pricedUnits(telling, line, month, before);
}
