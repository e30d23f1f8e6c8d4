import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explanation/opening/explain.js";
import { prove } from "../../src/explanation/index.js";
import { seed } from "../arbitraries/index.js";
import { testedPrices } from "../arbitraries/tested-prices.js";
import { expectedOf } from "../oracle/index.js";
import { amountsOf, plain } from "./amounts-of.js";
import { compiledOf, openingOf, recorded, resultWherePriced } from "./calculated.js";

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
        const result = resultWherePriced(situation);
        if (result?.outcome.state !== "eligible") return;
        const { amounts } = prove(explain(situation.case, compiledOf(situation), openingOf(situation)));
        const told = amountsOf(result);
        const said = [...told.keys()].map((path) => [path, plain(amounts.get(path) ?? "")]);
        expect(said).toEqual([...told].map(([path, value]) => [path, plain(value)]));
      }),
      { seed, numRuns: 100, endOnFailure: true },
    );
  });
});
