import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eligible } from "../../../test/support/eligible.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Case } from "../../person/case.js";
import { calculate } from "../calculate.js";
import { compile } from "../compile.js";
import type { Scheme } from "../scheme.js";

const [first] = smallScheme.services;
if (first === undefined) throw new Error("the small scheme has services");
const dated = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
const year = { from: "2019-01-01", to: "2019-12-31" } as const;
const scheme: Scheme = {
  ...smallScheme,
  conditions: [],
  services: [...smallScheme.services, { ...first, id: "invoice", unit: "money" }],
};
type Line = NonNullable<Case["plan"]>["lines"][number];
const line: Line = {
  id: "i",
  service: "invoice",
  unit: "money",
  quantity: "101.95",
  per: "period",
  priority: 1,
  ...year,
};
const monthsOf = (period: Case["period"], own: Line = line, rules = scheme) => {
  const result = eligible(calculate({ ...smallCase, period, plan: { lines: [own] } }, compile(rules)));
  return result.lines.flatMap(({ months }) => months.map(({ cost }) => cost.toString()));
};
const sum = (amounts: readonly string[]) => amounts.reduce((total, each) => total + Math.round(Number(each) * 100), 0);

describe("an amount of money that is spread over months", () => {
  it("costs what it says: a month has what the rounded sum of the line grows by", () => {
    const months = monthsOf(year);
    // 101.95 × 31 ÷ 365 = 8.6588; × 59 = 16.4796, less 8.66; × 90 = 25.1384, less 16.48
    expect(months.slice(0, 3)).toEqual(["8.66", "7.82", "8.66"]);
    expect(sum(months)).toBe(10_195);
  });

  it("is cut at a day as its days are, and the parts of a month that are asked alone add up to it", () => {
    const [whole] = monthsOf({ from: "2019-05-01", to: "2019-05-31" });
    const parts = [
      ...monthsOf({ from: "2019-05-01", to: "2019-05-12" }),
      ...monthsOf({ from: "2019-05-13", to: "2019-05-31" }),
    ];
    expect(sum(parts)).toBe(sum([whole ?? ""]));
  });

  it("is never more than a limit of as much lets through", () => {
    const upTo = (most: string): Scheme => ({
      ...scheme,
      limits: [
        { id: "most", kind: "most-units", per: "year", services: ["invoice"], amounts: [{ most, ...dated }], ...dated },
      ],
    });
    expect(monthsOf(year, line, upTo("101.95"))).toEqual(monthsOf(year));
    expect(sum(monthsOf(year, line, upTo("50.01")))).toBe(5001);
  });

  it("adds up for any amount and days, and for each whole week or day of it", () => {
    const day = (count: number) => new Date(Date.UTC(2019, 0, 1 + count)).toISOString().slice(0, 10);
    const drawn = fc.record({
      cents: fc.integer({ min: 1, max: 200_000 }),
      first: fc.integer({ min: 0, max: 200 }),
      weeks: fc.integer({ min: 1, max: 22 }),
      per: fc.constantFrom("period", "week", "day"),
    });
    fc.assert(
      fc.property(drawn, ({ cents, first, weeks, per }) => {
        const quantity = (cents / 100).toFixed(2);
        const own = { ...line, per, quantity, from: day(first), to: day(first + 7 * weeks - 1) } as Line;
        const times = per === "period" ? 1 : per === "week" ? weeks : 7 * weeks;
        expect(sum(monthsOf(year, own))).toBe(cents * times);
      }),
      { seed: 20190101, numRuns: 150, endOnFailure: true },
    );
  });
});
