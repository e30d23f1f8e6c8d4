import { days, intersect, type Period } from "../../calendar/index.js";
import { multiplyDivide } from "../../numbers/index.js";
import type { KnownUnits } from "./known-units.js";

/**
 * Units of a line that were received in a period. An entry over more days than those of the period counts by its days, as if its units came
 * evenly, to four decimals, half up.
 */
export function unitsWithin(line: string, period: Period, units: readonly KnownUnits[]): number {
  return units.reduce((sum, each) => {
    const common = each.line === line ? intersect(each, period) : undefined;
    return common === undefined ? sum : sum + multiplyDivide(each.units, days(common), days(each), "half-up");
  }, 0);
}
