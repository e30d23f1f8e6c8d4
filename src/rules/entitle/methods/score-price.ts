import { unitPriceDecimals } from "../../../numbers/index.js";
import type { AmountPeriod } from "../../../person/amount-period.js";
import { scoreDecimals } from "../../../person/facts/assessment-facts.js";
import type { EntitleMethod } from "../method.js";
import { rateOfRow, readRates, rowOn } from "../rates-arithmetic.js";
import type { EntitleBase, RateRow } from "../rule.js";

/**
 * The budget as the sum over days of score × price of a point. It needs no levels; the score must count need, so that more
 * need never pays less.
 */
export interface ScorePriceRule extends EntitleBase {
  readonly method: "score-price";
  /** What a point is paid for. */
  readonly per: AmountPeriod;
  readonly prices: readonly RateRow[];
}

/** Score × price of a point. */
export const scorePrice: EntitleMethod<ScorePriceRule> = {
  needs: "score",
  read(rule, reading, validity) {
    const rates = readRates(rule.prices, reading, validity).map((row) =>
      rateOfRow(row, unitPriceDecimals, (math, price) => math.product(math.found({ of: "score" }), price)),
    );
    return {
      unit: 10n ** BigInt(scoreDecimals + unitPriceDecimals - reading.scheme.minorUnit),
      lacks: ({ score }) => (Number.isNaN(score) ? { fact: "assessments.score" } : undefined),
      rateOn: (day) => rowOn(rates, day),
    };
  },
};
