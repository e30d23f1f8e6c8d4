import { formatDay, parseDay, type Day } from "../../calendar/index.js";
import { formatScaled, multiplyDivide, parseScaled, quantityDecimals } from "../../numbers/index.js";
import type { PlanLine } from "../../person/plan.js";

/**
 * A line on some of its days. Of a quantity that is spread over all of them it has its share by days, to four decimals, half up.
 *
 * @returns none where it has none of the days
 */
export function cutLine(line: PlanLine, days: { readonly from: Day; readonly to: Day }): readonly PlanLine[] {
  const all = { from: parseDay(line.from), to: parseDay(line.to) };
  const from = Math.max(all.from, days.from);
  const to = Math.min(all.to, days.to);
  if (from > to) return [];
  if (from === all.from && to === all.to) return [line];
  const own = { ...line, from: formatDay(from), to: formatDay(to) };
  switch (line.per) {
    case "day":
    case "week":
    case "month":
    case "once":
      return [own];
    case "period": {
      const units = parseScaled(line.quantity, quantityDecimals);
      // What is no quantity is refused where it is calculated.
      if (Number.isNaN(units)) return [own];
      const part = multiplyDivide(units, to - from + 1, all.to - all.from + 1, "half-up");
      return [{ ...own, quantity: formatScaled(part, quantityDecimals) }];
    }
  }
}
