import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../calendar/index.js";
import { numberList } from "../summary/number-list.js";
import { setClientKey } from "./client-key.js";
import { countedDays } from "./counted-days.js";

const seed = 20180901;
const year = { from: "2019-01-01", to: "2019-12-31" };

describe("days on which clients are counted", () => {
  it("tell what has counted a client on one of them before, as a list does, whatever the ids are", () => {
    const id = fc.oneof(
      fc.nat({ max: 30 }).map((number) => `client-${number}`),
      fc.nat({ max: 9 }).map((number) => `a-client-of-a-long-name-${number}`),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(
        "",
        "a",
        "-",
        "-a",
        "_",
        "0",
        "A",
        "z".repeat(15),
        "z".repeat(16),
        "\ud800",
        "\ufffd",
        "x".repeat(300),
      ),
    );
    const [first, last] = [parseDay("1900-01-01"), parseDay("2199-12-31")];
    const span = fc
      .tuple(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: last - first })), fc.nat({ max: 400 }))
      .map(([from, length]) => ({ from: first + from, to: Math.min(last, first + from + length) }));
    fc.assert(
      fc.property(fc.array(fc.tuple(id, span), { maxLength: 60 }), (list) => {
        const counted = countedDays();
        const expected: {
          readonly client: string;
          readonly from: number;
          readonly to: number;
          readonly place: number;
        }[] = [];
        for (const [place, [client, { from, to }]] of list.entries()) {
          const before = expected.filter((each) => each.client === client && each.from <= to && from <= each.to);
          const found = counted.add(client, { from: formatDay(from), to: formatDay(to) }, place);
          if (before.length === 0) {
            expect(found).toBeUndefined();
            expected.push({ client, from, to, place });
          } else expect(before.map((each) => each.place)).toContain(found);
          expect(counted.clients).toBe(new Set(expected.map((each) => each.client)).size);
        }
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it("are kept apart over many pages, and found again", () => {
    const counted = countedDays();
    const name = (index: number) => `${"municipality-of-many-letters-".repeat(index % 3)}${index}`;
    const count = 150_000;
    const wrong: number[] = [];
    for (let index = 0; index < count; index += 1)
      if (counted.add(name(index), year, index) !== undefined) wrong.push(index);
    for (let index = 0; index < count; index += 1) {
      if (counted.add(name(index), { from: "2019-12-31", to: "2020-12-31" }, count) !== index) wrong.push(index);
      if (counted.add(name(index), { from: "2020-01-01", to: "2020-12-31" }, count + index) !== undefined)
        wrong.push(index);
    }
    expect(wrong).toEqual([]);
  });

  it("refuse days that are none and places past 32 bits", () => {
    const counted = countedDays();
    expect(() => counted.add("a", { from: "2019-01-02", to: "2019-01-01" }, 0)).toThrow(RangeError);
    expect(() => counted.add("a", { from: "never", to: "2019-01-01" }, 0)).toThrow(RangeError);
    expect(() => counted.add("a", year, 2 ** 32)).toThrow(RangeError);
    expect(counted.add("a", year, 2 ** 32 - 1)).toBeUndefined();
    expect(counted.add("a", year, 0)).toBe(2 ** 32 - 1);
  });
});

describe("the key of a client", () => {
  const keyOf = (id: string) => {
    const key = new Uint32Array(3);
    return setClientKey(key, id) ? key.join(" ") : undefined;
  };
  const character = fc.constantFrom("-", "_", "0", "a", "Z", "z", "9");

  it("is another for each id, of up to fifteen characters and of more", () => {
    const ids = fc.array(fc.string({ unit: character, minLength: 1, maxLength: 18 }), { maxLength: 40 });
    fc.assert(
      fc.property(ids, (list) => {
        const isId = (id: string) => id.length > 15 || !id.startsWith("-");
        const own = [...new Set(list)].filter(isId);
        expect(new Set(own.map(keyOf)).size).toBe(own.length);
        for (const id of list) expect(keyOf(id) === undefined).toBe(!isId(id));
      }),
      { seed, numRuns: 1_000 },
    );
    const numbered = Array.from({ length: 200_000 }, (_, index) => keyOf(`a-person-of-the-north-${index}`));
    expect(new Set(numbered).size).toBe(numbered.length);
    // Every word of the digest does its part.
    for (const word of [0, 1, 2])
      expect(new Set(numbered.map((key) => key?.split(" ")[word])).size).toBeGreaterThan(199_900);
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
