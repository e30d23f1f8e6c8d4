import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Situation } from "../arbitraries/index.js";
import { calendarLimits, calendarPrices } from "../arbitraries/calendar-days.js";
import { seed } from "../arbitraries/index.js";
import { expectedOf } from "../oracle/index.js";
import { plain } from "./amounts-of.js";
import { resultWherePriced } from "./calculated.js";
import { anyCuts } from "./cuts.js";
import { assumptionsOf } from "./in-parts.js";
import { isProved } from "./proved.js";
import { wholeAndParts } from "./whole-and-parts.js";

/** Whether a result lacks what the calendar would say. */
function lacksCalendar({ outcome }: NonNullable<ReturnType<typeof resultWherePriced>>): boolean {
  return outcome.state === "incomplete" && outcome.missing.some(({ fact }) => fact === "calendar");
}

const kinds: readonly (readonly [string, fc.Arbitrary<Situation>])[] = [
  ["prices", calendarPrices],
  ["limits", calendarLimits],
];

describe.each(kinds)("kinds of days tell %s apart", (kind, situations) => {
  it("as the oracle says of each day", () => {
    const met = { eligible: 0, lacks: 0, assumed: 0 };
    fc.assert(
      fc.property(situations, (situation) => {
        const expected = expectedOf(situation.case, situation);
        const result = resultWherePriced(situation);
        if (expected.state === "price-gap") {
          expect(result).toBeUndefined();
          return;
        }
        if (result === undefined) {
          // A gap among prices is told only where nothing else is open.
          expect(expected.state).not.toBe("eligible");
          return;
        }
        if (lacksCalendar(result)) met.lacks += 1;
        const isOpen = ["incomplete", "limits-open", "days-open"].includes(expected.state);
        expect(result.outcome.state).toBe(isOpen ? "incomplete" : expected.state);
        if (expected.state !== "eligible") return;
        met.eligible += 1;
        const told = result.toJSON().lines.map(({ id, months }) => ({
          id,
          months: months.map((month) => [
            month.month,
            month.requested,
            month.allowed,
            "cost" in month ? plain(month.cost) : "",
          ]),
        }));
        expect(told).toEqual(
          expected.lines.map(({ id, months }) => ({
            id,
            months: months.map(({ month, requested, allowed, cost }) => [month, requested, allowed, plain(cost ?? "")]),
          })),
        );
        expect(result.toJSON().assumptions).toEqual(expected.assumptions);
        met.assumed += expected.assumptions.length > 0 ? 1 : 0;
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
    expect(met.eligible).toBeGreaterThan(60);
    expect(Math.min(met.lacks, met.assumed)).toBeGreaterThan(5);
  });

  it("and are explained and proved", () => {
    let proved = 0;
    fc.assert(
      fc.property(situations, (situation) => {
        if (isProved(situation)) proved += 1;
      }),
      { seed, numRuns: 80, endOnFailure: true },
    );
    expect(proved).toBeGreaterThan(15);
  });

  it("and however a question is cut, its parts add up to it", { timeout: 120_000 }, () => {
    const met = { months: 0, weeks: 0, days: 0 };
    fc.assert(
      fc.property(situations, anyCuts, (drawn, places) => {
        const asked = wholeAndParts(drawn, places);
        if (asked === undefined) return;
        const { whole, parts } = asked;
        if (kind === "prices") expect(assumptionsOf(parts)).toEqual(assumptionsOf([whole]));
        met[places.kind as "months"] += 1;
      }),
      { seed, numRuns: 120, endOnFailure: true },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(5);
  });
});
