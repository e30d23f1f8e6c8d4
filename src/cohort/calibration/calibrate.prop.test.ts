import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateAll } from "../../rules/calculate-all.js";
import type { Case } from "../../person/case.js";
import { formatScaled, roundingModes } from "../../numbers/index.js";
import { amountPeriods } from "../../person/amount-period.js";
import { compile } from "../../rules/compile.js";
import { cohorts, openScheme, schemePer, seed } from "../cohort.test-helper.js";
import type { LevelAmountScheme } from "./level-weights.js";
import { calibrate, type Calibration } from "./calibrate.js";
import { levelAmounts, sumOfBudgets, type Sharing } from "./greatest-factor.js";

const Exact = Decimal.clone({ precision: 60 });

/** The sum of budgets in cents at an x, by the calculation with amounts worked out in decimal.js. */
function sumAt(factor: string, cases: readonly Case[], scheme: LevelAmountScheme): Decimal {
  const amount = (weight: string) => new Exact(weight).times(factor).toFixed(2, Decimal.ROUND_DOWN);
  const [low, high] = (scheme.entitle.weights ?? []).map(({ weight }) => amount(weight));
  const results = calculateAll(cases, compile(scheme, { "amount-low": low ?? "", "amount-high": high ?? "" }));
  return results.reduce((sum, { budget }) => sum.plus(budget?.approved.toString() ?? "0"), new Exact(0));
}

const cents = fc.integer({ min: 10_000, max: 100_000_000 }).map((minor) => formatScaled(minor, 2));
const weights = fc
  .tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 0, max: 8_000_000 }))
  .map(([low, more]) => [formatScaled(low, 6), formatScaled(low + more, 6)] as const);
const schemes = fc
  .record({
    per: fc.constantFrom(...amountPeriods.filter((per) => per !== "budget-period")),
    mode: fc.constantFrom(...roundingModes),
    weights,
  })
  .map(({ per, mode, weights: [low, high] }): LevelAmountScheme => {
    const scheme = schemePer(per);
    const entitle = {
      ...scheme.entitle,
      rounding: { mode, step: "0.01" },
      weights: [
        { level: "low", weight: low, source: "made-up" },
        { level: "high", weight: high, source: "made-up" },
      ],
    };
    return { ...scheme, entitle };
  });

/** Calibrates; undefined where nobody has a budget. */
function tryCalibrate(cases: readonly Case[], scheme: LevelAmountScheme, envelope: string): Calibration | undefined {
  const compiled = compile(scheme, { "amount-low": "100.00", "amount-high": "100.00" });
  const somebody = calculateAll(cases, compiled).some(({ outcome }) => outcome.state === "eligible");
  return somebody ? calibrate(cases, scheme, { envelope, source: "made up" }) : undefined;
}

describe("calibration", () => {
  test("takes the greatest x: its sum fits, that of one more step does not", () => {
    fc.assert(
      fc.property(cohorts, schemes, cents, (cases, scheme, envelope) => {
        const calibration = tryCalibrate(cases, scheme, envelope);
        if (calibration === undefined) return;
        const next = new Exact(calibration.factor).plus("0.000001").toFixed(6);
        const sum = sumAt(calibration.factor, cases, scheme);
        expect(sum.toFixed(2)).toBe(calibration.budget.toString());
        expect(sum.lte(envelope)).toBe(true);
        expect(sumAt(next, cases, scheme).gt(envelope)).toBe(true);
        expect(calibration.budget.add(calibration.unallocated).toString()).toBe(envelope);
        expect(calibration.budgets + calibration.withoutBudget.length).toBe(cases.length);
      }),
      { seed, numRuns: 400 },
    );
  });

  test("leaves less than a cent for each budget where amounts are for the period and rounding is not half-even", () => {
    const scheme = fc
      .constantFrom(...roundingModes.filter((mode) => mode !== "half-even"))
      .map((mode): LevelAmountScheme => ({
        ...openScheme,
        entitle: { ...openScheme.entitle, rounding: { mode, step: "0.01" } },
      }));
    fc.assert(
      fc.property(cohorts, scheme, cents, (cases, rules, envelope) => {
        const calibration = tryCalibrate(cases, rules, envelope);
        if (calibration === undefined) return;
        expect(calibration.unallocated.minor).toBeGreaterThanOrEqual(0);
        expect(calibration.unallocated.minor).toBeLessThan(calibration.budgets);
      }),
      { seed, numRuns: 400 },
    );
  });

  test("gives the same scheme for the cases in another order", () => {
    fc.assert(
      fc.property(cohorts, cents, (cases, envelope) => {
        const forwards = tryCalibrate(cases, openScheme, envelope);
        const backwards = tryCalibrate([...cases].reverse(), openScheme, envelope);
        expect(JSON.stringify(backwards?.scheme)).toBe(JSON.stringify(forwards?.scheme));
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe("the sum of budgets", () => {
  const sharing = fc.record({
    weights: fc.array(fc.bigInt({ min: 0n, max: 9_000_000n }), { minLength: 3, maxLength: 3 }),
    minorUnit: fc.constantFrom(0, 2, 3),
    shares: fc.array(
      fc.record({
        numerators: fc.array(fc.bigInt({ min: 0n, max: 400n }), { minLength: 3, maxLength: 3 }),
        denominator: fc.bigInt({ min: 1n, max: 366n * 365n }),
        count: fc.bigInt({ min: 1n, max: 1_000n }),
      }),
      { maxLength: 8 },
    ),
    rounding: fc.record({ mode: fc.constantFrom(...roundingModes), step: fc.constantFrom(1, 5, 100) }),
  }) satisfies fc.Arbitrary<Sharing>;
  const factor = fc.bigInt({ min: 0n, max: 10n ** 12n });

  test("never falls while x grows, whatever the rounding", () => {
    fc.assert(
      fc.property(sharing, factor, fc.oneof(fc.bigInt({ min: 0n, max: 20_000n }), factor), (each, x, more) => {
        expect(sumOfBudgets(x + more, each) >= sumOfBudgets(x, each)).toBe(true);
      }),
      { seed, numRuns: 2_000 },
    );
  });

  test("can grow by two cents for one budget where rounding is half-even: from a half to none, from one and a half to two", () => {
    const halfEven: Sharing = {
      weights: [1_000_000n, 500_000n],
      minorUnit: 2,
      shares: [{ numerators: [1n, 1n], denominator: 2n, count: 1n }],
      rounding: { mode: "half-even", step: 1 },
    };
    expect(levelAmounts(19_999n, halfEven)).toEqual([1n, 0n]);
    expect(levelAmounts(20_000n, halfEven)).toEqual([2n, 1n]);
    expect([19_999n, 20_000n].map((x) => sumOfBudgets(x, halfEven))).toEqual([0n, 2n]);
  });
});
