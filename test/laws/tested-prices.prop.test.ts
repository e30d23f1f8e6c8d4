import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "../arbitraries/index.js";
import { testedPrices } from "../arbitraries/tested-prices.js";
import { expectedOf } from "../oracle/index.js";
import { plain } from "./amounts-of.js";
import { recorded, resultWherePriced } from "./calculated.js";
import { isProved } from "./proved.js";

describe("prices told apart by tests", () => {
  it("are what the oracle says of each day", () => {
    const met = { priced: 0, gap: 0, open: 0 };
    fc.assert(
      fc.property(testedPrices, (situation) => {
        const expected = expectedOf(situation.case, situation);
        const result = resultWherePriced(situation);
        if (expected.state === "incomplete") {
          met.open += 1;
          // A gap among prices is told only where nothing else is open.
          if (result !== undefined) expect(result.outcome.state).toBe("incomplete");
          return;
        }
        if (expected.state === "price-gap") {
          met.gap += 1;
          expect(result).toBeUndefined();
          return;
        }
        if (result === undefined || expected.state !== "eligible") return;
        const found = result.toJSON().lines.map(({ id, months }) => ({
          id,
          cost: months.map((month) => ("cost" in month ? plain(month.cost) : "")),
        }));
        expect(found).toEqual(
          expected.lines.map(({ id, months }) => ({ id, cost: months.map(({ cost }) => plain(cost ?? "")) })),
        );
        expect(result.toJSON().assumptions).toEqual(expected.assumptions);
        const { nodes } = recorded(situation);
        if (nodes.some((node) => node.kind === "price" && node.price.tests !== undefined)) met.priced += 1;
      }),
      { seed, numRuns: 400, endOnFailure: true },
    );
    expect(met.priced).toBeGreaterThan(50);
    expect(Math.min(met.gap, met.open)).toBeGreaterThan(5);
  });

  it("are explained and proved", () => {
    fc.assert(
      fc.property(testedPrices, (situation) => {
        isProved(situation);
      }),
      { seed, numRuns: 100, endOnFailure: true },
    );
  });
});
