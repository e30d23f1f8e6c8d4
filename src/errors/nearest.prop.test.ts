import fc from "fast-check";
import { expect, it } from "vitest";
import { nearest } from "./index.js";

/** The distance by the whole table, without any short way. */
function distance(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) => [row]);
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let column = 0; column <= right.length; column += 1) table[0]?.splice(column, 1, column);
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      table[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(left.length, right.length);
}

const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 14 });

it("the nearest name is the first of the least distance, at most a third of the name", () => {
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 5 }), (written, known) => {
      const near = known.map((each) => ({ each, far: distance(written, each) }));
      const least = Math.min(...near.map(({ far }) => far));
      const most = Math.max(1, Math.floor(written.length / 3));
      const expected = least > most ? undefined : near.find(({ far }) => far === least)?.each;
      expect(nearest(written, known)).toBe(expected);
    }),
    { seed: 20180901, numRuns: 5000 },
  );
});
