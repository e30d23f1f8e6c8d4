import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownPaying } from "../arbitraries/contribution.js";
import { withCoverCaps } from "../arbitraries/cover-caps.js";
import { seed } from "../arbitraries/index.js";
import { testedPrices } from "../arbitraries/tested-prices.js";
import { testedSources } from "../arbitraries/tested-sources.js";
import { anyCuts } from "./cuts.js";
import { assumptionsOf } from "./in-parts.js";
import { wholeAndParts } from "./whole-and-parts.js";

describe("what is told apart by tests, however a question is cut", () => {
  it.each([
    ["prices", testedPrices],
    ["sources", testedSources],
    ["caps on what is covered", withCoverCaps(knownPaying)],
  ] as const)("its parts add up to it: %s", { timeout: 60_000 }, (_, situations) => {
    const met = { months: 0, weeks: 0, days: 0 };
    fc.assert(
      fc.property(situations, anyCuts, (tested, places) => {
        const asked = wholeAndParts(tested, places);
        if (asked === undefined) return;
        const { whole, parts } = asked;
        expect(assumptionsOf(parts)).toEqual(assumptionsOf([whole]));
        met[places.kind as "months"] += 1;
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(5);
  });
});
