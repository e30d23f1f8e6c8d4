import { describe, expect, it } from "vitest";
import { equity, equityTables, type EquityTableId } from "../../src/doors/equity.js";
import { sampledMean, sampledShare } from "../../src/equity/sampled.js";
import { compile } from "../../src/rules/compile.js";
import { drawn, seed } from "../arbitraries/index.js";
import fc from "fast-check";
import { caringFor } from "../support/caring-for.js";
import { smallScheme } from "../support/small-scheme.js";

const rules = compile(smallScheme);
const cases = [caringFor("a", "10"), caringFor("b", "20"), caringFor("c", "40")];
const found = (weight: number, own = cases) => equity(own, rules, { weightOf: () => weight });
const tableOf = (id: EquityTableId, language: "lv" | "en" = "en", of = found(5)) =>
  equityTables(of, { language, shown: [id] })[0];

describe("an interval of weighted cases", () => {
  it("is that of their total over the people: 10, 20 and 40 hours in 365 days, of five people each", () => {
    // 0.0274, 0.0548 and 0.1096: a mean of 0.063933, s² = (365.33² + 91.33² + 456.67²) ÷ 2 = 175 177.33, 3 × 5 × 4 × s² = 10 510 640, of which
    // 1.96 roots are 6354.3…; (9590 - 6355) ÷ 15 = 215.6…, (9590 + 6355) ÷ 15 = 1063.
    const units = found(5).needs[0]?.measures[0];
    expect(units?.places).toEqual([
      { place: "north", people: 15, mean: "0.0639", sampling: { low: "0.0215", high: "0.1063" } },
    ]);
    // Who stands for nobody else adds nothing but what rounding takes.
    expect(found(1).needs[0]?.measures[0]?.places[0]?.sampling).toEqual({ low: "0.0639", high: "0.0640" });
  });

  it("of a share is that of what is above or below the share: 0 of 100, 100 of 200 and 200 of 300, of two people each", () => {
    // A half of all; -50, 0 and 50 from it: 3 ÷ 2 × 2 × 1 × 5000 = 15 000, of which 1.96 roots are 240.05, over 1200.
    const parts = [0n, 100n, 200n].map((part) => ({ part, whole: part + 100n, weight: 2 }));
    expect(sampledShare(parts, 4)).toEqual({ low: "0.2999", high: "0.7001" });
  });

  it("is nothing at least, and of a share the whole at most", () => {
    const values = [0n, 0n, 90n].map((value) => ({ value, weight: 9 }));
    expect(sampledMean(values, 1)).toMatchObject({ low: "0.0" });
    const [few, many] = [
      [0n, 0n, 90n],
      [100n, 100n, 10n],
    ].map((own) => own.map((part) => ({ part, whole: 100n, weight: 9 })));
    expect(sampledShare(few ?? [], 4)).toMatchObject({ low: "0.0000" });
    expect(sampledShare(many ?? [], 4)).toMatchObject({ high: "1.0000" });
  });

  it("is what fractions of any size give", () => {
    const asked = drawn((draw) =>
      Array.from({ length: draw.integer(2, 6) }, () => ({
        ...{ part: BigInt(draw.integer(0, 400)), weight: draw.integer(1, 30) },
        whole: BigInt(draw.integer(400, 900)),
      })),
    );
    const law = fc.property(asked, (made) => {
      const sum = (of: (each: (typeof made)[number]) => number) => made.reduce((all, each) => all + of(each), 0);
      const [people, parts] = [sum(({ weight }) => weight), sum(({ part, weight }) => Number(part) * weight)];
      const whole = sum((each) => Number(each.whole) * each.weight);
      const reach = (off: (each: (typeof made)[number]) => number) =>
        1.96 *
        Math.sqrt((made.length / (made.length - 1)) * sum((each) => each.weight * (each.weight - 1) * off(each) ** 2));
      const near = (interval: unknown, middle: number, side: number, step: number) => {
        const { low, high } = interval as Record<string, string>;
        const [least, most] = [Math.max(0, middle - side), middle + side];
        expect(Number(low)).toBeLessThanOrEqual(least + 1e-9);
        expect(Number(low)).toBeGreaterThan(least - 2 * step);
        expect(Number(high)).toBeGreaterThanOrEqual(Math.min(most, step < 1 ? 1 : most) - 1e-9);
        expect(Number(high)).toBeLessThan(most + 2 * step);
      };
      const mean = parts / people;
      const values = made.map(({ part: value, weight }) => ({ value, weight }));
      near(sampledMean(values, 0), mean, reach(({ part }) => Number(part) - mean) / people, 1);
      const share = parts / whole;
      const side = reach((each) => Number(each.part) - share * Number(each.whole)) / whole;
      near(sampledShare(made, 4), share, side, 0.0001);
    });
    fc.assert(law, { seed, numRuns: 60 });
  });

  it("stands at every mean and uncovered share, and says none of one case", () => {
    const [level] = found(5).levels;
    const { budget, outOfPocket, uncoveredShare } = level?.sampling ?? {};
    const nothing = { low: "0.0000", high: "0.0000" };
    expect([level?.means.budget, budget]).toEqual(["4.9450", { low: "4.9450", high: "4.9450" }]);
    expect([outOfPocket, uncoveredShare]).toEqual([nothing, nothing]);
    const one = found(5, cases.slice(0, 1));
    expect(one.levels[0]?.sampling).toMatchObject({ support: "none", uncoveredShare: "none" });
    expect(JSON.stringify(one)).not.toContain('"low":"0');
  });

  it("is said to be none of spreads, halves, Gini coefficients and counts", () => {
    const { weighted } = found(5);
    expect(weighted?.drawn).toBe("not-at-random");
    expect(weighted?.withoutInterval).toEqual(expect.arrayContaining(["people", "median", "spread", "gini", "widest"]));
    expect(JSON.stringify(equity(cases, rules))).not.toMatch(/sampling|weighted|drawn/u);
  });

  it("is of what people pay of their incomes too", () => {
    const incomes = [{ id: "pay", kind: "wage", amountPerMonth: "100.00", from: "2019-01-01", to: "open" } as const];
    const own = cases.map((each) => ({ ...each, incomes }));
    expect(found(5, own).ofIncome).toMatchObject({ mean: "0.000000", sampling: { low: "0.000000", high: "0.000000" } });
    expect(tableOf("of-income", "en", found(5, own))?.rows[0]?.slice(-3, -1)).toEqual(["0.000000", "0.000000"]);
  });
});

