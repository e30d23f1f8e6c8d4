import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "../arbitraries/index.js";
import { situationWithOptions } from "../arbitraries/any-of.js";
import { expectedOf } from "../oracle/index.js";
import { resultWherePriced } from "./calculated.js";

describe("a condition of which one of several sets of tests must pass", () => {
  it("agrees with an oracle that asks every test anew on every day", () => {
    const met = { refused: 0, missing: 0, held: 0 };
    fc.assert(
      fc.property(situationWithOptions, (situation) => {
        const expected = expectedOf(situation.case, situation);
        const found = resultWherePriced(situation);
        if (found === undefined) return;
        const { outcome } = found;
        expect(outcome.state).toBe(expected.state);
        const refusals = outcome.reasons.filter(({ condition }) => condition === "entitled");
        if (refusals.length > 0) met.refused += 1;
        else if (outcome.state === "eligible") met.held += 1;
        if (outcome.state === "incomplete" && outcome.missing.some(({ neededBy }) => neededBy === "entitled")) {
          met.missing += 1;
        }
        for (const { code, actual, limit } of refusals) {
          expect(code).toBe("no-option-holds");
          expect(actual).toMatchObject({ kind: "all" });
          expect(limit).toMatchObject({ kind: "any-of" });
        }
        if (outcome.state === "eligible" && "spans" in expected) expect(outcome.spans).toEqual(expected.spans);
      }),
      { seed, numRuns: 250 },
    );
    expect(Math.min(met.refused, met.missing, met.held)).toBeGreaterThan(5);
  });
});
