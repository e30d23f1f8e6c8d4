import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AmountsDocument } from "../../src/result/document/amounts.js";
import type { ResultDocument } from "../../src/result/document.js";
import type { Case } from "../../src/person/case.js";
import type { MissingFact } from "../../src/outcome/missing-fact.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { anySituation, drawn, drawSituation, seed, type Draw, type Situation } from "../arbitraries/index.js";
import { resultOf, resultWherePriced } from "./calculated.js";
import { renamed } from "./renamed.js";
import { eligible } from "../support/eligible.js";

/** The lists of a case in another order, as far as they are there. */
function reorderedCase(draw: Draw, document: Case): Case {
  const { client, enrolments, residences, settings, assessments, plan } = document;
  return {
    ...document,
    client: { ...client, ...(client.groups === undefined ? {} : { groups: draw.shuffled(client.groups) }) },
    ...(enrolments === undefined ? {} : { enrolments: draw.shuffled(enrolments) }),
    ...(residences === undefined ? {} : { residences: draw.shuffled(residences) }),
    ...(settings === undefined ? {} : { settings: draw.shuffled(settings) }),
    ...(assessments === undefined ? {} : { assessments: draw.shuffled(assessments) }),
    ...(plan === undefined ? {} : { plan: { lines: draw.shuffled(plan.lines) } }),
  };
}

/** The lists of a scheme whose order means nothing in another order: all but the levels and the funding sources. */
function reorderedScheme(draw: Draw, scheme: LevelScheme): LevelScheme {
  const { sources, inputs, places, groups, areas, services, conditions, assess, entitle, cost, contribute } = scheme;
  return {
    ...scheme,
    sources: draw.shuffled(sources),
    inputs: draw.shuffled(inputs),
    places: draw.shuffled(
      places.map((place) => (place.within === undefined ? place : { ...place, within: draw.shuffled(place.within) })),
    ),
    groups: draw.shuffled(groups),
    areas: draw.shuffled(areas),
    services: draw.shuffled(services),
    conditions: draw.shuffled(conditions),
    assess: { ...assess, bands: draw.shuffled(assess.bands) },
    entitle: { ...entitle, amounts: draw.shuffled(entitle.amounts) },
    cost: { ...cost, prices: draw.shuffled(cost.prices) },
    contribute: draw.shuffled(contribute),
  };
}

/** A result as JSON, its reasons and missing facts in an order of their own: they stand in that of the conditions. */
function comparable(situation: Situation): ResultDocument | undefined {
  const document = resultWherePriced(situation)?.toJSON();
  if (document === undefined) return undefined;
  const { outcome } = document;
  const missing = outcome.state === "incomplete" ? { missing: sorted(outcome.missing) } : {};
  // The outcome keeps its state, and so what it goes with.
  return { ...document, outcome: { ...outcome, reasons: sorted(outcome.reasons), ...missing } } as ResultDocument;
}

function sorted<Item>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}

describe("the order of a file", () => {
  it("does not matter: not of lines, residences, assessments and other facts, nor of prices, amounts, places and other rules", () => {
    fc.assert(
      fc.property(
        drawn((draw) => {
          const situation = drawSituation(draw, false);
          const scheme = reorderedScheme(draw, situation.scheme);
          return { situation, other: { ...situation, scheme, case: reorderedCase(draw, situation.case) } };
        }),
        ({ situation, other }) => {
          expect(comparable(other)).toEqual(comparable(situation));
        },
      ),
      { seed, numRuns: 300, endOnFailure: true },
    );
  });

  it("does matter for levels, which are listed from the least need to the most", () => {
    const scheme = { ...smallScheme, levels: [...smallScheme.levels].reverse() };
    expect(() => resultOf({ scheme, inputs: {}, case: smallCase })).toThrow("levels of more need for higher scores");
  });

  it("does matter for funding sources: the first is rounded down and the last takes the rest", () => {
    const split = (shares: LevelScheme["fund"]["shares"]) => {
      const scheme = { ...smallScheme, fund: { ...smallScheme.fund, shares } };
      return eligible(resultOf({ scheme, inputs: {}, case: smallCase })).totals.toJSON().bySource;
    };
    const { shares } = smallScheme.fund;
    expect(split(shares)).not.toEqual(split([...shares].reverse()));
  });

  it("does matter where two lines are alike in all but their id: the one whose id comes first is covered first", () => {
    const [line] = smallCase.plan?.lines ?? [];
    if (line === undefined) throw new Error("the small case has lines");
    const lines = ["b", "a"].map((id) => ({ ...line, id, quantity: "200" }));
    const situation = { scheme: smallScheme, inputs: {}, case: { ...smallCase, plan: { lines } } };
    const covered = eligible(resultOf(situation)).lines;
    expect(covered.map((each) => [each.id, each.covered.minor > 0])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });
});

describe("a renaming of ids that keeps their order", () => {
  // The hyphen is the first of all characters of an id, so that behind an id it never changes the order.
  const rename = (id: string) => `${id}-`;

  it("changes nothing else", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const inputs = Object.fromEntries(Object.entries(situation.inputs).map(([id, text]) => [rename(id), text]));
        const other = { scheme: renamed(situation.scheme, rename), inputs, case: renamed(situation.case, rename) };
        const found = resultWherePriced(other)?.toJSON();
        const before = resultWherePriced(situation)?.toJSON();
        expect(found).toEqual(before && renamedResult(before, situation));
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
  });

  /** A result document renamed where ids are keys or stand among other texts. */
  function renamedResult(document: ResultDocument, { scheme }: Situation): ResultDocument {
    const keys = <Amount>(amounts: Readonly<Record<string, Amount>>) =>
      Object.fromEntries(Object.entries(amounts).map(([id, amount]) => [rename(id), amount]));
    const bySource = ({ bySource: amounts, unitCosts }: AmountsDocument) => ({
      bySource: keys(amounts),
      ...(unitCosts === undefined ? {} : { unitCosts: keys(unitCosts) }),
    });
    const { months, totals, ...rest } = renamed(document, rename);
    const conditions = new Set(scheme.conditions.map(({ id }) => id));
    // A fact is needed by a condition, or by a step, whose name is no id.
    const neededBy = (fact: MissingFact) => (conditions.has(fact.neededBy) ? rename(fact.neededBy) : fact.neededBy);
    const { outcome } = rest;
    return {
      ...rest,
      outcome:
        outcome.state === "incomplete"
          ? { ...outcome, missing: outcome.missing.map((fact) => ({ ...fact, neededBy: neededBy(fact) })) }
          : outcome,
      months: months.map((month) => ({ ...month, ...bySource(month) })),
      ...(totals === undefined ? {} : { totals: { ...totals, ...bySource(totals) } }),
      assumptions: rest.assumptions.map(rename),
      // No key is added or taken away.
    } as ResultDocument;
  }
});
