import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { lastUpTo } from "./last-up-to.js";

describe("the last item up to a day", () => {
  test("is that which looking at each one finds", () => {
    const sortedDays = fc.array(fc.nat(30), { maxLength: 20 }).map((days) => days.sort((left, right) => left - right));
    fc.assert(
      fc.property(sortedDays, fc.integer({ min: -1, max: 31 }), (days, day) => {
        const items = days.map((on, place) => ({ on, place }));
        expect(lastUpTo(items, ({ on }) => on, day)).toBe(items.filter(({ on }) => on <= day).at(-1));
      }),
      { seed: 23 },
    );
  });

  test("is found with few looks, however many there are", () => {
    let looks = 0;
    const days = Array.from({ length: 4096 }, (_, day) => day);
    const looking = (day: number) => {
      looks += 1;
      return day;
    };
    for (const day of days) expect(lastUpTo(days, looking, day)).toBe(day);
    expect(looks).toBeLessThan(4096 * 16);
  });
});
