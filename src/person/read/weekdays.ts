import { pathOf, received, type Issue } from "../../errors/index.js";
import type { PlanLine } from "../plan.js";
import { weekdays } from "../weekday.js";

/** All seven days of the week. */
const wholeWeek = 127;

/**
 * The days of the week on which a line is received, as a set of bits from Monday, 1, to Sunday, 64; 0 where it is every day,
 * which is also what all seven say.
 */
export function readWeekdays(line: PlanLine, index: number, issues: Issue[]): number {
  const named = line.weekdays;
  if (named === undefined) return 0;
  const path = pathOf("plan", "lines", index, "weekdays");
  let bits = 0;
  for (const weekday of named) bits |= 1 << weekdays.indexOf(weekday);
  if (named.length === 0 || new Set(named).size < named.length) {
    const expected = "at least one day of the week, none of them twice";
    issues.push({ code: "weekdays-form", path, expected, received: received(named) });
  }
  if (line.per !== "day") {
    issues.push({
      code: "weekdays-not-daily",
      path,
      expected: 'weekdays only where the quantity is per: "day"',
      received: `per: ${received(line.per)}`,
      hint: "State the quantity of one such day, or leave out the weekdays.",
    });
  }
  return bits === wholeWeek ? 0 : bits;
}
