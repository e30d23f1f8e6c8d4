import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { partsOfLine, partsOfMonth } from "./parts-of-month.js";

const sortedParts = fc
  .array(fc.record({ line: fc.nat(4), month: fc.nat(3), units: fc.nat(9) }), { maxLength: 30 })
  .map((parts) => parts.sort((left, right) => left.line - right.line || left.month - right.month));

describe("parts of lines and months", () => {
  test("are those that looking at each one finds", () => {
    fc.assert(
      fc.property(sortedParts, fc.nat(5), fc.nat(4), (parts, line, month) => {
        const ofLine = parts.filter((part) => part.line === line);
        expect(partsOfLine(parts, line)).toEqual(ofLine);
        expect(partsOfMonth(parts, line, month)).toEqual(ofLine.filter((part) => part.month === month));
      }),
      { seed: 20 },
    );
  });

  test("are found with few looks, however many there are", () => {
    let looks = 0;
    const parts = Array.from({ length: 4096 }, (_, line) => ({
      get line() {
        looks += 1;
        return line;
      },
      month: 0,
    }));
    for (let line = 0; line < parts.length; line += 1) expect(partsOfMonth(parts, line, 0)).toHaveLength(1);
    expect(looks).toBeLessThan(4096 * 64);
  });
});
