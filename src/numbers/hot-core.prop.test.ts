import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocate,
  divideRounded,
  formatScaled,
  multiplyDivide,
  multiplyDivide3,
  parseScaled,
  roundingModes,
  splitByShares,
  splitMethods,
  toDecimal,
} from "./index.js";
import { isInputError } from "../errors/index.js";

const seed = 20180901;
const Oracle = Decimal.clone({ precision: 60 });
const oracleMode = {
  "half-up": Decimal.ROUND_HALF_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  floor: Decimal.ROUND_FLOOR,
  ceil: Decimal.ROUND_CEIL,
} as const;

/** Integers of every magnitude: each power of two is as likely as any other, and the edges are met. */
const magnitudes = fc
  .tuple(fc.integer({ min: 0, max: 53 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: -3, max: 3 }))
  .map(([bits, part, off]) =>
    Math.max(0, Math.min(Number.MAX_SAFE_INTEGER, Math.floor(part * 2 ** bits) + off, 2 ** 53 - 1)),
  );
const integers = fc
  .tuple(magnitudes, fc.boolean())
  .map(([value, negative]) => (negative && value > 0 ? -value : value));
const positives = magnitudes.map((value) => Math.max(1, value));
const modes = fc.constantFrom(...roundingModes);

describe("divideRounded", () => {
  it("equals decimal.js for every mode and magnitude", () => {
    fc.assert(
      fc.property(integers, positives, modes, (numerator, denominator, mode) => {
        const exact = new Oracle(numerator).div(denominator).toDecimalPlaces(0, oracleMode[mode]).toNumber();
        expect(divideRounded(numerator, denominator, mode)).toBe(exact + 0);
      }),
      { seed, numRuns: 20_000 },
    );
  });

  it("equals decimal.js next to multiples and halves, up to 2^53", () => {
    fc.assert(
      fc.property(
        positives,
        positives,
        fc.constantFrom(-1, 0, 1),
        fc.boolean(),
        modes,
        (quotient, divisor, off, negative, mode) => {
          const denominator = Math.max(1, Math.min(divisor, Math.floor(Number.MAX_SAFE_INTEGER / quotient)));
          const base = quotient * denominator;
          for (const near of [base + off, base + Math.floor(denominator / 2) + off]) {
            if (!Number.isSafeInteger(near)) continue;
            const numerator = negative ? -near : near;
            const exact = new Oracle(numerator).div(denominator).toDecimalPlaces(0, oracleMode[mode]).toNumber();
            expect(divideRounded(numerator, denominator, mode)).toBe(exact + 0);
          }
        },
      ),
      { seed, numRuns: 10_000 },
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
});

describe("scaled text", () => {
  it("is read and written without change", () => {
    fc.assert(
      fc.property(integers, fc.integer({ min: 0, max: 9 }), (integer, decimals) => {
        const text = formatScaled(integer, decimals);
        expect(text).toBe(toDecimal(integer, decimals).toFixed(decimals));
        expect(parseScaled(text, decimals)).toBe(integer);
        const normal = new Oracle(text);
        const made = toDecimal(integer, decimals);
        expect([made.s, made.e, made.d]).toEqual([normal.s, normal.e, normal.d]);
      }),
      { seed, numRuns: 10_000 },
    );
  });
});

describe("allocation", () => {
  it("sums exactly, and no part is a unit or more from its exact share", () => {
    fc.assert(
      fc.property(integers, fc.array(magnitudes, { minLength: 1, maxLength: 12 }), (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const parts = allocate(total, weights);
        const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
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

  it("splits by shares exactly, and a reversal cancels its entry", () => {
    fc.assert(
      fc.property(
        integers,
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...splitMethods),
        (total, shares, method) => {
          const denominator = shares.reduce((sum, share) => sum + share, 0);
          fc.pre(denominator > 0);
          const parts = splitByShares(total, shares, denominator, method);
          expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
          expect(splitByShares(-total, shares, denominator, method)).toEqual(
            parts.map((part) => (part === 0 ? 0 : -part)),
          );
          if (method === "largest-remainder") expect(parts).toEqual(allocate(total, shares));
        },
      ),
      { seed, numRuns: 5_000 },
    );
  });
});

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isInputError(error)) return error.issues[0]?.code ?? "none";
    throw error;
  }
  return "no error";
}
