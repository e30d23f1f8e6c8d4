import { quantityDecimals, unitPriceDecimals } from "../../../numbers/index.js";
import type { HoursPeriod } from "../../../person/amount-period.js";
import type { EntitleMethod } from "../method.js";
import { rateOfRow, readRates, rowOn } from "../rates-arithmetic.js";
import type { EntitleBase, RateRow } from "../rule.js";

/** The budget as the sum over days of the hours found necessary × price of an hour. A day has a seventh of a week's hours. */
export interface AssessedHoursRule extends EntitleBase {
  readonly method: "assessed-hours";
  /** What the hours of the assessment are for. */
  readonly per: HoursPeriod;
  readonly prices: readonly RateRow[];
}

/** Hours × price of an hour. */
export const assessedHours: EntitleMethod<AssessedHoursRule> = {
  needs: undefined,
  read(rule, reading, validity) {
    const { per } = rule;
    const rates = readRates(rule.prices, reading, validity).map((row) =>
      rateOfRow(row, unitPriceDecimals, (math, price) => math.product(math.found({ of: "hours" }), price)),
    );
    return {
      unit: 10n ** BigInt(quantityDecimals + unitPriceDecimals - reading.scheme.minorUnit),
      lacks: ({ hours }) => (Number.isNaN(hours) ? { fact: "assessments.hours", per } : undefined),
      rateOn: (day) => rowOn(rates, day),
    };
  },
};
