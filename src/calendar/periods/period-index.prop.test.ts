import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, type Period } from "./period.js";
import { indexPeriods } from "./period-index.js";

const period = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 60 }));
const periods = fc.array(
  period.map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 40 },
);

describe("an index of rows of days", () => {
  it("finds the rows that looking at each finds, by first day", () => {
    fc.assert(
      fc.property(periods, period, (rows, [from, length]) => {
        const days = { from, to: from + length };
        const expected = rows.filter((row) => overlaps(row, days)).sort((left, right) => left.from - right.from);
        expect(indexPeriods(rows).overlapping(days)).toEqual(expected);
      }),
      { seed: 20180901, numRuns: 500 },
    );
  });

  it("looks at few rows besides those it finds, also below a row that holds always", () => {
    let looks = 0;
    const counted = (from: number, to: number): Period => ({
      get from() {
        looks += 1;
        return from;
      },
      to,
    });
    const rows = [counted(0, 1_000_000), ...Array.from({ length: 10_000 }, (_, index) => counted(index, index))];
    const index = indexPeriods(rows);
    looks = 0;
    expect(index.overlapping({ from: 9000, to: 9001 })).toHaveLength(3);
    expect(looks).toBeLessThan(200);
  });
});
