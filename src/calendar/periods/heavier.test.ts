import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTimeline, everyDay, seed } from "../arbitraries.test-helper.js";
import { type DatedValue, day, heavierIn, period, type TieRule, valueOn } from "../index.js";
import { issuesOf } from "../issues-of.test-helper.js";

const row = (from: string, to: string, value: string): DatedValue<string> => ({ ...period(from, to), value });
const september = period("2018-09-01", "2018-09-30");

describe("the heavier level of a month", () => {
  it("is the one with most days, in one run or several", () => {
    const levels = [
      row("2018-01-01", "2018-09-09", "II"),
      row("2018-09-10", "2018-09-20", "III"),
      row("2018-09-21", "open", "II"),
    ];
    expect(heavierIn(levels, september, "earlier")).toEqual({ value: "II", days: 19, tied: false });
    expect(heavierIn(levels.slice(1), september, { prefer: [] })).toEqual({ value: "III", days: 11, tied: false });
  });

  it.each<[TieRule<string>, string]>([
    ["earlier", "III"],
    ["later", "II"],
    [{ prefer: ["IV", "II", "III"] }, "II"],
    [{ prefer: ["III", "II"] }, "III"],
  ])("is decided by the rule %j when two have equally many", (ties, value) => {
    const levels = [
      row("2018-09-01", "2018-09-14", "III"),
      row("2018-09-15", "2018-09-16", "I"),
      row("2018-09-17", "2018-09-30", "II"),
    ];
    expect(heavierIn(levels, september, ties)).toEqual({ value, days: 14, tied: true });
  });

  it("is not guessed when the rule does not rank those that tie", () => {
    const levels = [row("2018-09-01", "2018-09-15", "III"), row("2018-09-16", "2018-09-30", "II")];
    expect(issuesOf(() => heavierIn(levels, september, { prefer: ["III", "IV"] }))).toEqual([
      {
        code: "tie-unranked",
        path: "prefer",
        expected: "a list of all values that can tie",
        received: 'a list without "II"',
      },
    ]);
  });

  it("is none when no value holds", () => {
    expect(heavierIn([], september, "earlier")).toBeUndefined();
    expect(heavierIn([row("2018-10-01", "open", "II")], september, "later")).toBeUndefined();
    expect(heavierIn([row("2018-10-01", "open", "II")], september, { prefer: ["II"] })).toBeUndefined();
  });

  it("has as many days as a count day by day finds, and no value has more", () => {
    fc.assert(
      fc.property(anyTimeline, fc.nat(60), fc.nat(40), (timeline, offset, length) => {
        const within = { from: day("2018-09-01") + offset, to: day("2018-09-01") + offset + length };
        const known = new Set(everyDay(timeline));
        const counts = new Map<number, number>();
        for (const each of everyDay([within]).filter((one) => known.has(one))) {
          const value = valueOn(timeline, each);
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        const heavier = heavierIn(timeline, within, "earlier");
        const most = Math.max(0, ...counts.values());
        expect(heavier?.days ?? 0).toBe(most);
        if (heavier !== undefined) {
          const tied = [...counts].filter(([, count]) => count === most);
          expect(tied.map(([value]) => value)[0]).toBe(heavier.value);
          expect(heavier.tied).toBe(tied.length > 1);
        }
      }),
      seed,
    );
  });
});
