import * as shown from "seko/numbers";
import { describe, expect, it } from "vitest";
import { isInputError } from "../errors/index.js";
import { anyValues } from "../../test/support/any-values.js";
import * as room from "./index.js";

const up = { mode: "half-up", step: "0.01" } as const;
const [three, whole] = [shown.money(3), shown.rate("1")];

/** A call of each function with arguments that are right; what is not listed takes any value itself. */
const right: Readonly<Record<string, readonly unknown[]>> = {
  allocate: [100, [1, 2]],
  allocateEvenly: [100, 3],
  allocateFirstTakesRest: [100, 3, 1],
  allocateInTurn: [100, [1, 2]],
  allocateWithin: [100, [{ weight: 1, minimum: 0, maximum: 100 }]],
  bandIndexOf: [5, [{ from: 1, to: 9 }], "need", "undecided"],
  calculateSteps: [[{ do: "start", value: "1", name: "a" }], {}],
  carryOver: [three, three, { most: "all" }],
  checkShares: [[1, 2], 3, "shares"],
  costOf: [shown.unitPrice("7.25", "hour"), shown.quantity("2.5", "hour"), up],
  divideBig: [5n, 2n, "down"],
  divideRounded: [5, 2, "down"],
  formatScaled: [5, 2],
  formatScaledShort: [5, 2],
  index: [three, "1.5", up],
  multiplyDivide: [5, 2, 3, "down"],
  multiplyDivide3: [5, 2, 2, 3, "down"],
  multiplyDivideTo: [5, 2, 3, { mode: "down", step: 1 }],
  parseScaled: ["1.00", 2],
  readFraction: ["1.5", "value"],
  readScaled: ["1.5", 2, "value"],
  remainderOf: [5, 2, 3],
  roundTo: ["1.5", up],
  splitByShares: [100, [1, 2], 3, "largest-remainder"],
  splitInto: [[0, 0], 0, 100, [1, 2], 3, "largest-remainder"],
  splitWithCaps: [100, [1, 2], 3, "largest-remainder", [50, "unlimited"], [0, 1]],
  stepOf: [up, 2, "rounding"],
  toDecimal: [5, 2],
  useInOrder: [100, [50, "unlimited"], [0, 1]],
  writtenFraction: ["1.5", "value"],
};

/** What is thrown that is no InputError, or a number that is none. */
function fault(run: () => unknown): string | undefined {
  try {
    return Number.isNaN(run()) ? "NaN" : undefined;
  } catch (error) {
    return isInputError(error) && error.issues.length > 0 ? undefined : String(error);
  }
}

type AnyFunction = (...given: readonly unknown[]) => unknown;

describe("whatever stands in the place of an argument, nothing but an InputError is thrown and no number is none", () => {
  it.each(Object.entries(right))("by %s", (name, given) => {
    const run = (shown as unknown as Readonly<Record<string, AnyFunction>>)[name];
    if (run === undefined) throw new Error(`seko/numbers shows no ${name}`);
    const faults = new Set<string>();
    for (const at of given.keys()) {
      for (const value of anyValues()) {
        const found = fault(() => run(...given.with(at, value)));
        // Parsing without an error says by NaN that a text has no such decimal.
        if (found !== undefined && !(name === "parseScaled" && found === "NaN")) {
          faults.add(`argument ${at}, ${typeof value}: ${found}`);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  it.each(["add", "subtract", "multiply", "round", "compare", "equals"] as const)("by %s of an amount", (name) => {
    const run = (three[name] as AnyFunction).bind(three);
    const second = name === "multiply" ? up : undefined;
    for (const value of anyValues()) {
      expect(fault(() => run(value, second))).toBeUndefined();
      expect(fault(() => run(whole, value))).toBeUndefined();
    }
  });
});

describe("a function that looks at its arguments", () => {
  it("names each of them, what it must be and what was given", () => {
    const given = [1.5, "2", 0, "upwards"] as unknown as [number, number, number, "up"];
    expect(() => shown.multiplyDivide(...given)).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "out-of-range", path: "a", received: "the number 1.5" }),
          expect.objectContaining({ code: "wrong-type", path: "b", expected: "a whole number", received: '"2"' }),
          expect.objectContaining({ code: "whole-number", path: "denominator", received: "the number 0" }),
          expect.objectContaining({ code: "rounding-mode", path: "mode", received: '"upwards"' }),
        ],
      }),
    );
  });

  it("divides BigInts by what is at least 1", () => {
    for (const denominator of [0n, -1n]) {
      expect(() => shown.divideBig(5n, denominator, "down")).toThrow("expected a BigInt of at least 1");
    }
    expect(shown.divideBig(5n, 1n, "down")).toBe(5n);
  });

  it("computes what the room computes", () => {
    expect(shown.multiplyDivide(59_085_884, 85, 100, "down")).toBe(room.multiplyDivide(59_085_884, 85, 100, "down"));
    expect(shown.splitByShares(100, [1, 2], 3, "largest-remainder")).toEqual([33, 67]);
    expect(shown.toDecimal(123_456, 2).toString()).toBe("1234.56");
  });

  it("is shown under every name of the room", () => {
    expect(Object.keys(shown).sort()).toEqual(Object.keys(room).sort());
  });
});
