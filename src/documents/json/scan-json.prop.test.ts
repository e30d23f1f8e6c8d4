import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepsItsValue } from "./json-number.js";
import { scanJson } from "./scan-json.js";

const seed = 20180901;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Pieces from which both good and almost good JSON is made. */
const pieces = [
  ...Array.from("{}[],:\"'\\/-+.019eEuUtn \n\r\t\u0000\u001f\u007f\u00a0\ufeff\u2028ā😀"),
  "true",
  "null",
  '"a"',
  "\\u00e9",
  "1e5",
];

describe("the scan of a JSON text", () => {
  it("accepts what JSON.parse accepts, and nothing else, for random pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(scanJson(text).fault === undefined).toBe(isJson(text));
      }),
      { seed, numRuns: 15_000 },
    );
  });

  it("accepts what JSON.parse accepts, and nothing else, for JSON with a piece put in or taken out", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat({ max: 2 }),
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom("", ...pieces),
        (json, indent, position, length, piece) => {
          const good = JSON.stringify(JSON.parse(json), null, indent);
          const at = position % (good.length + 1);
          const text = good.slice(0, at) + piece + good.slice(at + length);
          expect(scanJson(good).fault).toBeUndefined();
          expect(scanJson(text).fault === undefined).toBe(isJson(text));
        },
      ),
      { seed, numRuns: 8_000 },
    );
  });

  it("finds no issue in what JSON.stringify writes, but for dangerous keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { issues, changedNumbers } = scanJson(JSON.stringify(value));
        expect(changedNumbers.size).toBe(0);
        expect(issues.filter((issue) => issue.code !== "unknown-key")).toEqual([]);
      }),
      { seed, numRuns: 2_000 },
    );
  });

  it("finds every key that stands twice", () => {
    const keys = fc.array(fc.constantFrom("a", "b", "c", "d e"), { maxLength: 6 });
    fc.assert(
      fc.property(keys, keys, (outer, inner) => {
        const write = (names: readonly string[], last: string) =>
          `{${names.map((name) => `${JSON.stringify(name)}:1,`).join("")}"z":${last}}`;
        const expected = outer.length - new Set(outer).size + inner.length - new Set(inner).size;
        expect(scanJson(write(outer, write(inner, "[]"))).issues).toHaveLength(expected);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

describe("keepsItsValue", () => {
  const Exact = Decimal.clone({ precision: 2000, maxE: 9e15, minE: -9e15, toExpPos: 9e15, toExpNeg: -9e15 });
  const digits = fc.stringMatching(/^(0|[1-9]\d{0,24})$/u);
  const fraction = fc.stringMatching(/^(\.\d{1,20})?$/u);
  const exponent = fc.oneof(fc.constant(""), fc.stringMatching(/^[eE][+-]?\d{1,3}$/u));

  it("is true exactly where the double is written as the same decimal", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "-"), digits, fraction, exponent, (sign, whole, rest, power) => {
        const literal = sign + whole + rest + power;
        const read = JSON.parse(literal) as number;
        const same = Number.isFinite(read) && !Object.is(read, -0) && new Exact(literal).eq(new Exact(String(read)));
        expect(keepsItsValue(literal)).toBe(same);
      }),
      { seed, numRuns: 8_000 },
    );
  });

  it("is true for every number that JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(keepsItsValue(JSON.stringify(number))).toBe(true);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
