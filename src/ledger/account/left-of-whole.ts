import type { Month } from "../../calendar/index.js";
import { allocate } from "../../numbers/index.js";
import type { PlanLine } from "../../person/plan.js";
import type { Question } from "../books/question.js";
import { paidOf, type PaidUnits } from "../books/paid-units.js";
import { minorStep } from "../read/cut-line.js";
import { lineOn } from "../read/plan-in-force.js";

/** Whether a line has one quantity for all of its days, of which no more comes than was not received yet. */
function isWhole({ per }: PlanLine): boolean {
  return per === "period" || per === "once";
}

/** What was received of each line with one quantity for all of its days, by id of the line as it is calculated, scaled by four decimals. */
export function receivedOfWholes({ lines }: Question, units: readonly PaidUnits[]): ReadonlyMap<string, number> {
  const received = new Map<string, number>();
  for (const each of units) {
    const part = lineOn(lines, each.line, each.from);
    if (part === undefined || !isWhole(part.line)) continue;
    received.set(part.id, (received.get(part.id) ?? 0) + paidOf(each));
  }
  return received;
}

/**
 * What a line with one quantity for all of its days is still to give in each month: as the months say, and where that is more than is left
 * of the quantity, what is left, shared as the months have it; of money in amounts of the currency.
 *
 * @param coming what each month is still to give by itself, scaled by four decimals
 * @param left the quantity less what was received or cancelled of it; nothing comes where it is 0 or less
 */
export function leftOfWhole(
  coming: ReadonlyMap<Month, number>,
  left: number,
  { unit }: Pick<PlanLine, "unit">,
  { minorUnit }: Pick<Question, "minorUnit">,
): ReadonlyMap<Month, number> {
  const units = [...coming.values()];
  if (units.reduce((sum, each) => sum + each, 0) <= left) return coming;
  const step = unit === "money" ? minorStep(minorUnit) : 1;
  const shares = left < step ? [] : allocate(Math.floor(left / step), units);
  return new Map([...coming.keys()].map((month, index) => [month, step * (shares[index] ?? 0)]));
}
