import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, formatDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import { knownSituation, seed, type Situation } from "../arbitraries/index.js";
import { resultWherePriced } from "./calculated.js";

/** Rules by which the budget is what the plan costs, and a level binds from the day of its assessment for good. */
function byPlan(scheme: Situation["scheme"]): Situation["scheme"] {
  const assess = Object.fromEntries(Object.entries(scheme.assess).filter(([key]) => key !== "expiresAfterMonths"));
  const entitle = { method: "plan-cost", source: scheme.sources[0]?.id ?? "" };
  return { ...scheme, assess: { ...assess, binds: "assessment" }, entitle } as unknown as Situation["scheme"];
}

/** The case with services from a day on alone, and one assessment: on that day, or already on the first day of the period. */
function assessedOn(document: Case, first: string, score: string, from: string, instrument: string): Case {
  const lines = (document.plan?.lines ?? []).map((line) => (line.from < first ? { ...line, from: first } : line));
  const assessments = [{ id: "only", instrument, date: from, score, decidedOn: from }];
  return { ...document, assessments, plan: { lines: lines.filter((line) => line.from <= line.to) } };
}

describe("a fact that is missing on days on which nothing is planned", () => {
  it("changes no amount of a budget that is what the plan costs, and is named", () => {
    let open = 0;
    fc.assert(
      fc.property(knownSituation, fc.nat(), (situation, at) => {
        const scheme = byPlan(situation.scheme);
        const { from, to } = situation.case.period;
        const length = day(to) - day(from);
        const first = formatDay(day(from) + (length === 0 ? 0 : 1 + (at % length)));
        const score = scheme.assess.bands[0]?.from ?? "";
        const resultFrom = (date: string) => {
          const document = assessedOn(situation.case, first, score, date, scheme.assess.instrument);
          return resultWherePriced({ ...situation, scheme, case: document });
        };
        const known = resultFrom(from);
        const late = resultFrom(first);
        if (known?.totals === undefined || late === undefined || first === from) return;
        if (late.totals === undefined) {
          // Nothing certain is left: every day that qualifies comes before the assessment.
          expect(known.outcome.spans.every((span) => span.to < first)).toBe(true);
          return;
        }
        if (late.outcome.open !== undefined) open += 1;
        expect(late.outcome.spans.every((span) => span.from >= first)).toBe(true);
        expect(late.outcome.spans).toEqual(
          known.outcome.spans
            .filter((span) => span.to >= first)
            .map((span) => ({ from: span.from < first ? first : span.from, to: span.to })),
        );
        expect(late.totals.toJSON()).toEqual(known.totals.toJSON());
        expect(late.lines.map((line) => line.toJSON())).toEqual(known.lines.map((line) => line.toJSON()));
        expect(late.months.map((month) => month.toJSON())).toEqual(known.months.map((month) => month.toJSON()));
        expect(late.budget.approved.minor).toBe(known.budget.approved.minor);
      }),
      { seed, numRuns: 400 },
    );
    expect(open).toBeGreaterThan(60);
  });
});
