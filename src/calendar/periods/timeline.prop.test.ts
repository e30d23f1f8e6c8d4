import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTimeline, everyDay, nearPeriods, seed } from "../arbitraries.test-helper.js";
import {
  contains,
  day,
  days,
  forEachSegment,
  gapsIn,
  join,
  merge,
  overlay,
  type Period,
  project,
  restrict,
  segmentIndexOn,
  type Timeline,
  timeline,
} from "../index.js";

const around = { from: day("2018-08-15"), to: day("2019-04-30") };

/** The value of every day around, looked for row by row. */
function valuesByDay(rows: Timeline<number>, within: Period = around): readonly (number | undefined)[] {
  return everyDay([within]).map((each) => rows.find((row) => contains(row, each))?.value);
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe("timelines", () => {
  it("restricted, and the gaps, partition a period", () => {
    fc.assert(
      fc.property(anyTimeline, nearPeriods, (rows, insides) => {
        for (const inside of insides) {
          const restricted = restrict(rows, inside);
          expect(sorted(everyDay([...restricted, ...gapsIn(rows, inside)]))).toEqual(everyDay([inside]));
          expect(valuesByDay(restricted, inside)).toEqual(valuesByDay(rows, inside));
        }
      }),
      { ...seed, numRuns: 200 },
    );
  });

  it("laid over each other have the upper value where there is one, and the lower elsewhere", () => {
    fc.assert(
      fc.property(anyTimeline, anyTimeline, (base, over) => {
        const laid = overlay(base, over);
        expect(timeline(laid)).toEqual(laid);
        const lower = valuesByDay(base);
        expect(valuesByDay(laid)).toEqual(valuesByDay(over).map((value, index) => value ?? lower[index]));
      }),
      seed,
    );
  });

  it("merged have on every day the row of each", () => {
    fc.assert(
      fc.property(anyTimeline, anyTimeline, anyTimeline, (a, b, c) => {
        const segments = merge(a, b, c);
        [a, b, c].forEach((rows, index) => {
          const column = segments.flatMap(({ from, to, rows: found }) => {
            const value = found[index]?.value;
            return value === undefined ? [] : [{ from, to, value }];
          });
          expect(valuesByDay(column)).toEqual(valuesByDay(rows));
        });
        const known = new Set(everyDay([...a, ...b, ...c]));
        expect(everyDay(segments)).toEqual(sorted([...known]));
      }),
      seed,
    );
  });

  it("are found by halving where a plain search finds them", () => {
    fc.assert(
      fc.property(anyTimeline, (rows) => {
        const found = everyDay([around]).map((each) => segmentIndexOn(rows, each));
        expect(found).toEqual(everyDay([around]).map((each) => rows.findIndex((row) => contains(row, each))));
      }),
      seed,
    );
  });

  it("walked over visit every day once, with its row", () => {
    fc.assert(
      fc.property(anyTimeline, fc.nat(120), fc.nat(90), (rows, offset, length) => {
        const whole = { from: around.from + offset, to: around.from + offset + length };
        const runs: Period[] = [];
        forEachSegment(rows, whole.from, whole.to, (row, from, to) => {
          runs.push({ from, to });
          expect(days({ from, to })).toBeGreaterThan(0);
          for (const each of everyDay([{ from, to }])) expect(rows.find((one) => contains(one, each))).toBe(row);
        });
        expect(join(runs)).toEqual(whole);
      }),
      seed,
    );
  });

  it("projected keep what is known, and mark all that is added", () => {
    fc.assert(
      fc.property(anyTimeline, fc.nat(250), (rows, offset) => {
        fc.pre(rows.length > 0);
        const to = around.from + offset;
        const projected = project(rows, to, "held");
        expect(projected.filter(({ assumption }) => assumption === undefined)).toEqual(rows);
        const added = projected.filter(({ assumption }) => assumption === "held");
        expect(everyDay(added)).toEqual(
          everyDay([around]).filter((each) => each > (rows.at(-1)?.to ?? 0) && each <= to),
        );
      }),
      seed,
    );
  });

  it("do not depend on the order of their rows", () => {
    fc.assert(
      fc.property(
        anyTimeline.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(timeline(shuffled)).toEqual(rows);
        },
      ),
      seed,
    );
  });
});
