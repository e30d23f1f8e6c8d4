import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultOfDocument } from "../../src/result/result-of-document.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { knownSituation, seed, type Situation } from "../arbitraries/index.js";
import { resultOf, resultWherePriced } from "./calculated.js";

/** The same rules by which a person is entitled to services, and to an amount that no plan reaches. */
function byPlanAndByAmount(situation: Situation): readonly [Situation, Situation] {
  const { scheme } = situation;
  const [first] = scheme.sources;
  const planned: Scheme = { ...scheme, entitle: { method: "plan-cost", source: first?.id ?? "" } };
  const amounts = scheme.levels.map(({ id }) => ({
    level: id,
    amount: "1000000000",
    ...scheme.validity,
    source: first?.id ?? "",
  }));
  const { rounding } = scheme.entitle;
  const plenty: Scheme = { ...scheme, entitle: { method: "level-amount", per: "day", amounts, rounding } };
  return [
    { ...situation, scheme: planned as Situation["scheme"] },
    { ...situation, scheme: plenty as Situation["scheme"] },
  ];
}

describe("a budget that is what the plan costs", () => {
  it("covers all and changes nothing else against an amount that no plan reaches", () => {
    let eligible = 0;
    let unknown = 0;
    fc.assert(
      fc.property(knownSituation, (situation) => {
        const [planned, plenty] = byPlanAndByAmount(situation);
        const expected = resultWherePriced(plenty);
        if (expected === undefined) return;
        const found = resultOf(planned);
        if (situation.case.plan === undefined && expected.outcome.state !== "ineligible") {
          unknown += 1;
          const missing = [{ fact: "plan", neededBy: "entitle" }];
          expect(found.outcome).toMatchObject({ state: "incomplete", missing });
          expect(expected.outcome).toMatchObject({
            state: "incomplete",
            missing: [{ fact: "plan", neededBy: "cost" }],
          });
          expect([found.totals, expected.totals]).toEqual([undefined, undefined]);
          return;
        }
        expect(found.outcome).toEqual(expected.outcome);
        expect(found.lines.map((line) => line.toJSON())).toEqual(expected.lines.map((line) => line.toJSON()));
        expect(found.totals?.toJSON()).toEqual(expected.totals?.toJSON());
        if (found.totals === undefined) return;
        eligible += 1;
        expect(found.totals.uncovered.minor).toBe(0);
        expect(found.budget.indicative.minor).toBe(found.totals.cost.minor);
        expect(found.budget.approved.minor).toBe(found.totals.cost.minor);
        const written: unknown = JSON.parse(JSON.stringify(found));
        expect(JSON.parse(JSON.stringify(resultOfDocument(written as never)))).toEqual(written);
      }),
      { seed, numRuns: 150 },
    );
    expect(eligible).toBeGreaterThan(40);
    expect(unknown).toBeGreaterThan(1);
  });
});
