import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/result/result.js";
import { formatScaled, parseScaled } from "../../src/numbers/index.js";
import type { FundingSource } from "../../src/rules/fund/rule.js";
import { anySituation, drawn, drawSituation, seed, type Situation } from "../arbitraries/index.js";
import { resultWherePriced } from "./calculated.js";

/** The same scheme with every unit cost that stands in it multiplied. */
function withRates(situation: Situation, factor: number): Situation {
  const { scheme } = situation;
  const shares = scheme.fund.shares.map((source): FundingSource => {
    if (source.method !== "unit-cost") return source;
    const rates = source.rates.map((row) => {
      if (typeof row.rate !== "string") return row;
      return { ...row, rate: formatScaled(parseScaled(row.rate, 6) * factor, 6) };
    });
    return { ...source, rates };
  });
  return { ...situation, scheme: { ...scheme, fund: { ...scheme.fund, shares } } };
}

function rowsOf(result: Result | undefined) {
  return result?.totals === undefined ? [] : [...result.months, result.totals];
}

describe("unit costs", () => {
  it("pay no more than they accept, nor than the units cost the public; what is over is no part of what is funded", () => {
    let gains = 0;
    let losses = 0;
    fc.assert(
      fc.property(anySituation, (situation) => {
        for (const row of rowsOf(resultWherePriced(situation))) {
          for (const [id, unitCost] of row.unitCosts) {
            const { accepted, funded, paid, difference, overcompensation } = unitCost;
            expect(paid.minor).toBeLessThanOrEqual(Math.min(accepted.minor, funded.minor));
            if (situation.scheme.fund.splitAt === "month" && "month" in row) {
              expect(paid.minor).toBe(Math.min(accepted.minor, funded.minor));
            }
            expect(paid.minor).toBeLessThanOrEqual(row.bySource.get(id)?.minor ?? 0);
            expect(difference.minor).toBe(accepted.minor - funded.minor);
            expect(overcompensation.minor).toBe(accepted.minor - paid.minor);
            if (difference.minor > 0) gains += 1;
            if (difference.minor < 0) losses += 1;
          }
          const units = [...row.unitCosts.values()];
          const together = units.reduce((sum, { funded }) => sum + funded.minor, 0);
          // No unit is accepted by two.
          expect(together).toBeLessThanOrEqual(row.funded.minor);
        }
      }),
      { seed, numRuns: 300 },
    );
    expect(Math.min(gains, losses)).toBeGreaterThan(50);
  });

  it("that rise never pay less, and never leave more to the other sources", () => {
    let raised = 0;
    fc.assert(
      fc.property(
        drawn((draw) => ({ situation: drawSituation(draw, true), factor: draw.integer(1, 4) })),
        ({ situation, factor }) => {
          const before = rowsOf(resultWherePriced(situation));
          const after = rowsOf(resultWherePriced(withRates(situation, factor)));
          for (const [index, row] of before.entries()) {
            const higher = after[index];
            expect(higher?.funded.minor).toBe(row.funded.minor);
            for (const [id, { accepted, paid }] of row.unitCosts) {
              expect(higher?.unitCosts.get(id)?.accepted.minor).toBeGreaterThanOrEqual(accepted.minor);
              expect(higher?.unitCosts.get(id)?.paid.minor).toBeGreaterThanOrEqual(paid.minor);
              if ((higher?.unitCosts.get(id)?.paid.minor ?? 0) > paid.minor) raised += 1;
            }
          }
        },
      ),
      { seed, numRuns: 250 },
    );
    expect(raised).toBeGreaterThan(50);
  });
});
