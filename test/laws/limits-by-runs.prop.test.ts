import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.js";
import type { LineFacts } from "../../src/person/facts/facts.js";
import type { PlanLine } from "../../src/person/plan.js";
import { readCase } from "../../src/person/read/known.js";
import { addUp } from "../../src/rules/limit/units/adding-arithmetic.js";
import { addUpByDay } from "../../src/rules/limit/units/adding-by-day-arithmetic.js";
import { addRun, givenBetween, unitsGiven } from "../../src/rules/limit/give/given-runs.js";
import { nothingUsed } from "../../src/rules/limit/handed-on-facts.js";
import { fillDayUnits, mostInWindow, unitsBetween } from "../../src/rules/limit/units/day-units.js";
import { limitPeriods } from "../../src/rules/limit/rule.js";
import { windowOf } from "../../src/rules/limit/units/window-arithmetic.js";
import { seed } from "../arbitraries/index.js";
import { smallCase } from "../support/small-case.js";

const first = day("2019-01-01");
const period = { from: first, to: first + 150 };

/** A line of any recurrence, within 150 days. */
const anyLine: fc.Arbitrary<LineFacts> = fc
  .record({
    per: fc.constantFrom("day", "once", "week", "month", "period"),
    quantity: fc.oneof(fc.nat(40), fc.nat(400_000)),
    from: fc.nat(100),
    length: fc.integer({ min: 1, max: 50 }),
    weekdays: fc.nat(127),
  })
  .map(({ per, quantity, from, length, weekdays }) => {
    const [physio] = smallCase.plan?.lines ?? [];
    const [facts] = readCase({ ...smallCase, plan: { lines: [physio as PlanLine] } }, []).lines;
    const days = { from: first + from, to: first + from + (per === "once" ? 0 : length - 1) };
    return { ...(facts as LineFacts), ...days, per, quantity, weekdays: per === "day" ? weekdays : 0 };
  });

describe("what is worked out for a run of days", () => {
  it("is the sum of its days", () => {
    fc.assert(
      fc.property(anyLine, fc.nat(60), fc.nat(60), (line, one, other) => {
        const from = Math.min(line.from + Math.min(one, other), line.to);
        const to = Math.min(line.from + Math.max(one, other), line.to);
        const units: number[] = [];
        fillDayUnits(units, from, line, from, to);
        expect(unitsBetween(line, from, to)).toBe(units.reduce((sum, each) => sum + each, 0));
        expect(unitsBetween(line, from, from - 1)).toBe(0);
      }),
      { seed, numRuns: 400 },
    );
  });

  it("is never more than the bound of its window", () => {
    fc.assert(
      fc.property(anyLine, fc.constantFrom(...limitPeriods), (line, windows) => {
        const most = mostInWindow(line, windows, period);
        for (let each = line.from; each <= line.to; each += 1) {
          const { from, to } = windowOf(windows, each);
          const units = unitsBetween(line, Math.max(from, line.from), Math.min(to, line.to));
          expect(units).toBeLessThanOrEqual(most);
        }
      }),
      { seed, numRuns: 400 },
    );
  });

  it("is given to the days of a run, and to a part of them", () => {
    const met = { part: 0, used: 0 };
    fc.assert(
      fc.property(anyLine, fc.nat(60), fc.nat(60), fc.nat(100), (line, one, other, percent) => {
        const asked: number[] = [];
        fillDayUnits(asked, line.from, line, line.from, line.to);
        const units = Math.floor((asked.reduce((sum, each) => sum + each, 0) * percent) / 100);
        // The first days have what they ask for, until nothing is left.
        let left = units;
        const days = asked.map((each) => {
          const own = Math.min(each, left);
          left -= own;
          return own;
        });
        const runs: number[] = [];
        addRun({ runs, runCount: 0, dayByDay: false }, line.from, line.to, units);
        addRun({ runs, runCount: runs.length, dayByDay: true }, line.to + 1, line.to + 10, 70);
        days.push(...Array.from({ length: 10 }, () => 7));
        const from = line.from + Math.min(one, other);
        const to = line.from + Math.max(one, other);
        const expected = days.slice(from - line.from, to + 1 - line.from).reduce((sum, each) => sum + each, 0);
        expect(givenBetween(runs, line, from, to)).toBe(expected);
        expect(unitsGiven(runs)).toBe(units + 70);
        if (expected > 0 && expected < units) met.part += 1;
        if (units > 0 && left === 0 && days.includes(0)) met.used += 1;
      }),
      { seed, numRuns: 400 },
    );
    expect(Math.min(met.part, met.used)).toBeGreaterThan(50);
  });

  it("is taken by runs of days that leave the same as it is day by day", () => {
    const asked = [
      { from: first + 2, to: first + 5, most: 30 },
      { from: first + 8, to: first + 60, most: 20 },
    ];
    const taking = fc.record({ at: fc.nat(70), length: fc.nat(30), units: fc.nat(12) });
    let longer = 0;
    fc.assert(
      fc.property(anyLine, fc.array(taking, { maxLength: 20 }), (line, takings) => {
        const windows = (each: number) => windowOf("day", each);
        const days = { period, runs: asked, before: nothingUsed, windowOf: windows, shared: undefined };
        const [plain, byRuns] = [addUp(days), addUpByDay(days)];
        for (const { at, length, units } of takings) {
          const day = first + at;
          const last = byRuns.sameUntil(day, day + length);
          if (last > day) longer += 1;
          const room = byRuns.roomOn(line, day, last);
          const count = last - day + 1;
          for (let each = day; each <= last; each += 1) expect(plain.roomOn(line, each, each)).toBe(room / count);
          const given = Math.min(units, room / count);
          byRuns.take(line, day, given * count, last);
          for (let each = day; each <= last; each += 1) plain.take(line, each, given, each);
        }
      }),
      { seed, numRuns: 200 },
    );
    expect(longer).toBeGreaterThan(500);
  });

  it("is the same by days as by windows of one day", () => {
    const runs = [
      { from: first + 2, to: first + 5, most: 30 },
      { from: first + 8, to: first + 30, most: 20 },
    ];
    const taking = fc.record({ at: fc.nat(40), units: fc.nat(12) });
    fc.assert(
      fc.property(anyLine, fc.array(taking, { maxLength: 80 }), (line, takings) => {
        const ofDay = (each: number) => windowOf("day", each);
        const days = { period, runs, before: nothingUsed, windowOf: ofDay, shared: undefined };
        const [plain, twin] = [addUp(days), addUpByDay(days)];
        for (const { at, units } of takings) {
          const room = plain.roomOn(line, first + at, first + at);
          expect(twin.roomOn(line, first + at, first + at)).toBe(room);
          if (plain.asksOn(first + at)) expect(twin.mostOn(first + at)).toBe(plain.mostOn(first + at));
          for (const work of [plain, twin]) work.take(line, first + at, Math.min(units, room), first + at);
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});
