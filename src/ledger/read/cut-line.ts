import { formatDay, parseDay, type Day } from "../../calendar/index.js";
import { formatScaled, multiplyDivide, parseScaled, quantityDecimals } from "../../numbers/index.js";
import type { PlanLine } from "../../person/plan.js";

/**
 * A line on some of its days. Of a quantity that is spread over all of them it has its share by days, half up: of units to four decimals, and
 * of money what the running sum, in amounts of the currency, grows by, so that its parts add up to it.
 *
 * @param minorUnit how many decimals amounts of the currency have
 * @returns none where it has none of the days
 */
export function cutLine(
  line: PlanLine,
  days: { readonly from: Day; readonly to: Day },
  minorUnit: number,
): readonly PlanLine[] {
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
      const length = all.to - all.from + 1;
      if (line.unit !== "money") {
        const part = multiplyDivide(units, to - from + 1, length, "half-up");
        return [{ ...own, quantity: formatScaled(part, quantityDecimals) }];
      }
      const step = minorStep(minorUnit);
      const upTo = (count: number) => step * multiplyDivide(units, count, length * step, "half-up");
      return [{ ...own, quantity: formatScaled(upTo(to - all.from + 1) - upTo(from - all.from), quantityDecimals) }];
    }
  }
}

/** The smallest amount of the currency in ten-thousandths, as quantities are counted. */
export function minorStep(minorUnit: number): number {
  return 10 ** (quantityDecimals - minorUnit);
}
