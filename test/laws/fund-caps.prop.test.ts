import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownPaying } from "../arbitraries/contribution.js";
import { withFundCaps } from "../arbitraries/fund-caps.js";
import { anySituation, seed } from "../arbitraries/index.js";
import { testedSources } from "../arbitraries/tested-sources.js";
import { Oracle } from "../oracle/decimals.js";
import { expectedOf } from "../oracle/index.js";
import { plain } from "./amounts-of.js";
import { resultWherePriced } from "./calculated.js";
import { anyCuts } from "./cuts.js";
import { assumptionsOf } from "./in-parts.js";
import { isProved } from "./proved.js";
import { wholeAndParts } from "./whole-and-parts.js";

const capped = withFundCaps(fc.oneof(anySituation, knownPaying, testedSources));

describe("the most that a source pays of a month or a year", () => {
  it("is what the oracle says, and no cap is passed", () => {
    const met = { bound: 0, free: 0, open: 0 };
    fc.assert(
      fc.property(capped, (situation) => {
        const expected = expectedOf(situation.case, situation);
        const result = resultWherePriced(situation);
        if (result === undefined) return;
        if (expected.state === "means-open" && expected.facts.includes("opening.paidOfYear")) {
          met.open += 1;
          const { outcome } = result;
          const facts = outcome.state === "incomplete" ? outcome.missing.map(({ fact }) => fact) : [];
          expect(facts).toContain("opening.paidOfYear");
        }
        if (expected.state !== "eligible" || result.totals === undefined) return;
        const bySource = (months: readonly { readonly bySource: Readonly<Record<string, string>> }[]) =>
          months.map((month) => Object.entries(month.bySource).map(([id, amount]) => [id, plain(amount)]));
        const { months, assumptions } = result.toJSON();
        const found = months.flatMap((month) => ("bySource" in month ? [month] : []));
        expect(bySource(found)).toEqual(bySource(expected.months));
        expect(assumptions).toEqual(expected.assumptions);
        for (const { of, per, amount, then } of situation.scheme.fund.caps ?? []) {
          const byWindow = new Map<string, InstanceType<typeof Oracle>>();
          for (const { month, bySource: paid } of found) {
            const window = per === "year" ? month.slice(0, 4) : month;
            byWindow.set(window, (byWindow.get(window) ?? new Oracle(0)).plus(paid[of] ?? 0));
          }
          for (const paid of byWindow.values()) {
            expect(paid.lte(typeof amount === "string" ? amount : 0)).toBe(true);
            const above = found.some(({ bySource: others }) => Number(others[then]) > 0);
            met[paid.eq(typeof amount === "string" ? amount : 0) && above ? "bound" : "free"] += 1;
          }
        }
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
    expect(Math.min(met.bound, met.free)).toBeGreaterThan(100);
    expect(met.open).toBeGreaterThan(5);
  });

  it("is passed over no cut of the question: its parts add up to it", { timeout: 60_000 }, () => {
    const met = { months: 0, weeks: 0, days: 0 };
    fc.assert(
      fc.property(capped, anyCuts, (given, places) => {
        const asked = wholeAndParts(given, places);
        if (asked === undefined) return;
        const { whole, parts } = asked;
        expect(assumptionsOf(parts)).toEqual(assumptionsOf([whole]));
        expect(parts.at(-1)?.closing?.paidOfYear).toEqual(whole.closing?.paidOfYear);
        met[places.kind as "months"] += 1;
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(5);
  });

  it("is explained and proved", () => {
    fc.assert(
      fc.property(capped, (situation) => {
        isProved(situation);
      }),
      { seed, numRuns: 60, endOnFailure: true },
    );
  });
});
