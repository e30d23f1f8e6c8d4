import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binOf } from "../../src/compare/bins.js";
import { compare, type Comparison } from "../../src/doors/compare.js";
import { prepare } from "../../src/prepared/prepare.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { drawn, seed } from "../arbitraries/index.js";
import { drawTwoRules, type TwoRules } from "./two-rules.js";

const twoRules = drawn(drawTwoRules);

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

  it("of people who were prepared is that of their cases", () => {
    check(({ cases, before, after, inputs }) => {
      const [old, now] = [compile(before, inputs), compile(after, inputs)];
      const prepared = cases.map((each) => prepare(each));
      expect(compare(prepared, old, now)).toEqual(compare(cases, old, now));
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

  it("the other way round has the mirror of its bins, where both thresholds are amounts", () => {
    let gained = 0;
    fc.assert(
      fc.property(
        twoRules,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 2000 }),
        (rules, least, more) => {
          const thresholds = { none: String(least), muchAmount: String(least + more) };
          const { cases, inputs, before, after } = rules;
          const [old, now] = [compile(before, inputs), compile(after, inputs)];
          const there = compare(cases, old, now, { thresholds });
          const back = compare(cases, now, old, { thresholds });
          for (const bins of ["support", "outOfPocket"] as const) {
            const { "loses-much": loses, loses: less, gains: more, "gains-much": gains, ...same } = there[bins];
            expect(back[bins]).toEqual({ "loses-much": gains, loses: more, gains: less, "gains-much": loses, ...same });
            gained += gains + more;
          }
        },
      ),
      { seed, numRuns: 150, endOnFailure: true },
    );
    expect(gained).toBeGreaterThan(20);
  });

  it("the other way round need not mirror its bins by shares: from 100.00 to 105.50 is much, and back is not", () => {
    const gain = { none: 0n, muchShare: 53_000n, muchAmount: undefined };
    expect(binOf(10_000, 550, gain)).toBe("gains-much");
    expect(binOf(10_550, -550, gain)).toBe("loses");
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
});
