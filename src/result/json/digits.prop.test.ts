import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMonth, parseMonth } from "../../calendar/index.js";
import { formatScaled, formatScaledShort } from "../../numbers/index.js";
import { emptyBytes, putQuoted, textOf, type JsonBytes } from "./bytes.js";
import { putIntegers, putMonth, putScaled, putShort } from "./digits.js";

const seed = 20180901;

function written(put: (into: JsonBytes) => void): string {
  const into = emptyBytes();
  put(into);
  return textOf(into);
}

/** Of every size, also around the end of what is divided fast. */
const integer = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.integer({ min: -2000, max: 2000 }));

describe("what is put as bytes", () => {
  it("are lists of whole numbers as JSON has them, all of a list or some side by side of each row", () => {
    const rows = fc.array(fc.tuple(integer, integer, integer), { maxLength: 40, size: "max" });
    fc.assert(
      fc.property(rows, (table) => {
        const list = table.flat();
        expect(
          written((into) => {
            putIntegers(into, list, { from: 0, to: list.length });
          }),
        ).toBe(JSON.stringify(list));
        expect(
          written((into) => {
            putIntegers(into, list, { from: 1, to: list.length, step: 3, each: 2 });
          }),
        ).toBe(JSON.stringify(table.flatMap(([, second, third]) => [second, third])));
      }),
      { seed, numRuns: 500 },
    );
  });
  it("are decimals as formatScaled and formatScaledShort write them", () => {
    const edges = [0, -0, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) + 1, -(2 ** 31), Number.MAX_SAFE_INTEGER].map((each) => [
      each,
    ]);
    fc.assert(
      fc.property(integer, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        expect(
          written((into) => {
            putScaled(into, value, decimals);
          }),
        ).toBe(`"${formatScaled(value, decimals)}"`);
        expect(
          written((into) => {
            putShort(into, value, decimals);
          }),
        ).toBe(`"${formatScaledShort(value, decimals)}"`);
      }),
      {
        seed,
        numRuns: 2000,
        examples: edges.flatMap(([value = 0]) => [0, 2, 4].map((each): [number, number] => [value, each])),
      },
    );
  });

  it("are months as formatMonth writes them", () => {
    for (let month = parseMonth("1900-01"); month <= parseMonth("2199-12"); month += 1) {
      expect(
        written((into) => {
          putMonth(into, month);
        }),
      ).toBe(`"${formatMonth(month)}"`);
    }
  });

  it("are texts as JSON has them, whatever they hold and however much there is", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.string({ maxLength: 9 }).map((each) => each.repeat(2000)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const into = emptyBytes();
        for (const each of texts) putQuoted(into, each);
        expect(textOf(into)).toBe(texts.map((each) => JSON.stringify(each)).join(""));
      }),
      { seed, numRuns: 100 },
    );
  });
});
