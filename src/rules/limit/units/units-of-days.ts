import type { Day } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { multiplyDivide } from "../../../numbers/index.js";
import type { CompiledRounding } from "../../reading/compiled-rounding.js";
import { dayDenominator, daysOn } from "../../months/line-days.js";
import { unitsBetween } from "./day-units.js";

/** What units ask of a line. */
export type PlannedLine = Pick<LineFacts, "from" | "to" | "quantity" | "per" | "weekdays">;

/**
 * What is shown as the units of some days of a line in one month.
 *
 * A quantity per month is rounded month by month. Any other is rounded as it runs up over the line: a month shows what the
 * rounded sum grows by, so that the months of a whole line add up to its quantity, wherever a case's period begins and ends.
 *
 * @param length how many days the month has
 * @param first the first day of the month in the case's period
 * @param days how many of the line's days in the month count; fewer days never show more
 * @returns ten-thousandths of a unit
 */
export function unitsOfDays(
  line: PlannedLine,
  length: number,
  first: Day,
  days: number,
  { step, mode }: CompiledRounding,
): number {
  const denominator = dayDenominator(line, length) * step;
  const before = line.per === "month" ? 0 : daysBefore(line, first);
  const upTo = step * multiplyDivide(line.quantity, before + days, denominator, mode);
  return before === 0 ? upTo : upTo - step * multiplyDivide(line.quantity, before, denominator, mode);
}

/** A running sum of a line's units, in ten-thousandths: as its days have them, and as its months show them. */
export interface RunningUnits {
  ofDays: number;
  shown: number;
}

/** The running sum of a line when a case's period begins; of a quantity per month none is kept. */
export function unitsBefore(line: LineFacts, day: Day, { step, mode }: CompiledRounding): RunningUnits {
  if (line.per === "month" || day <= line.from) return { ofDays: 0, shown: 0 };
  return {
    ofDays: unitsBetween(line, line.from, Math.min(day - 1, line.to)),
    // Any length of a month will do: only a quantity per month is divided differently in each.
    shown: step * multiplyDivide(line.quantity, daysBefore(line, day), dayDenominator(line, 1) * step, mode),
  };
}

/** How many days of a line lie before a day. */
function daysBefore(line: PlannedLine, day: Day): number {
  return day <= line.from ? 0 : daysOn(line.weekdays, line.from, Math.min(day - 1, line.to));
}
