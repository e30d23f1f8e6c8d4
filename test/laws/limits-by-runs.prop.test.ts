import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.js";
import type { LineFacts } from "../../src/person/facts/facts.js";
import type { PlanLine } from "../../src/person/plan.js";
import { readCase } from "../../src/person/read/known.js";
import { addUp } from "../../src/rules/limit/adding-arithmetic.js";
import { addUpByDay } from "../../src/rules/limit/adding-by-day-arithmetic.js";
import { nothingUsed } from "../../src/rules/limit/handed-on-facts.js";
import { fillDayUnits, mostInWindow, unitsBetween } from "../../src/rules/limit/day-units.js";
import { limitPeriods } from "../../src/rules/limit/rule.js";
import { windowOf } from "../../src/rules/limit/window-arithmetic.js";
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
          const room = plain.roomOn(line, first + at);
          expect(twin.roomOn(line, first + at)).toBe(room);
          if (plain.asksOn(first + at)) expect(twin.mostOn(first + at)).toBe(plain.mostOn(first + at));
          for (const work of [plain, twin]) work.take(line, first + at, Math.min(units, room));
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});
