import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay, splitByMonth } from "../../src/calendar/index.js";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import type { Delivery } from "../../src/person/delivery.js";
import type { Position } from "../../src/result/position/document.js";
import { priceDeliveries, type PricedDeliveries } from "../../src/rules/follow/price-deliveries.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { drawn, seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { beginningOf } from "./beginning.js";
import { compiledOf } from "./calculated.js";
import { withDeliveries } from "./with-deliveries.js";

const knownEntitled = drawn((draw) => drawEntitled(draw, true)) as unknown as fc.Arbitrary<Situation>;

/** Prices the deliveries of a case, from a position on where there is one. */
function pricedFrom(opening: Position | undefined, document: Case, compiled: CompiledScheme): PricedDeliveries {
  const municipality = compiled.sourceIds[0] ?? "";
  if (opening === undefined) return priceDeliveries(document, compiled, { municipality });
  const goingOn = (delivered: Case) => calculate(delivered, compiled, { opening });
  return priceDeliveries(document, compiled, { municipality, calculate: goingOn });
}

/** The deliveries priced month by month; undefined where a month has no position to hand on. */
function pricedByMonths(
  opening: Position | undefined,
  document: Case,
  compiled: CompiledScheme,
): readonly Delivery[] | undefined {
  let before = opening;
  let { deliveries = [] } = document;
  for (const { from, to } of splitByMonth({ from: parseDay(document.period.from), to: parseDay(document.period.to) })) {
    const asked = { ...document, period: { from: formatDay(from), to: formatDay(to) } };
    const month = pricedFrom(before, asked, compiled);
    before = month.result.closing;
    if (before === undefined) return undefined;
    const priced = new Map((month.case.deliveries ?? []).map((each) => [each.id, each]));
    // Each delivery lies within one month, which gives it its price.
    deliveries = deliveries.map((each) =>
      parseDay(each.from) >= from && parseDay(each.to) <= to ? (priced.get(each.id) ?? each) : each,
    );
  }
  return deliveries;
}

function codesOf(run: () => void): readonly string[] {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return [...new Set(error.issues.map(({ code }) => code))];
    throw error;
  }
  return [];
}

describe("deliveries that are priced month by month", () => {
  it.each([
    ["who pay", knownPaying, false, []],
    ["with limits of every kind", limitedSituation, false, ["limit-goes-on"]],
    ["with budgets that go on", knownEntitled, true, ["budget-looks-ahead"]],
  ] as const)("cost what they cost when they are priced at once: people %s", (_, situations, hasBudget, refused) => {
    let met = 0;
    const units = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(situations, units, (situation, received) => {
        const { scheme } = situation;
        // No budget looks over more than a month.
        const planned: Scheme = { ...scheme, entitle: { method: "plan-cost", source: scheme.sources[0]?.id ?? "" } };
        const compiled = compiledOf(hasBudget ? situation : { ...situation, scheme: planned as Situation["scheme"] });
        const document = withDeliveries(situation.case, received);
        const opening = hasBudget ? beginningOf(situation) : situation.opening;
        let whole: PricedDeliveries | undefined;
        const wrong = codesOf(() => (whole = pricedFrom(opening, document, compiled)));
        if (wrong.length > 0 || whole?.result.outcome.state !== "eligible") return;
        const dear = whole;
        const codes = codesOf(() => {
          const months = pricedByMonths(opening, document, compiled);
          if (months === undefined) return;
          expect(months).toEqual(dear.case.deliveries);
          if (document.period.from.slice(0, 7) !== document.period.to.slice(0, 7)) met += 1;
        });
        if (codes.length > 0) expect(codes).toEqual(refused);
      }),
      { seed, numRuns: 150, endOnFailure: true },
    );
    expect(met).toBeGreaterThan(20);
  });
});
