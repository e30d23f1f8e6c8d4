import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocate,
  divideRounded,
  formatScaled,
  formatScaledShort,
  multiplyDivide,
  multiplyDivide3,
  parseScaled,
  remainderOf,
  splitByShares,
  splitMethods,
  toDecimal,
} from "./index.js";
import {
  codeOf,
  exactSum,
  integers,
  magnitudes,
  modes,
  Oracle,
  oracleMode,
  positives,
  seed,
} from "./oracle.test-helper.js";

describe("divideRounded", () => {
  it("equals decimal.js for every mode and magnitude", () => {
    fc.assert(
      fc.property(integers, positives, modes, (numerator, denominator, mode) => {
        const exact = new Oracle(numerator).div(denominator).toDecimalPlaces(0, oracleMode[mode]).toNumber();
        expect(divideRounded(numerator, denominator, mode)).toBe(exact + 0);
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it("equals decimal.js next to multiples and halves, up to 2^53", () => {
    const offs = fc.constantFrom(-1, 0, 1);
    fc.assert(
      fc.property(positives, positives, offs, fc.boolean(), modes, (quotient, divisor, off, negative, mode) => {
        const denominator = Math.max(1, Math.min(divisor, Math.floor(Number.MAX_SAFE_INTEGER / quotient)));
        const base = quotient * denominator;
        for (const near of [base + off, base + Math.floor(denominator / 2) + off]) {
          if (!Number.isSafeInteger(near)) continue;
          const numerator = negative ? -near : near;
          const exact = new Oracle(numerator).div(denominator).toDecimalPlaces(0, oracleMode[mode]).toNumber();
          expect(divideRounded(numerator, denominator, mode)).toBe(exact + 0);
        }
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it("cancels an entry by its reversal in the modes that act on the magnitude", () => {
    fc.assert(
      fc.property(positives, positives, modes, (numerator, denominator, mode) => {
        const [entry, reversal] = [numerator, -numerator].map((each) => divideRounded(each, denominator, mode));
        if (mode === "floor" || mode === "ceil") {
          const whole = numerator % denominator === 0;
          expect((entry ?? NaN) + (reversal ?? NaN)).toBe(whole ? 0 : mode === "floor" ? -1 : 1);
        } else expect((entry ?? NaN) + (reversal ?? NaN)).toBe(0);
      }),
      { seed, numRuns: 5_000 },
    );
  });
});

describe("multiplyDivide", () => {
  it("equals decimal.js, or is out of range where that leaves the safe integers", () => {
    fc.assert(
      fc.property(integers, integers, integers, positives, modes, (a, b, c, denominator, mode) => {
        for (const [made, product] of [
          [() => multiplyDivide(a, b, denominator, mode), new Oracle(a).mul(b)],
          [() => multiplyDivide3(a, b, c, denominator, mode), new Oracle(a).mul(b).mul(c)],
        ] as const) {
          const exact = product.div(denominator).toDecimalPlaces(0, oracleMode[mode]);
          if (exact.abs().lte(Number.MAX_SAFE_INTEGER)) expect(made()).toBe(exact.toNumber() + 0);
          else expect(codeOf(made)).toBe("out-of-range");
        }
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it("leaves the remainder that BigInt leaves", () => {
    fc.assert(
      fc.property(magnitudes, magnitudes, positives, (a, b, denominator) => {
        expect(remainderOf(a, b, denominator)).toBe(Number((BigInt(a) * BigInt(b)) % BigInt(denominator)));
      }),
      { seed, numRuns: 5_000 },
    );
  });
});

describe("scaled text", () => {
  it("is read, written and made a Decimal without change", () => {
    fc.assert(
      fc.property(integers, fc.integer({ min: 0, max: 9 }), (integer, decimals) => {
        const text = formatScaled(integer, decimals);
        const oracle = new Oracle(integer).div(new Oracle(10).pow(decimals));
        expect(text).toBe(oracle.toFixed(decimals));
        expect(formatScaledShort(integer, decimals)).toBe(oracle.toFixed());
        expect(parseScaled(text, decimals)).toBe(integer);
        const made = toDecimal(integer, decimals);
        expect([made.s, made.e, made.d]).toEqual([oracle.s, oracle.e, oracle.d]);
      }),
      { seed, numRuns: 10_000 },
    );
  });
});

describe("allocation", () => {
  const weightLists = fc.array(
    magnitudes.map((weight) => Math.floor(weight / 16)),
    { minLength: 1, maxLength: 12 },
  );

  it("sums exactly, and no part is a unit or more from its exact share", () => {
    fc.assert(
      fc.property(integers, weightLists, (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const parts = allocate(total, weights);
        const whole = exactSum(weights);
        expect(exactSum(parts)).toBe(BigInt(total));
        for (const [index, weight] of weights.entries()) {
          const part = parts[index] ?? NaN;
          expect(Object.is(part, -0)).toBe(false);
          if (weight === 0) expect(part).toBe(0);
          const off = BigInt(part) * whole - BigInt(total) * BigInt(weight);
          expect((off < 0n ? -off : off) < whole).toBe(true);
        }
      }),
      { seed, numRuns: 5_000 },
    );
  });

  it("gives the units left over to the largest remainders, ties to the earlier", () => {
    fc.assert(
      fc.property(magnitudes, weightLists, (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const whole = exactSum(weights);
        const shares = weights.map((weight, at) => ({ at, exact: BigInt(total) * BigInt(weight) }));
        const parts = shares.map(({ exact }) => exact / whole);
        const order = shares.toSorted((one, other) => {
          const [first, second] = [one.exact % whole, other.exact % whole];
          return first === second ? one.at - other.at : first > second ? -1 : 1;
        });
        const left = BigInt(total) - parts.reduce((sum, part) => sum + part, 0n);
        for (const { at } of order.slice(0, Number(left))) parts[at] = (parts[at] ?? 0n) + 1n;
        expect(allocate(total, weights)).toEqual(parts.map(Number));
      }),
      { seed, numRuns: 5_000 },
    );
  });

  it("splits by shares exactly, and a reversal cancels its entry", () => {
    fc.assert(
      fc.property(integers, weightLists, fc.constantFrom(...splitMethods), (total, shares, method) => {
        const denominator = shares.reduce((sum, share) => sum + share, 0);
        fc.pre(denominator > 0);
        const parts = splitByShares(total, shares, denominator, method);
        expect(exactSum(parts)).toBe(BigInt(total));
        expect(splitByShares(0 - total, shares, denominator, method)).toEqual(parts.map((part) => 0 - part));
        if (method === "largest-remainder") expect(parts).toEqual(allocate(total, shares));
        else {
          for (const [index, share] of shares.slice(0, -1).entries()) {
            expect(parts[index]).toBe(multiplyDivide(total, share, denominator, "down"));
          }
        }
      }),
      { seed, numRuns: 5_000 },
    );
  });
});
