import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyPeriod, nearPeriods, seed } from "../arbitraries.test-helper.js";
import {
  type Fraction,
  firstDay,
  formatMonth,
  lastDay,
  monthOf,
  monthsFrom,
  partOf,
  type PartPeriodRule,
  splitAt,
  splitByMonth,
  weeksByMonth,
  weeksIn,
  yearOf,
  day,
} from "../index.js";

const monthAround = (of: number) => ({ from: firstDay(monthOf(of)), to: lastDay(monthOf(of)) });
const yearAround = (of: number) => ({ from: day(`${yearOf(of)}-01-01`), to: day(`${yearOf(of)}-12-31`) });

/** The sum of parts with one denominator. */
function sum(parts: readonly Fraction[], denominator: number): Fraction {
  for (const part of parts) expect(part.denominator).toBe(denominator);
  return { numerator: parts.reduce((total, { numerator }) => total + numerator, 0), denominator };
}

describe("actual/actual and actual/365", () => {
  it("add up exactly over any split of the entitled days", () => {
    fc.assert(
      fc.property(anyPeriod, fc.array(anyDay), anyDay, (entitled, cuts, of) => {
        const parts = splitAt(entitled, [...cuts, entitled.from + 3]);
        for (const whole of [monthAround(of), yearAround(entitled.from), monthAround(entitled.to)]) {
          for (const basis of ["actual/actual", "actual/365"] as const) {
            const all = partOf({ basis }, [entitled], whole);
            expect(
              sum(
                parts.map((part) => partOf({ basis }, [part], whole)),
                all.denominator,
              ),
            ).toEqual(all);
            expect(partOf({ basis }, parts, whole)).toEqual(all);
          }
        }
      }),
      seed,
    );
  });

  it("of all months of a year are the year", () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        const whole = yearAround(of);
        const parts = splitByMonth(whole).map((month) => partOf({ basis: "actual/actual" }, [month], whole));
        const length = whole.to - whole.from + 1;
        expect(sum(parts, length)).toEqual({ numerator: length, denominator: length });
      }),
      seed,
    );
  });
});

describe("every basis", () => {
  const rules: readonly PartPeriodRule[] = [
    { basis: "actual/actual" },
    { basis: "actual/30" },
    { basis: "whole-months-started" },
    { basis: "months-remaining", startedMonth: "counts" },
    { basis: "months-remaining", startedMonth: "does-not-count" },
  ];

  it("gives nothing for no day, at most a whole, and a whole for all days", () => {
    fc.assert(
      fc.property(nearPeriods, fc.constantFrom(...rules), fc.nat(60), (entitled, rule, offset) => {
        const whole = monthAround(day("2018-09-01") + offset);
        const { numerator, denominator } = partOf(rule, entitled, whole);
        expect(numerator).toBeGreaterThanOrEqual(0);
        expect(numerator).toBeLessThanOrEqual(denominator);
        expect(partOf(rule, [], whole)).toEqual({ numerator: 0, denominator });
        expect(partOf(rule, [...entitled, whole], whole)).toEqual({ numerator: denominator, denominator });
      }),
      seed,
    );
  });

  it("never gives less for more days", () => {
    fc.assert(
      fc.property(nearPeriods, nearPeriods, fc.constantFrom(...rules), (some, more, rule) => {
        const whole = monthAround(day("2018-09-01"));
        const { numerator } = partOf(rule, some, whole);
        expect(partOf(rule, [...some, ...more], whole).numerator).toBeGreaterThanOrEqual(numerator);
      }),
      seed,
    );
  });
});

describe("months and weeks", () => {
  it("months counted from the first are the calendar months", () => {
    fc.assert(
      fc.property(anyPeriod, ({ from, to }) => {
        const whole = { from: firstDay(monthOf(from)), to: lastDay(monthOf(to)) };
        expect(monthsFrom(whole)).toEqual(splitByMonth(whole));
      }),
      seed,
    );
  });

  it("weeks of the months sum to the weeks of the period", () => {
    fc.assert(
      fc.property(anyPeriod, (whole) => {
        const parts = weeksByMonth(whole);
        expect(
          sum(
            parts.map(({ weeks }) => weeks),
            7,
          ),
        ).toEqual(weeksIn(whole));
        expect(new Set(parts.map(({ period }) => formatMonth(monthOf(period.from)))).size).toBe(parts.length);
      }),
      seed,
    );
  });
});
