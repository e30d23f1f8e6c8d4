import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientIds } from "./client-ids.js";
import { numberList } from "./number-list.js";

const seed = 20180901;

describe("the ids of clients", () => {
  it("tell which result was first about a client, as a map does, whatever the ids are", () => {
    const id = fc.oneof(
      fc.nat({ max: 30 }).map((number) => `client-${number}`),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("", "a", "\ud800", "\ud801", "\ufffd", "x".repeat(255), "x".repeat(256), "x".repeat(300)),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 80 }), (list) => {
        const ids = clientIds();
        const expected = new Map<string, number>();
        for (const [index, each] of list.entries()) {
          expect(ids.bring(each, index)).toBe(expected.get(each));
          if (!expected.has(each)) expected.set(each, index);
        }
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it("are kept apart over many pages, and found again", () => {
    const ids = clientIds();
    const name = (index: number) => `${"municipality-of-many-letters-".repeat(index % 3)}${index}`;
    const count = 150_000;
    const wrong: number[] = [];
    for (let index = 0; index < count; index += 1) if (ids.bring(name(index), index) !== undefined) wrong.push(index);
    for (let index = 0; index < count; index += 1) if (ids.bring(name(index), count) !== index) wrong.push(index);
    expect(wrong).toEqual([]);
  });
});

describe("a list of numbers", () => {
  it("gives back what was put in, over pages and at their ends", () => {
    for (const count of [0, 1, 8191, 8192, 8193, 30_000]) {
      const list = numberList();
      const numbers = Array.from({ length: count }, (_, index) => index * 1e10 - 7);
      for (const number of numbers) list.add(number);
      expect(Array.from(list.all())).toEqual(numbers);
    }
  });
});
