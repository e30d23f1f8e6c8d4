import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyPeriod, everyDay, nearPeriods, seed } from "../arbitraries.test-helper.js";
import {
  civil,
  complement,
  days,
  intersect,
  intersectLists,
  isoWeekday,
  join,
  overlaps,
  splitAt,
  splitByIsoWeek,
  splitByMonth,
  splitByQuarter,
  splitByYear,
  subtract,
  union,
} from "../index.js";

const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

describe("splitting", () => {
  it.each([
    ["month", splitByMonth, (day: number) => civil(day).day === 1],
    ["quarter", splitByQuarter, (day: number) => civil(day).day === 1 && civil(day).month % 3 === 1],
    ["year", splitByYear, (day: number) => civil(day).day === 1 && civil(day).month === 1],
    ["ISO week", splitByIsoWeek, (day: number) => isoWeekday(day) === 1],
  ])("by %s cuts at its first days and nowhere else, and joins again", (_, split, isFirst) => {
    fc.assert(
      fc.property(anyPeriod, (whole) => {
        const parts = split(whole);
        expect(join(parts)).toEqual(whole);
        expect(parts.map(({ from }) => from)).toEqual(
          everyDay([whole]).filter((day) => day === whole.from || isFirst(day)),
        );
      }),
      seed,
    );
  });

  it("at change days cuts at those inside, and joins again", () => {
    fc.assert(
      fc.property(anyPeriod, fc.array(anyDay), fc.array(fc.nat(60)), (whole, elsewhere, offsets) => {
        const changes = [...elsewhere, ...offsets.map((offset) => whole.from + offset)];
        const parts = splitAt(whole, changes);
        expect(join(parts)).toEqual(whole);
        expect(parts.map(({ from }) => from)).toEqual(
          everyDay([whole]).filter((day) => day === whole.from || changes.includes(day)),
        );
      }),
      seed,
    );
  });
});

describe("the algebra of periods", () => {
  it("intersect and subtract partition", () => {
    fc.assert(
      fc.property(nearPeriods, nearPeriods, (lefts, rights) => {
        for (const a of lefts) {
          for (const b of rights) {
            const shared = intersect(a, b);
            expect(shared !== undefined).toBe(overlaps(a, b));
            const parts = [...subtract(a, b), ...(shared === undefined ? [] : [shared])];
            expect(sorted(everyDay(parts))).toEqual(everyDay([a]));
          }
        }
      }),
      { ...seed, numRuns: 200 },
    );
  });

  it("union has every day once, and no two parts touch", () => {
    fc.assert(
      fc.property(nearPeriods, (list) => {
        const merged = union(list);
        expect(everyDay(merged)).toEqual(sorted(new Set(everyDay(list))));
        merged.slice(1).forEach(({ from }, index) => {
          expect(from).toBeGreaterThan((merged[index]?.to ?? Infinity) + 1);
        });
      }),
      seed,
    );
  });

  it("union and complement partition the period around them", () => {
    fc.assert(
      fc.property(nearPeriods, nearPeriods, (list, insides) => {
        for (const inside of insides) {
          const parts = [...complement(list, inside), ...intersectLists(list, [inside])];
          expect(sorted(everyDay(parts))).toEqual(everyDay([inside]));
        }
      }),
      seed,
    );
  });

  it("the intersection of lists has the days that both have", () => {
    fc.assert(
      fc.property(nearPeriods, nearPeriods, (left, right) => {
        const ofRight = new Set(everyDay(right));
        const both = new Set(everyDay(left).filter((day) => ofRight.has(day)));
        expect(everyDay(intersectLists(left, right))).toEqual(sorted(both));
      }),
      seed,
    );
  });

  it("parts have as many days as the whole", () => {
    fc.assert(
      fc.property(anyPeriod, (whole) => {
        expect(splitByMonth(whole).reduce((sum, part) => sum + days(part), 0)).toBe(days(whole));
      }),
      seed,
    );
  });
});
