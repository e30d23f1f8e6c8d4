import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { indexRows } from "./row-index.js";

const someRows = fc
  .array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 20 })
  .map((rows) => rows.map(([from, length], position) => ({ from, to: from + length, position })));

describe("an index of rows by day", () => {
  test("finds the rows that looking at each one finds, in their order", () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: -1, max: 60 }), (rows, day) => {
        expect(indexRows(rows).on(day)).toEqual(rows.filter(({ from, to }) => from <= day && day <= to));
      }),
      { seed: 21 },
    );
  });

  test("tells until when the same rows hold", () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: -1, max: 60 }), fc.nat(30), (rows, day, more) => {
        const index = indexRows(rows);
        let until = day;
        const isSame = (other: number) => JSON.stringify(index.on(other)) === JSON.stringify(index.on(day));
        while (until < day + more && isSame(until + 1)) until += 1;
        const found = index.sameUntil(day, day + more);
        // Where a row ends and another begins, a change is told even if their texts are the same.
        expect(found).toBeLessThanOrEqual(until);
        if (found < day + more) expect(rows.some(({ from, to }) => from === found + 1 || to === found)).toBe(true);
      }),
      { seed: 22 },
    );
  });

  test("looks at few rows for a day, however many there are", () => {
    let looks = 0;
    const rows = Array.from({ length: 4096 }, (_, day) => ({
      get from() {
        looks += 1;
        return day;
      },
      to: day,
    }));
    const index = indexRows(rows);
    looks = 0;
    for (let day = 0; day < rows.length; day += 1) expect(index.on(day)).toHaveLength(1);
    expect(looks).toBeLessThan(rows.length * 64);
  });
});
