import { InputError } from "../errors/index.js";
import { addMonths } from "./add-months.js";
import { formatPeriod, type Period } from "./periods/period.js";

/**
 * The months a period is made of, each beginning on the day of the month on which the period begins: the calendar months of a period
 * that begins on the first, and from 15 September the months from the 15th to the 14th. Where a month is too short for that day,
 * its part begins on its last day.
 *
 * @throws InputError with code `not-months` when the period does not end with the last day of such a month
 */
export function monthsFrom(period: Period): readonly Period[] {
  const months: Period[] = [];
  for (let { from } = period; from <= period.to;) {
    const next = addMonths(period.from, months.length + 1, "last-day");
    months.push({ from, to: next - 1 });
    from = next;
  }
  if (months.at(-1)?.to === period.to) return months;
  throw notMonths("a period of whole months", period);
}

/** The error for a period that is not made of the months that a rule counts. */
export function notMonths(expected: string, period: Period): InputError {
  return new InputError([{ code: "not-months", path: "", expected, received: formatPeriod(period) }]);
}
