import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownPaying } from "../arbitraries/contribution.js";
import { withCoverCaps } from "../arbitraries/cover-caps.js";
import { seed } from "../arbitraries/index.js";
import { testedPrices } from "../arbitraries/tested-prices.js";
import { testedSources } from "../arbitraries/tested-sources.js";
import { compiledOf, openingOf, resultWherePriced } from "./calculated.js";
import { anyCuts, cutsOf, withoutBudget } from "./cuts.js";
import { assumptionsOf, calculateInParts, sumsOf } from "./in-parts.js";

describe("what is told apart by tests, however a question is cut", () => {
  it.each([
    ["prices", testedPrices],
    ["sources", testedSources],
    ["caps on what is covered", withCoverCaps(knownPaying)],
  ] as const)("its parts add up to it: %s", { timeout: 60_000 }, (_, situations) => {
    const met = { months: 0, weeks: 0, days: 0 };
    fc.assert(
      fc.property(situations, anyCuts, (tested, places) => {
        const situation = withoutBudget(tested);
        const whole = resultWherePriced(situation);
        if (whole?.outcome.state !== "eligible") return;
        const cuts = cutsOf(situation.case, places);
        if (cuts.length === 0) return;
        const parts = calculateInParts(situation.case, compiledOf(situation), cuts, openingOf(situation));
        // Of whom nothing is due in a part, its units are not asked for one by one.
        if (parts.some(({ outcome }) => outcome.state !== "eligible")) return;
        expect(Object.fromEntries(sumsOf(parts))).toEqual(Object.fromEntries(sumsOf([whole])));
        expect(assumptionsOf(parts)).toEqual(assumptionsOf([whole]));
        met[places.kind as "months"] += 1;
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(5);
  });
});
