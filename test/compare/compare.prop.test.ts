import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Comparison } from "../../src/doors/compare.js";
import { applyReform, type Reform } from "../../src/doors/reform.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { drawCase } from "../arbitraries/case.js";
import { drawn, drawSituation, seed } from "../arbitraries/index.js";

/** People, the rules they have, and others. */
interface TwoRules {
  readonly cases: readonly Case[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly before: Scheme;
  readonly after: Scheme;
}

const reason = { lv: "Iemesls", en: "A reason" };

/** Rules in which every price is multiplied, of people of whom something may be missing. */
const twoRules = drawn((draw): TwoRules => {
  const { scheme, inputs, case: first } = drawSituation(draw, true);
  const others = Array.from({ length: draw.integer(0, 3) }, (_, index) => {
    const other = drawCase(draw, scheme, true, `case-${index + 2}`);
    const known = draw.chance(70) ? other : { ...other, assessments: [] };
    return { ...known, client: { ...other.client, id: `client-${index + 2}` } };
  });
  const known = scheme.cost.prices.some(({ price }) => typeof price === "string");
  const multiply = draw.one(["0.5", "0.99", "1", "1.1", "3"]);
  const reform: Reform = {
    schemaVersion: 1,
    kind: "reform",
    id: "prices",
    label: reason,
    baseline: { scheme: scheme.id, version: scheme.version },
    changes: scheme.cost.prices.flatMap((row, index) => {
      if (typeof row.price !== "string") return [];
      const { service, place, provider = null, timeBand = null, groupSize = null } = row;
      const where = { service, place, provider, timeBand, groupSize, from: row.from };
      const rounding = { mode: "half-up", step: "0.01" } as const;
      return [
        {
          id: `price-${index}`,
          at: "cost.prices",
          where,
          field: "price",
          multiply,
          rounding,
          from: row.from,
          to: row.to,
          reason,
        },
      ];
    }),
  };
  const after = known ? applyReform(scheme, reform).scheme : scheme;
  return { cases: [first, ...others], inputs, before: scheme, after };
});

const compareBy = ({ cases, inputs }: TwoRules, before: Scheme, after: Scheme): Comparison =>
  compare(cases, compile(before, inputs), compile(after, inputs));

/** Every change of a comparison, wherever it stands. */
function changesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("before" in value && "after" in value && "change" in value) return [String(value.change)];
  return Object.values(value).flatMap(changesIn);
}

const check = (law: (rules: TwoRules) => void) => {
  fc.assert(fc.property(twoRules, law), { seed, numRuns: 150, endOnFailure: true });
};

describe("a comparison", () => {
  it("of one and the same rules is nothing, and says so", () => {
    check((rules) => {
      const found = compareBy(rules, rules.before, rules.before);
      expect(found.nothingDiffers).toBe(true);
      expect(changesIn(found).every((change) => new Decimal(change).isZero())).toBe(true);
      expect(found.support.same + found.support["not-computed"]).toBe(rules.cases.length);
    });
  });

  it("the other way round has every amount with the other sign", () => {
    check((rules) => {
      const there = compareBy(rules, rules.before, rules.after);
      const back = compareBy(rules, rules.after, rules.before);
      expect(back.nothingDiffers).toBe(there.nothingDiffers);
      expect(changesIn(back).map((change) => new Decimal(change).negated().plus(0).toString())).toEqual(
        changesIn(there).map((change) => new Decimal(change).plus(0).toString()),
      );
      expect(back.people.gainedRight).toBe(there.people.lostRight);
    });
  });

  it("has groups that add up to the total, and bins that are all people", () => {
    check((rules) => {
      const found = compareBy(rules, rules.before, rules.after);
      for (const groups of [found.byLevel, found.byPlace, found.byAge]) {
        expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(found.people.compared);
        for (const measure of ["budget", "cost", "support", "outOfPocket"] as const) {
          for (const moment of ["before", "after", "change"] as const) {
            const sum = groups.reduce((total, group) => total.plus(group[measure][moment]), new Decimal(0));
            expect(sum.eq(found.totals[measure][moment])).toBe(true);
          }
        }
      }
      for (const bins of [found.support, found.outOfPocket]) {
        expect(Object.values(bins).reduce((sum, count) => sum + count, 0)).toBe(found.people.all);
      }
      const months = found.byMonth.reduce((sum, { support }) => sum.plus(support.change), new Decimal(0));
      const sources = found.bySource.reduce((sum, { change }) => sum.plus(change), new Decimal(0));
      const services = found.byService.reduce((sum, { cost }) => sum.plus(cost.change), new Decimal(0));
      expect(months.eq(found.totals.support.change)).toBe(true);
      expect(sources.eq(found.totals.support.change)).toBe(true);
      expect(services.eq(found.totals.cost.change)).toBe(true);
    });
  });

  it("says what somebody finds who adds up the documents of both results", () => {
    check((rules) => {
      const found = compareBy(rules, rules.before, rules.after);
      const sums = { budget: new Decimal(0), support: new Decimal(0), outOfPocket: new Decimal(0) };
      let compared = 0;
      for (const document of rules.cases) {
        const texts = [rules.before, rules.after].map((scheme) =>
          told(JSON.parse(JSON.stringify(calculate(document, compile(scheme, rules.inputs))))),
        );
        const [old, now] = texts;
        if (old === undefined || now === undefined) continue;
        compared += 1;
        for (const key of ["budget", "support", "outOfPocket"] as const)
          sums[key] = sums[key].plus(now[key]).minus(old[key]);
      }
      expect(found.people.compared).toBe(compared);
      for (const key of ["budget", "support", "outOfPocket"] as const) {
        expect([key, found.totals[key].change]).toEqual([key, sums[key].toFixed(rules.before.minorUnit)]);
      }
    });
  });
});

/** A result as it stands in a file. */
interface Told {
  readonly outcome: { readonly state: string };
  readonly budget?: { readonly approved: string };
  readonly totals?: {
    readonly cost: string;
    readonly covered: string;
    readonly contribution: string;
    readonly outside?: readonly { readonly bearer: string; readonly amount: string }[];
  };
}

function told(
  value: unknown,
): { readonly budget: Decimal; readonly support: Decimal; readonly outOfPocket: Decimal } | undefined {
  const { outcome, budget, totals } = value as Told;
  if (outcome.state === "incomplete") return undefined;
  if (budget === undefined || totals === undefined)
    return { budget: new Decimal(0), support: new Decimal(0), outOfPocket: new Decimal(0) };
  const [cost, covered, contribution] = [totals.cost, totals.covered, totals.contribution].map(
    (text) => new Decimal(text),
  );
  if (cost === undefined || covered === undefined || contribution === undefined) throw new Error("amounts");
  const above = (totals.outside ?? []).filter(({ bearer }) => bearer === "client");
  const borne = above.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
  return {
    budget: new Decimal(budget.approved),
    support: covered.minus(contribution),
    outOfPocket: contribution.plus(cost).minus(covered).plus(borne),
  };
}
