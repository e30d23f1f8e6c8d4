import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "../arbitraries/index.js";
import { testedSources } from "../arbitraries/tested-sources.js";
import { expectedOf } from "../oracle/index.js";
import { plain } from "./amounts-of.js";
import { resultWherePriced } from "./calculated.js";
import { isProved } from "./proved.js";

describe("sources told apart by tests", () => {
  it("pay what the oracle says of each month, and together what is funded", () => {
    const met = { own: 0, others: 0, begun: 0 };
    fc.assert(
      fc.property(testedSources, (situation) => {
        const result = resultWherePriced(situation);
        if (result === undefined) return;
        const { outcome } = result;
        if (outcome.state === "incomplete") {
          // A month of which something may have been shown before is decided by a day that nobody asks about.
          met.begun += outcome.missing.filter(
            ({ fact, neededBy }) => fact === "opening.month" && neededBy === "fund",
          ).length;
          return;
        }
        const expected = expectedOf(situation.case, situation);
        if (outcome.state !== "eligible" || expected.state !== "eligible") return;
        const found = result.toJSON().months.flatMap((month) => ("bySource" in month ? [month] : []));
        const bySource = (months: readonly { readonly bySource: Readonly<Record<string, string>> }[]) =>
          months.map((month) => Object.entries(month.bySource).map(([id, amount]) => [id, plain(amount)]));
        expect(bySource(found)).toEqual(bySource(expected.months));
        expect(result.toJSON().assumptions).toEqual(expected.assumptions);
        for (const row of found) {
          if (Number(row.funded) === 0) continue;
          met[Number(row.bySource["charity"]) === 0 ? "own" : "others"] += 1;
        }
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
    expect(Math.min(met.own, met.others)).toBeGreaterThan(100);
    expect(met.begun).toBeGreaterThan(5);
  });

  it("are explained and proved", () => {
    fc.assert(
      fc.property(testedSources, (situation) => {
        isProved(situation);
      }),
      { seed, numRuns: 100, endOnFailure: true },
    );
  });
});
