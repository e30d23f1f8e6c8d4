import { monthOf, type Month, type Period } from "../calendar/index.js";
import type { CaseFacts, LineFacts } from "../client/index.js";
import { multiplyDivide } from "../numbers/index.js";
import type { CompiledScheme } from "../scheme/index.js";
import { addDaysByMonth, dayDenominator, zeros } from "./line-days.js";

/**
 * The units of a plan by line and month: at `line * monthCount + month`, in ten-thousandths of a unit. requested = allowed +
 * cut. Where nothing is cut, `allowed` is `requested` itself.
 */
export interface PlannedUnits {
  readonly firstMonth: Month;
  readonly monthCount: number;
  readonly requested: readonly number[];
  readonly allowed: readonly number[];
}

/**
 * Step 3, limit: the units the plan asks for, and of these the units on days that qualify.
 *
 * A month's or week's quantity counts by its days; a quantity for the line's whole period is spread evenly over its days; a
 * quantity received once falls on its day. The units of a part month are rounded where they are shown; costs rest on the
 * exact units.
 *
 * @param eligible the days that qualify, in order
 */
export function limit(facts: CaseFacts, eligible: readonly Period[], compiled: CompiledScheme): PlannedUnits {
  const firstMonth = monthOf(facts.from);
  const monthCount = monthOf(facts.to) - firstMonth + 1;
  const requested = unitsOn([facts], facts, firstMonth, monthCount, compiled);
  const [only] = eligible;
  const nothingCut = eligible.length === 1 && only?.from === facts.from && only.to === facts.to;
  const allowed = nothingCut ? requested : unitsOn(eligible, facts, firstMonth, monthCount, compiled);
  return { firstMonth, monthCount, requested, allowed };
}

/** The units of each line and month on the given days. */
function unitsOn(
  spans: readonly Period[],
  facts: CaseFacts,
  firstMonth: Month,
  monthCount: number,
  compiled: CompiledScheme,
): readonly number[] {
  const { lines } = facts;
  const units = zeros(lines.length * monthCount);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const offset = index * monthCount;
    for (const span of spans) {
      const from = Math.max(span.from, line.from);
      const to = Math.min(span.to, line.to);
      addDaysByMonth(units, offset - firstMonth, from, to, 1, line.weekdays);
    }
    for (let month = 0; month < monthCount; month += 1) {
      const days = units[offset + month] ?? 0;
      if (days > 0) units[offset + month] = unitsOfDays(line, firstMonth + month, days, compiled);
    }
  }
  return units;
}

function unitsOfDays(line: LineFacts, month: Month, days: number, compiled: CompiledScheme): number {
  const denominator = dayDenominator(line, month);
  const { step, mode } = compiled.unitRounding;
  return step * multiplyDivide(line.quantity, days, denominator * step, mode);
}
