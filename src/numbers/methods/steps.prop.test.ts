import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateSteps, formatScaled, formatScaledShort, index, indexOver, roundTo, type Step } from "../index.js";
import { integers, magnitudes, modes, Oracle, oracleRound, positives, seed } from "../oracle.test-helper.js";

const decimals = fc
  .tuple(integers, fc.integer({ min: 0, max: 9 }))
  .map(([integer, places]) => formatScaledShort(integer, places));
const divisors = fc
  .tuple(positives, fc.integer({ min: 0, max: 9 }))
  .map(([integer, places]) => formatScaledShort(integer, places));
const steps = fc.constantFrom("0.000001", "0.01", "0.05", "0.10", "0.1", "1", "10", "100");
const roundings = fc.record({ mode: modes, step: steps });

describe("roundTo", () => {
  it("equals decimal.js", () => {
    fc.assert(
      fc.property(decimals, roundings, (value, rounding) => {
        const exact = oracleRound(new Oracle(value), rounding.mode, rounding.step);
        const places = rounding.step.split(".")[1]?.length ?? 0;
        expect(roundTo(value, rounding)).toBe(
          exact
            .plus(0)
            .toFixed(places)
            .replace(/^-(?=[0.]+$)/u, ""),
        );
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it("decides half cases by the mode", () => {
    fc.assert(
      fc.property(magnitudes, fc.boolean(), roundings, (count, negative, rounding) => {
        const half = new Oracle(count)
          .plus("0.5")
          .mul(rounding.step)
          .mul(negative ? -1 : 1);
        const exact = oracleRound(half, rounding.mode, rounding.step);
        expect(new Oracle(roundTo(half.toFixed(), rounding)).eq(exact)).toBe(true);
      }),
      { seed, numRuns: 5_000 },
    );
  });
});

describe("calculateSteps", () => {
  const operation = fc.oneof(
    fc.record({ operation: fc.constantFrom("add", "subtract", "multiply", "at-least", "at-most"), by: decimals }),
    fc.record({ operation: fc.constant("divide" as const), by: divisors }),
  );
  const oracle = (from: Decimal, kind: Step["operation"], by: string): Decimal => {
    if (kind === "add") return from.plus(by);
    if (kind === "subtract") return from.minus(by);
    if (kind === "multiply") return from.times(by);
    if (kind === "divide") return from.div(by);
    return kind === "at-least" ? Oracle.max(from, by) : Oracle.min(from, by);
  };

  it("equals decimal.js where every step rounds, and shows the exact value before each rounding", () => {
    const moderate = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
      .map(([integer, places]) => formatScaledShort(integer, places));
    fc.assert(
      fc.property(moderate, fc.array(fc.tuple(operation, roundings), { minLength: 1, maxLength: 2 }), (start, rows) => {
        const list: Step[] = rows.map(([row, rounding], at) => ({ name: `step ${at}`, ...row, rounding }));
        const given: Step[] = list.map((step, at) => (at === 0 ? { ...step, from: { name: "start" } } : step));
        const { result, steps: workings } = calculateSteps(given, { start });
        let expected = new Oracle(start);
        for (const [at, [row, { mode, step }]] of rows.entries()) {
          const exact = oracle(expected, row.operation, row.by);
          const before = workings[at]?.before ?? { numerator: "NaN", denominator: "1" };
          expect(
            new Oracle(before.numerator).div(before.denominator).minus(exact).abs().lte(exact.abs().times("1e-55")),
          ).toBe(true);
          expected = oracleRound(exact, mode, step);
        }
        expect(new Oracle(result).eq(expected)).toBe(true);
      }),
      { seed, numRuns: 5_000 },
    );
  });
});

describe("indexing", () => {
  const factors = fc.integer({ min: 0, max: 3_000_000 }).map((millionths) => formatScaled(millionths, 6));

  it("equals decimal.js, chained on rounded and on unrounded values", () => {
    const amounts = magnitudes.map((cents) => formatScaled(cents, 2));
    fc.assert(
      fc.property(amounts, fc.array(factors, { maxLength: 3 }), roundings, (amount, list, rounding) => {
        const table = list.map((factor, at) => ({ from: 2000 + at, factor }));
        let [rounded, unrounded] = [new Oracle(amount), new Oracle(amount)];
        const byRounded = indexOver(amount, table, { ...rounding, chain: "rounded" });
        const byUnrounded = indexOver(amount, table, { ...rounding, chain: "unrounded" });
        for (const [at, factor] of list.entries()) {
          rounded = oracleRound(rounded.times(factor), rounding.mode, rounding.step);
          unrounded = unrounded.times(factor);
          expect(new Oracle(byRounded[at]?.amount ?? NaN).eq(rounded)).toBe(true);
          expect(
            new Oracle(byUnrounded[at]?.amount ?? NaN).eq(oracleRound(unrounded, rounding.mode, rounding.step)),
          ).toBe(true);
        }
        const [first] = list;
        if (first !== undefined) expect(index(amount, first, rounding)).toBe(byRounded[0]?.amount);
      }),
      { seed, numRuns: 5_000 },
    );
  });
});
