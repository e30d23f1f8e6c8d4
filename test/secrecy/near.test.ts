import { describe, expect, it } from "vitest";
import { tellsNearly } from "../../src/secrecy/near.js";
import { narrowed } from "./attack/intervals.js";

/** Three people, nine who stand in a row with them, and twelve who stand in a row with the nine. */
const parts = [
  { people: 3, who: "few" },
  { people: 9, who: "beside" },
  { people: 12, who: "others" },
];
const safety = { threshold: 5, dominance: 850_000n, step: 10 };
const sumsOf = (first: number, second: number) => [
  { of: [0, 1], value: first },
  { of: [1, 2], value: second },
];

describe("what few have together", () => {
  it.each([
    // The nine have at most 405, so that the three have from 59 590 to 60 005.
    ["is known nearly where the others of their row have little", 60_000, 400, true],
    // From 29 990 to 60 005.
    ["is not where the others may have half of it", 60_000, 30_000, false],
    // From 50 990 to 60 005, 9 015 of 60 005: a little more than 15 %.
    ["is not where the others may have a little more than dominance leaves", 60_000, 9_000, false],
    ["is where they may have a little less", 60_000, 8_900, true],
    ["is not where it is less than a step", 4, 3, false],
  ])("%s", (_, first, second, expected) => {
    expect(tellsNearly(sumsOf(first, second), parts, safety)).toBe(expected);
  });

  it("is wider of a change, which is one rounded sum less another", () => {
    // Of one rounding from 60 to 100 of 100 at a dominance of 0.6, of two from 50 to 100.
    const sums = [
      { of: [0, 1], value: 95 },
      { of: [1, 2], value: 25 },
    ];
    const least = { ...safety, dominance: 590_000n };
    expect(tellsNearly(sums, parts, least)).toBe(true);
    const changes = sums.map((each) => ({ ...each, roundings: 2 }));
    expect(tellsNearly(changes, parts, least)).toBe(false);
  });

  it("is no secret of people enough", () => {
    const enough = [{ people: 5, who: "few" }, ...parts.slice(1)];
    expect(tellsNearly(sumsOf(60_000, 400), enough, safety)).toBe(false);
  });

  it("lies where a solver that is written apart says", () => {
    const sums = sumsOf(60_000, 400).map(({ of, value }) => ({ of, range: { low: value - 5, high: value + 5 } }));
    expect(
      narrowed(
        parts.map(() => ({ low: 0, high: Infinity })),
        sums,
      ),
    ).toEqual([
      { low: 59_590, high: 60_005 },
      { low: 0, high: 405 },
      { low: 0, high: 405 },
    ]);
  });
});
