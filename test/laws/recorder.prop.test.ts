import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import { formatScaled, type Rounding } from "../../src/numbers/index.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { TraceNode } from "../../src/rules/recording/recorder.js";
import { situationWithOptions } from "../arbitraries/any-of.js";
import { payingByMonths, payingSituation } from "../arbitraries/contribution.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { anySituation, drawn, knownSituation, seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { Oracle, round } from "../oracle/decimals.js";
import { outcomeOf, recorded, resultOf, resultWherePriced, roundingsOf } from "./calculated.js";
import { lowest, sumOfFractions } from "./fractions.js";

type NodeOf<Kind extends TraceNode["kind"]> = Extract<TraceNode, { readonly kind: Kind }>;

function nodesOf<Kind extends TraceNode["kind"]>(nodes: readonly TraceNode[], kind: Kind): readonly NodeOf<Kind>[] {
  return nodes.filter((node): node is NodeOf<Kind> => node.kind === kind);
}

/** By which rule of a scheme an amount is rounded. */
function roundingOf(amount: string, { scheme }: Situation): Rounding {
  const { month, source } = /(?<month>\d{4}-\d\d)\.(unitCost|accepted)\.(?<source>.+)$/u.exec(amount)?.groups ?? {};
  if (month === undefined) return (amount === "budget.indicative" ? scheme.entitle : scheme.cost).rounding;
  const { rounding } =
    scheme.fund.shares
      .filter((each) => each.method === "unit-cost")
      // Sources pay in whole months, but for the first and last of the scheme.
      .find(({ id, from, to }) => id === source && from.slice(0, 7) <= month && (to === "open" || month <= to)) ?? {};
  if (rounding === undefined) throw new Error(`no rounding of ${amount}`);
  return rounding;
}

/** A scheme of any form, and a person. */
interface People {
  readonly scheme: Scheme;
  readonly inputs: Readonly<Record<string, string>>;
  readonly case: Case;
  readonly opening?: Position;
}

/** Every kind of situation that there is: in each the engine has quick ways, which it leaves as soon as somebody listens. */
const kinds: Readonly<Record<string, fc.Arbitrary<People>>> = {
  "any levels, prices and sources": anySituation,
  "conditions of which one of several must hold": situationWithOptions,
  "entitlement by every formula": drawn((draw): People => drawEntitled(draw, draw.chance(60))),
  "limits of every kind": limitedSituation,
  "contribution of every kind": payingSituation,
  "contribution of whole months, by rules that change inside the period": payingByMonths,
};

describe("a recorder", () => {
  it.each(Object.entries(kinds))("changes nothing of the result, nor of an error: %s", (_, situations) => {
    fc.assert(
      fc.property(situations, ({ scheme, inputs, case: document, opening }) => {
        const compiled = compile(scheme, inputs);
        const recorder = { record: () => undefined };
        expect(outcomeOf(() => calculate(document, compiled, { recorder, opening }))).toEqual(
          outcomeOf(() => calculate(document, compiled, { opening })),
        );
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
  });

  it("is told of every rounded amount once, and the amount is what rounding the exact value gives", () => {
    fc.assert(
      fc.property(knownSituation, (situation) => {
        const { minorUnit } = situation.scheme;
        const { result, nodes } = recorded(situation);
        if (result.totals === undefined) return;
        const amounts = new Map(roundingsOf(nodes).map((node) => [node.amount, node]));
        expect(amounts.size).toBe(roundingsOf(nodes).length);
        for (const { amount, numerator, denominator, before, value } of amounts.values()) {
          const rounding = roundingOf(amount, situation);
          const rounded = (exact: bigint) =>
            round(new Oracle(String(exact)).div(String(denominator)).div(10 ** minorUnit), rounding);
          const grown = rounded(before + numerator).minus(rounded(before));
          expect(formatScaled(value, minorUnit)).toBe(grown.toFixed(minorUnit));
        }
        expect(amounts.get("budget.indicative")?.value).toBe(result.numbers.indicative);
        for (const line of result.lines) {
          for (const month of line.months) {
            expect(amounts.get(`lines.${line.id}.${month.month}.cost`)?.value ?? 0).toBe(month.cost.minor);
          }
        }
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
  });

  it("is told of the segments that make the budget: amount × days ÷ denominator of each, added up", () => {
    fc.assert(
      fc.property(knownSituation, (situation) => {
        const { result, nodes } = recorded(situation);
        if (result.totals === undefined) return;
        const segments = nodesOf(nodes, "segment").map(({ from, to, amount, denominator }) => ({
          numerator: BigInt(amount.value) * BigInt(to - from + 1),
          denominator: BigInt(denominator),
        }));
        const [budget] = roundingsOf(nodes);
        if (budget?.amount !== "budget.indicative") throw new Error("the budget is rounded first");
        expect(lowest(sumOfFractions(segments))).toEqual(lowest(budget));
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
  });

  it("is told of every split, and its parts are what the sources pay", () => {
    fc.assert(
      fc.property(knownSituation, (situation: Situation) => {
        const { result, nodes } = recorded(situation);
        if (result.totals === undefined) return;
        const splits = nodesOf(nodes, "split");
        for (const { parts, total } of splits) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        // What the unit costs pay is not split.
        const byUnit = nodesOf(nodes, "unit-cost").reduce((sum, { paid }) => sum + paid, 0);
        expect(splits.reduce((sum, split) => sum + split.total, byUnit)).toBe(result.totals.funded.minor);
        expect(byUnit).toBe([...result.totals.unitCosts.values()].reduce((sum, { paid }) => sum + paid.minor, 0));
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
  });

  it("is told of each condition that fails, and of runs of days that are in order and inside the period", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        if (resultWherePriced(situation) === undefined) return;
        const { result, nodes } = recorded(situation);
        const { from, to } = result.numbers;
        const failed = nodesOf(nodes, "condition").filter((node) => node.holds === false);
        expect(new Set(failed.map((node) => node.condition))).toEqual(
          new Set(resultOf(situation).outcome.reasons.map((reason) => reason.condition)),
        );
        for (const node of nodes) {
          if (!("from" in node)) continue;
          expect(from <= node.from && node.from <= node.to && node.to <= to).toBe(true);
        }
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
  });
});
