import { formatMonth } from "../../../calendar/index.js";
import { formatScaledShort, parseScaled, quantityDecimals, unitPriceDecimals } from "../../../numbers/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import type { Recurrence } from "../../../person/plan.js";
import { conversionOf } from "../../../rules/common/quantity-per-month.js";
import type { FactNode, OperandNode } from "../../tree.js";
import { fact, parameter } from "../operands.js";
import type { Telling } from "../telling.js";
import { roundingText, working } from "../told-working.js";
import { unitsNamed } from "./units-named.js";

/** The quantity of a line: as the case states it, or by month where it states one by week and weeks count by months. */
export function quantityOf(telling: Telling, line: LineFacts, month: number): OperandNode {
  const { facts, compiled, firstMonth } = telling;
  const { value } = statedQuantity(telling, line);
  const rule = conversionOf(line, facts, compiled.weeksToMonths);
  if (rule === undefined) return value;
  const { weeks, months, rounding } = rule;
  const name = unitsNamed("per-month", line.id, formatMonth(firstMonth + month));
  const operands = [value, parameter(weeks, unitPriceDecimals), parameter(months, unitPriceDecimals)];
  return working(telling, name, "multiply-divide", operands, {
    measure: "units",
    rounding: roundingText(rounding, quantityDecimals),
  });
}

/** The quantity of a line as the case states it, and for which length of time. */
export function statedQuantity(
  { facts, compiled }: Pick<Telling, "facts" | "compiled">,
  line: LineFacts,
): { readonly per: Recurrence; readonly value: FactNode } {
  const isConverted = conversionOf(line, facts, compiled.weeksToMonths) !== undefined;
  const written = isConverted ? facts.case.plan?.lines[line.index] : undefined;
  const scaled = written === undefined ? line.quantity : parseScaled(written.quantity, quantityDecimals);
  const text = formatScaledShort(scaled, quantityDecimals);
  return { per: written?.per ?? line.per, value: fact({ facts }, `plan.lines[${line.index}].quantity`, text) };
}
