import fc from "fast-check";
import { type DatedValue, day, type Period, type Timeline } from "./index.js";

/** Every property test of this room draws the same examples on every run. */
export const seed = { seed: 20180901, numRuns: 500 } as const;

/** Days of 2015 to 2025. */
export const anyDay = fc.integer({ min: day("2015-01-01"), max: day("2025-12-31") });

export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyDay, fc.oneof(fc.nat(40), fc.nat(900)))
  .map(([from, length]) => ({ from, to: from + length }));

/** Periods near each other, so that they often touch and overlap. */
export const nearPeriods: fc.Arbitrary<readonly Period[]> = fc.array(
  fc.tuple(fc.nat(60), fc.nat(15)).map(([offset, length]) => {
    const from = day("2018-09-01") + offset;
    return { from, to: from + length };
  }),
  { maxLength: 8 },
);

/** A timeline of small numbers, with gaps, in autumn 2018. */
export const anyTimeline: fc.Arbitrary<Timeline<number>> = fc
  .array(fc.tuple(fc.nat(3), fc.nat(20), fc.nat(4)), { maxLength: 8 })
  .map((runs) => {
    let next = day("2018-09-01");
    return runs.map(([gap, length, value]): DatedValue<number> => {
      const from = next + gap;
      next = from + length + 1;
      return { from, to: next - 1, value };
    });
  });

/** The days of periods, one by one: the slow and plain way to which the algebra is compared. */
export function everyDay(periods: readonly Period[]): readonly number[] {
  return periods.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
