import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withCoverCaps } from "../arbitraries/cover-caps.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { anySituation, seed } from "../arbitraries/index.js";
import { Oracle, sum } from "../oracle/decimals.js";
import { expectedOf } from "../oracle/index.js";
import { plain } from "./amounts-of.js";
import { resultWherePriced } from "./calculated.js";
import { isProved } from "./proved.js";

const capped = withCoverCaps(fc.oneof(anySituation, payingSituation));

describe("the most that is covered of a month", () => {
  it("is what the oracle says, and no cap is passed", () => {
    const met = { bound: 0, free: 0, open: 0 };
    fc.assert(
      fc.property(capped, (situation) => {
        const expected = expectedOf(situation.case, situation);
        const result = resultWherePriced(situation);
        if (result === undefined || (expected.state !== "eligible" && expected.state !== "means-open")) return;
        if (expected.state === "means-open") {
          met.open += 1;
          const { outcome } = result;
          const facts = outcome.state === "incomplete" ? outcome.missing.map(({ fact }) => fact) : [];
          expect([...new Set(facts)].sort()).toEqual(expected.facts);
          return;
        }
        const { lines: rows, assumptions } = result.toJSON();
        const lines = rows.map(({ months, ...line }) => ({
          ...line,
          months: months.flatMap((month) => ("covered" in month ? [month] : [])),
        }));
        const found = lines.map(({ id, months }) => ({ id, covered: months.map(({ covered }) => plain(covered)) }));
        const wanted = expected.lines.map(({ id, months }) => ({
          id,
          covered: months.map(({ covered }) => plain(covered)),
        }));
        expect(found).toEqual(wanted);
        expect(assumptions).toEqual(expected.assumptions);
        if (situation.scheme.cover.budget === "net") return;
        for (const cap of situation.scheme.cover.caps ?? []) {
          if (cap.when !== undefined) continue;
          const amount = typeof cap.amount === "string" ? cap.amount : "0";
          const own = lines.filter(({ service }) => cap.services?.includes(service) ?? true);
          for (const month of own[0]?.months.keys() ?? []) {
            const covered = sum(own.map(({ months }) => new Oracle(months[month]?.covered ?? 0)));
            const cost = sum(own.map(({ months }) => new Oracle(months[month]?.cost ?? 0)));
            expect(covered.lte(amount)).toBe(true);
            if (covered.eq(amount) && cost.gt(covered)) met.bound += 1;
            else met.free += 1;
          }
        }
      }),
      { seed, numRuns: 400, endOnFailure: true },
    );
    expect(Math.min(met.bound, met.free)).toBeGreaterThan(100);
    expect(met.open).toBeGreaterThan(5);
  });

  it("is explained and proved", () => {
    fc.assert(
      fc.property(capped, (situation) => {
        isProved(situation);
      }),
      { seed, numRuns: 100, endOnFailure: true },
    );
  });
});
