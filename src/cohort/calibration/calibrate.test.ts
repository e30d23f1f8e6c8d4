import { describe, expect, test } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { calculateAll } from "../../rules/calculate-all.js";
import { compile } from "../../rules/compile.js";
import { childOf, issuesOf, openScheme, schemePer } from "../cohort.test-helper.js";
import type { LevelAmountScheme } from "./level-weights.js";
import { calibrate } from "./calibrate.js";

const low = childOf("low", "30");
const high = childOf("high", "72");
const source = "made up for this test";

function calibrated(envelope: string, scheme: LevelAmountScheme = openScheme, cases = [low, high]) {
  return calibrate(cases, scheme, { envelope, source });
}

function amountsOf({ entitle }: LevelAmountScheme): readonly unknown[] {
  return entitle.amounts.map(({ amount }) => amount);
}

describe("calibrate", () => {
  test("chooses the greatest x: weight × x, rounded down to the cent, fills the envelope", () => {
    // At x = 285.714285 the amounts are 285.71 and 714.28, and there is room for one cent more; at 285.72 for none.
    const { scheme, factor, budget, unallocated, budgets } = calibrated("1000.00");
    expect(amountsOf(scheme)).toEqual(["285.71", "714.29"]);
    expect(factor).toBe("285.719999");
    expect([String(budget), String(unallocated), budgets]).toEqual(["1000.00", "0.00", 2]);
  });

  test("leaves a rest where the next step would pass the envelope", () => {
    const { scheme, unallocated } = calibrated("1000.03", openScheme, [low, high, { ...high, id: "high-2" }]);
    // 3 budgets of 1 : 2.5 : 2.5; 166.67 + 2 × 416.69 = 1000.05 would be too much.
    expect(amountsOf(scheme)).toEqual(["166.67", "416.68"]);
    expect(String(unallocated)).toBe("0.00");
    expect(String(calibrated("1000.04", openScheme, [low, high, { ...high, id: "high-2" }]).unallocated)).toBe("0.01");
  });

  test("knows level changes: each day counts with its own level", () => {
    // 181 days low, 184 days high of 365: (1138.84 × 181 + 2847.12 × 184) ÷ 365 = 2000.0003…
    const { scheme, budget } = calibrated("2000.00", openScheme, [smallCase]);
    expect(amountsOf(scheme)).toEqual(["1138.84", "2847.12"]);
    expect(String(budget)).toBe("2000.00");
  });

  test("takes another step of x", () => {
    const options = { envelope: "1000.00", source, step: "10" };
    const { factor, scheme, unallocated } = calibrate([low, high], openScheme, options);
    expect(factor).toBe("280.000000");
    expect(amountsOf(scheme)).toEqual(["280.00", "700.00"]);
    expect(String(unallocated)).toBe("20.00");
  });

  test.each(["day", "month", "year"] as const)("fills the envelope with amounts per %s", (per) => {
    const { scheme, budget, unallocated } = calibrated("1000.00", schemePer(per));
    const results = calculateAll([low, high], compile(scheme));
    expect(results.reduce((sum, { budget }) => sum + (budget?.approved.minor ?? 0), 0)).toBe(budget.minor);
    expect(budget.add(unallocated).toString()).toBe("1000.00");
    // A cent more per day is 365 cents more for each of the two budgets.
    expect(unallocated.minor).toBeLessThan({ day: 730, month: 24, year: 2 }[per]);
  });

  test("says in the scheme what was done, from what, and that it took hindsight", () => {
    const { scheme } = calibrated("1000.00");
    expect(scheme.version).toBe("1-calibrated");
    expect(scheme.inputs).toEqual([]);
    expect(scheme.entitle.amounts.map((row) => row.source)).toEqual(["calibration", "calibration"]);
    expect(scheme.sources.at(-1)).toEqual({
      id: "calibration",
      title:
        "Calibrated with hindsight: the amount of a level is its weight (made-up) × x, rounded down to 0.01 EUR. x is 285.719999 EUR, the greatest multiple of 0.000001 with which the 2 budgets of 2 synthetic cases stay within the envelope of 1000.00 EUR (made up for this test). With hindsight, because it knows the level changes of the whole period, which nobody who decides in advance does.",
      certainty: "assumption",
    });
    expect(calculateAll([low], compile(scheme))[0]?.assumptions).toContain("calibration");
  });

  test("says how many of the cases are synthetic", () => {
    const title = (cases: Parameters<typeof calibrate>[0]) =>
      calibrated("1000.00", openScheme, [...cases]).scheme.sources.at(-1)?.title;
    const real = { ...high, synthetic: false };
    expect(title([low, real])).toContain("the 2 budgets of 2 cases, of which 1 synthetic stay");
    expect(title([real])).toContain("the 1 budget of 1 case stays");
  });

  test("leaves inputs open that are no level amounts, and the scheme it was given as it was", () => {
    const before = JSON.stringify(openScheme);
    const scheme: LevelAmountScheme = {
      ...openScheme,
      inputs: [...openScheme.inputs, { id: "care-price", unit: "EUR per hour", reason: "Not public." }],
      cost: {
        ...openScheme.cost,
        prices: openScheme.cost.prices.map((row) =>
          row.service === "care" ? { ...row, price: { input: "care-price" } } : row,
        ),
      },
    };
    const options = { envelope: "1000.00", source, version: "2", inputs: { "care-price": "5.50" } };
    const result = calibrate([low, high], scheme, options).scheme;
    expect(result.inputs.map(({ id }) => id)).toEqual(["care-price"]);
    expect(result.version).toBe("2");
    expect(JSON.stringify(openScheme)).toBe(before);
    expect(issuesOf(() => calibrated("1000.00", scheme)).map(({ path }) => path)).toEqual(["inputs.care-price"]);
  });

  test("reports the cases without a budget, and shares the envelope among the others", () => {
    const grown = { ...low, id: "grown", client: { ...low.client, birthDate: "1990-01-01" } };
    const unknown = { ...low, id: "unknown", client: { id: "unknown", groups: low.client.groups ?? [] } };
    const { budgets, budget, withoutBudget } = calibrated("1000.00", openScheme, [grown, high, unknown]);
    expect([budgets, String(budget)]).toEqual([1, "1000.00"]);
    expect(withoutBudget.map((each) => [each.case, each.outcome.state])).toEqual([
      ["grown", "ineligible"],
      ["unknown", "incomplete"],
    ]);
  });
});

