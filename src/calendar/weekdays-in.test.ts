import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "./day.js";
import { isoWeekday } from "./iso-week.js";
import { weekdaysIn } from "./weekdays-in.js";

const workingDays = 0b001_1111;

describe("weekdaysIn", () => {
  it.each([
    { from: "2024-01-01", to: "2024-01-31", weekdays: workingDays, count: 23 },
    { from: "2024-02-01", to: "2024-02-29", weekdays: workingDays, count: 21 },
    { from: "2024-01-06", to: "2024-01-07", weekdays: workingDays, count: 0 },
    { from: "2024-01-07", to: "2024-01-07", weekdays: 0b100_0000, count: 1 },
    { from: "2024-01-01", to: "2024-12-31", weekdays: 0b000_0001, count: 53 },
    { from: "2024-01-02", to: "2024-01-01", weekdays: 127, count: 0 },
  ])("finds $count from $from to $to", ({ from, to, weekdays, count }) => {
    expect(weekdaysIn(day(from), day(to), weekdays)).toBe(count);
  });

  it("counts as a walk over the days does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 40_000 }), fc.nat(800), fc.nat(127), (from, length, weekdays) => {
        let count = 0;
        for (let each = from; each < from + length; each += 1) {
          if (weekdays.toString(2).padStart(7, "0").at(-isoWeekday(each)) === "1") count += 1;
        }
        expect(weekdaysIn(from, from + length - 1, weekdays)).toBe(count);
      }),
      { seed: 20180901 },
    );
  });
});