describe("tables of weighted cases", () => {
  it("have the ends beside the means, and a column that says so in words", () => {
    const places = tableOf("places");
    expect(places?.columns.map(({ id }) => id).slice(-3)).toEqual(["mean-from", "mean-to", "sampling"]);
    expect(places?.rows[0]?.slice(-3)).toEqual([
      ...["0.0215", "0.1063"],
      "of the mean, as if the cases had been drawn at random, which they were not; of the rest no sampling interval",
    ]);
    const levels = tableOf("levels", "lv");
    expect(levels?.rows[0]?.slice(-3)).toEqual([
      ...["0.0000", "0.0000"],
      "vidējiem un nesegtajai daļai ir, it kā lietas būtu izvēlētas nejauši, taču tā nav; pārējam izlases intervāla nav",
    ]);
  });

  it.each(["services", "spread"] as const)("say that there is no interval of %s", (id) => {
    expect(tableOf(id)?.rows.map((row) => row.at(-1))).toContain("no sampling interval");
    expect(tableOf(id, "lv")?.rows.map((row) => row.at(-1))).toContain("izlases intervāla nav");
    expect(tableOf(id, "en", found(5, cases.slice(0, 1)))?.rows[0]?.at(-1)).toBe("no sampling interval");
  });

  it("of which a row is of one case say of that row that there is none", () => {
    expect(tableOf("places", "en", found(5, cases.slice(0, 1)))?.rows[0]?.slice(-3)).toEqual([
      ...[undefined, undefined, "no sampling interval"],
    ]);
  });

  it("have no such column where each case is one person", () => {
    const tables = equityTables(equity(cases, rules), { language: "en" });
    expect(
      tables.flatMap(({ columns }) => columns.map(({ id }) => id)).filter((id) => /sampling|-from/u.test(id)),
    ).toEqual([]);
  });
});
