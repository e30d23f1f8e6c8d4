import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, formatDay, monthOf, parseDay } from "../../src/calendar/index.js";
import { parseResult } from "../../src/documents/index.js";
import { isInputError } from "../../src/errors/index.js";
import type { Result } from "../../src/result/result.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { drawn, seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { compiledOf, openingOf, resultWherePriced } from "./calculated.js";
import { sumsOf } from "./in-parts.js";

// The laws ask of a situation what every scheme has.
const knownEntitled = drawn((draw) => drawEntitled(draw, true)) as unknown as fc.Arbitrary<Situation>;

const anyPlaces = fc.record({
  atMonthEnds: fc.boolean(),
  places: fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 4 }),
});

/** The days of a situation in views one after the other. */
function viewsOf(
  { case: document }: Situation,
  { atMonthEnds, places }: { atMonthEnds: boolean; places: readonly number[] },
) {
  const first = parseDay(document.period.from);
  const last = parseDay(document.period.to);
  const starts = places
    .map((place) => first + (place % (last - first + 1)))
    .map((day) => (atMonthEnds ? firstDay(monthOf(day)) : day))
    .filter((day) => day > first);
  const ordered = [first, ...new Set(starts)].sort((left, right) => left - right);
  return ordered.map((from, index) => ({
    from: formatDay(from),
    to: formatDay((ordered[index + 1] ?? last + 1) - 1),
  }));
}

describe("views of a question", () => {
  it.each([
    ["who pay, by every kind of rule", knownPaying],
    ["under limits of every kind", limitedSituation],
    ["with budget periods, bounds, decisions and rules that look ahead", knownEntitled],
  ] as const)("add up to it: people %s", (_, situations) => {
    const met = { whole: 0, inside: 0, negative: 0, short: 0 };
    fc.assert(
      fc.property(situations, anyPlaces, (situation, places) => {
        const whole = wherePriced(situation);
        if (whole?.totals === undefined) return;
        const compiled = compiledOf(situation);
        const views = viewsOf(situation, places).map((show) =>
          calculate(situation.case, compiled, { ...openingOf(situation), show }),
        );
        // Of days of which none qualifies nothing is shown in money.
        if (views.some(({ totals }) => totals === undefined)) return;
        expect(Object.fromEntries(sumsOf(views))).toEqual(Object.fromEntries(sumsOf([whole])));
        for (const view of views) expect(parseResult(view.toText()).toText()).toBe(view.toText());
        expect(JSON.stringify(views.at(-1)?.closing)).toBe(JSON.stringify(whole.closing));
        if (views.length > 1) met[places.atMonthEnds ? "whole" : "inside"] += 1;
        if (whole.totals.uncovered.minor > 0) met.short += 1;
        if (views.some(({ months }) => months.some(({ coveredMinor }) => coveredMinor < 0))) met.negative += 1;
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
    expect(Math.min(met.whole, met.inside, met.short)).toBeGreaterThan(20);
  });

  it("show whole months as they are", () => {
    fc.assert(
      fc.property(knownEntitled, fc.nat({ max: 30 }), (situation, place) => {
        const whole = wherePriced(situation);
        if (whole?.totals === undefined) return;
        const months = whole.months.map(({ month }) => month);
        const month = months[place % months.length] ?? "";
        const first = parseDay(`${month}-01`);
        const show = {
          from: formatDay(Math.max(first, parseDay(whole.period.from))),
          to: formatDay(Math.min(firstDay(monthOf(first) + 1) - 1, parseDay(whole.period.to))),
        };
        const view = calculate(situation.case, compiledOf(situation), { ...openingOf(situation), show });
        if (view.totals === undefined) return;
        const [row] = view.months;
        const ofWhole = whole.months.find((each) => each.month === month);
        expect(row?.toJSON()).toEqual(ofWhole?.toJSON());
      }),
      { seed, numRuns: 200 },
    );
  });
});

/** The result of a situation; undefined where it is refused. */
function wherePriced(situation: Situation): Result | undefined {
  try {
    return resultWherePriced(situation);
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}