describe("calibrate refuses", () => {
  const withEntitle = (entitle: Partial<LevelAmountScheme["entitle"]>): LevelAmountScheme => ({
    ...openScheme,
    entitle: { ...openScheme.entitle, ...entitle },
  });
  test("an envelope of which nobody says where it comes from", () => {
    const options = { envelope: "900.00" } as Parameters<typeof calibrate>[2];
    expect(() => calibrate([], openScheme, options)).toThrow("source: expected where the envelope comes from");
  });

  const [lowWeight, highWeight] = openScheme.entitle.weights ?? [];
  if (lowWeight === undefined || highWeight === undefined) throw new Error("The scheme has weights");

  test.each([
    ["no weights", withEntitle({ weights: [] }), ["weight-missing entitle.weights"]],
    ["a level without a weight", withEntitle({ weights: [lowWeight] }), ["weight-missing entitle.weights"]],
    [
      "more need that weighs less",
      withEntitle({ weights: [{ ...highWeight, weight: "0.5" }, lowWeight] }),
      ["more-need-weighs-less entitle.weights[0].weight"],
    ],
    [
      "a weight that is no decimal",
      withEntitle({ weights: [lowWeight, { ...highWeight, weight: "2,5" }] }),
      ["not-decimal entitle.weights[1].weight"],
    ],
    [
      "an amount that is not open",
      withEntitle({ amounts: openScheme.entitle.amounts.map((row) => ({ ...row, amount: "5.00" })) }),
      ["amount-not-open entitle.amounts[0].amount", "amount-not-open entitle.amounts[1].amount"],
    ],
    [
      "weights of nothing",
      withEntitle({ weights: [lowWeight, highWeight].map((row) => ({ ...row, weight: "0" })) }),
      ["nobody-to-share cases"],
    ],
  ])("%s", (_, scheme, expected) => {
    expect(issuesOf(() => calibrated("1000.00", scheme)).map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  test("budgets that level amounts alone do not make", () => {
    const notWorseOff = { source: "made-up" };
    expect(issuesOf(() => calibrated("1000.00", withEntitle({ notWorseOff }))).map(({ code }) => code)).toEqual([
      "not-level-amounts",
    ]);
    const adjustments = [{ id: "more", amount: "1.00", reason: "Made up.", decidedBy: "commission" }];
    const decided = { ...low, decisions: [{ id: "first", decidedOn: "2019-02-01", adjustments }] };
    expect(
      issuesOf(() => calibrated("1000.00", openScheme, [high, decided])).map(({ code, path }) => [code, path]),
    ).toEqual([["decided", "cases[1].decisions"]]);
  });

  test("names the level without a weight", () => {
    const [issue] = issuesOf(() => calibrated("1000.00", withEntitle({ weights: [lowWeight] })));
    expect(issue?.expected).toBe('a weight for level "high"');
  });

  test.each([
    ["0.00", "0.000001", ["not-positive envelope"]],
    ["-1", "0.000001", ["not-positive envelope"]],
    ["1000.005", "0", ["too-many-decimals envelope", "not-positive step"]],
    ["1 000", "0.0000001", ["not-decimal envelope", "too-many-decimals step"]],
  ])("an envelope of %s with a step of %s", (envelope, step, expected) => {
    const issues = issuesOf(() => calibrate([low], openScheme, { envelope, step, source }));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  test("an envelope too small for one cent", () => {
    const three = [low, { ...low, id: "low-2" }, { ...low, id: "low-3" }];
    expect(issuesOf(() => calibrated("0.02", openScheme, three))).toEqual([
      {
        code: "envelope-too-small",
        path: "envelope",
        expected: "enough that one of 3 budgets is more than 0",
        received: '"0.02"',
      },
    ]);
    expect(amountsOf(calibrated("0.03", openScheme, three).scheme)).toEqual(["0.01", "0.04"]);
  });

  test("a cohort without anybody who has a budget", () => {
    const grown = { ...low, client: { ...low.client, birthDate: "1990-01-01" } };
    expect(issuesOf(() => calibrated("10.00", openScheme, [grown]))[0]?.received).toBe("no case with a budget");
    expect(issuesOf(() => calibrated("10.00", openScheme, []))[0]?.path).toBe("cases");
  });

  test("wrong cases, all of them at once", () => {
    const wrong = { ...low, id: "wrong", period: { from: "2019-02-29", to: "2019-03-01" } };
    const other = {
      ...low,
      id: "other",
      residences: [{ kind: "declared", place: "west", from: "2010-05-17", to: "open" }],
    } as const;
    const paths = issuesOf(() => calibrated("10.00", openScheme, [low, wrong, other])).map(({ path }) => path);
    expect(paths).toEqual(["cases[1].period.from", "cases[2].residences[0].place"]);
    expect(issuesOf(() => calibrated("10.00", openScheme, [low, low]))[0]?.code).toBe("duplicate-id");
  });
});
