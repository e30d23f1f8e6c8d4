import { describe, expect, it } from "vitest";
import { equity, equityTables, startEquity } from "../../src/doors/equity.js";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const rules = compile(smallScheme);

/** A child with high need all year and four sessions a month, in a place. */
function child(number: number, place: string, quantity = "4"): Case {
  const id = `case-${number}`;
  return {
    ...smallCase,
    id,
    client: { ...smallCase.client, id: `client-${number}` },
    residences: [{ kind: "declared", place, from: "2010-05-17", to: "open" }],
    assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: "72" }],
    plan: { lines: (smallCase.plan?.lines ?? []).slice(0, 1).map((line) => ({ ...line, quantity })) },
  };
}

const measureOf = (found: ReturnType<typeof equity>, measure: string) =>
  found.needs[0]?.measures.find((each) => each.measure === measure);

describe("children of equal need in two places", () => {
  const children = [child(1, "north"), child(2, "north"), child(3, "south"), child(4, "south", "8")];
  const found = equity(children, rules);

  it("are one group of need, with their units first", () => {
    expect(found.people).toEqual({ all: 4, looked: 4, ineligible: 0, setAside: 0 });
    expect(found.needs).toMatchObject([{ level: "high", age: "7-11", people: 4 }]);
    expect(found.needs[0]?.measures.map(({ measure }) => measure)).toEqual([
      "units",
      "out-of-pocket",
      "support",
      "budget",
    ]);
  });

  it("have units for each day: 48 and 96 sessions over 365 days", () => {
    const units = measureOf(found, "units");
    // 48 / 365 = 0.13150…; (48 + 96) / 2 / 365 of the rounded 0.1315 and 0.2630 is 0.19725 → 0.1973
    expect(units?.places).toEqual([
      { place: "north", people: 2, mean: "0.1315" },
      { place: "south", people: 2, mean: "0.1973" },
    ]);
    expect(units?.spread).toBe("0.0658");
    // 0.1315, 0.1315, 0.1315, 0.2630: (2 × (1 + 2 + 3) × 0.1315 + 2 × 4 × 0.2630 − 5 × 0.6575) ÷ (4 × 0.6575) = 0.15
    expect(units?.gini).toBe("0.1500");
  });

  it("differ by chance in every order that puts the one child with more into any place: each order is as large", () => {
    expect(measureOf(found, "units")?.byChance).toEqual({ asLarge: 1000, of: 1000 });
  });

  it("have a pair that is the most unequal, with the reason, and by name because all are made up", () => {
    expect(measureOf(found, "units")?.widest).toEqual({
      least: { place: "north", value: "0.1315", case: "case-1" },
      most: { place: "south", value: "0.2630", case: "case-4" },
      causes: ["plan"],
    });
    expect(measureOf(found, "support")?.widest?.causes).toEqual(["plan", "price"]);
    const real = equity(
      children.map((each) => ({ ...each, synthetic: false })),
      rules,
    );
    expect(measureOf(real, "units")?.widest?.most).toEqual({ place: "south", value: "0.2630" });
    expect(real.synthetic).toBe(false);
  });

  it("are asked whether the service is there at all", () => {
    expect(found.needs[0]?.services).toEqual([
      {
        service: "physio",
        places: [
          { place: "north", asked: 2, allowed: 2 },
          { place: "south", asked: 2, allowed: 2 },
        ],
      },
    ]);
  });

  it("are tables whose titles begin with what the people are, in both languages", () => {
    const tables = equityTables(found, { language: "lv", named: (key) => (key === "north" ? "Ziemeļi" : undefined) });
    expect(tables.map(({ id }) => id)).toEqual(["services", "places", "spread", "levels"]);
    for (const { title } of tables) {
      expect(title.en).toMatch(/^Invented data: .* \(people: 4\)$/u);
      expect(title.lv).toMatch(/^Izdomāti dati: .* \(cilvēki: 4\)$/u);
    }
    const [row] = tables[2]?.rows ?? [];
    expect(row?.at(-1)).toBe("Ziemeļi 0,1315 (case-1) – south 0,2630 (case-4): plāns");
  });
});

describe("levels", () => {
  it("say where more need gets less: the one with less need asks for ten sessions a month, the other for four", () => {
    const little = {
      ...child(1, "north", "10"),
      assessments: [{ id: "a", instrument: "scale", date: "2018-11-05", score: "9" }],
    };
    const found = equity([little, child(2, "north")], rules);
    // 1200.00 / 365 = 3.28767…; 2.5 months at 20.00 and the rest at 22.50 are 1054.84 for four sessions a month: / 365 = 2.88997…
    const cost = calculate(child(2, "north"), rules).totals?.costMinor ?? 0;
    expect(found.levels.map(({ level, means, falls }) => [level, means.budget, means.support, falls])).toEqual([
      ["low", "3.2877", "3.2877", []],
      ["high", "6.5753", (Math.round((cost * 100) / 365) / 10_000).toFixed(4), ["support"]],
    ]);
    // Ten sessions cost two and a half times as much, of which 1200.00 are covered.
    const uncovered = (cost * 2.5 - 120_000) / (cost * 2.5);
    expect(Number(found.levels[0]?.uncoveredShare)).toBeCloseTo(uncovered, 3);
    expect(found.levels[1]?.uncoveredShare).toBe("0.0000");
    expect(found.levels[0]).not.toHaveProperty("medians");
  });

  it("have halves from twenty people on", () => {
    const many = Array.from({ length: 20 }, (_, index) => child(index + 1, "north"));
    const [level] = equity(many, rules).levels;
    expect(level?.medians).toEqual(level?.means);
    expect(equity(many.slice(1), rules).levels[0]).not.toHaveProperty("medians");
  });
});

describe("what people pay of their income", () => {
  it("is a share of what they receive in the months of the case", () => {
    const poor = {
      ...child(1, "north", "20"),
      incomes: [{ id: "i", kind: "pension", amountPerMonth: "200.00", from: "2019-01-01", to: "open" }],
    } as const;
    const half = {
      ...child(2, "north", "20"),
      incomes: [{ id: "i", kind: "pension", amountPerMonth: "200.00", from: "2019-07-02", to: "2019-12-31" }],
    } as const;
    const found = equity([poor, half, child(3, "north")], rules);
    const { outcome, totals } = calculate(poor, rules);
    expect(outcome.state).toBe("eligible");
    const paid = (totals?.costMinor ?? 0) - (totals?.coveredMinor ?? 0);
    expect(paid).toBeGreaterThan(0);
    // Twelve months of 200.00, and five: the sixth is not received on its first day.
    const [first, second] = [240_000, 100_000].map((income) => Math.round((paid * 1_000_000) / income));
    expect(found.ofIncome).toMatchObject({ people: 2, withoutIncome: 1 });
    expect(found.ofIncome?.mean).toBe((Math.round(((first ?? 0) + (second ?? 0)) / 2) / 1_000_000).toFixed(6));
  });
});

describe("incomes that are stated by week or by year", () => {
  const half = { mode: "half-up", step: "0.01" } as const;
  const paying = (amount: object, id: number) =>
    ({
      ...child(id, "north", "20"),
      incomes: [{ id: "i", kind: "pension", from: "2019-01-01", to: "open", ...amount }],
    }) as Case;

  it("are those of a month as the rules convert them", () => {
    const converting = compile({
      ...smallScheme,
      meansConversion: { weeks: "52", months: "12", rounding: half, source: "made-up" },
    });
    const stated = [{ amountPerMonth: "1000.00" }, { amountPerYear: "12000.00" }, { amountPerWeek: "230.77" }];
    const means = stated.map((amount, index) => equity([paying(amount, index)], converting).ofIncome);
    expect(means.map((each) => each?.people)).toEqual([1, 1, 1]);
    // 230.77 × 52 ÷ 12 are 1000.00.
    expect(new Set(means.map((each) => each?.mean)).size).toBe(1);
    expect(means[0]?.mean).not.toBe("0.000000");
  });

  it("leave out of the one table whose income the rules convert to no month", () => {
    // All that people pay hangs on what they have by week.
    const byWeek = compile({
      ...smallScheme,
      cover: { ...smallScheme.cover, budget: "gross" },
      contributeOrder: "priority",
      contribute: [
        {
          method: "income-above-protected",
          per: "week",
          protected: { amounts: [{ amount: "200.00", from: "2019-01-01", to: "2019-12-31", source: "made-up" }] },
          rounding: half,
          from: "2019-01-01",
          to: "2019-12-31",
          source: "made-up",
        },
      ],
    });
    const found = equity([paying({ amountPerWeek: "230.77" }, 1)], byWeek);
    expect(found.people.looked).toBe(1);
    expect(found.ofIncome).toBeUndefined();
  });
});

describe("who is not looked at", () => {
  it("is counted: no right, a missing fact, a case that is refused", () => {
    const grownUp = { ...child(1, "north"), client: { ...smallCase.client, id: "client-1", birthDate: "1990-01-01" } };
    const unknown = { ...child(2, "north"), assessments: [] };
    const refused = { ...child(3, "north"), plan: { lines: [{ ...(smallCase.plan?.lines[0] ?? {}), unit: "hour" }] } };
    const found = equity([grownUp, unknown, refused as Case, child(4, "north")], rules);
    expect(found.people).toEqual({ all: 4, looked: 1, ineligible: 1, setAside: 2 });
    expect(found.setAside.map(({ people }) => people)).toEqual([1, 1]);
  });

  it("and nobody is one's own equal: of one place there is neither spread nor pair", () => {
    const found = equity([child(1, "north")], rules);
    for (const measure of found.needs[0]?.measures ?? []) {
      expect(measure).not.toHaveProperty("spread");
      expect(measure).not.toHaveProperty("byChance");
      expect(measure).not.toHaveProperty("widest");
    }
    expect(equity([], rules)).toMatchObject({ needs: [], levels: [], people: { all: 0 } });
  });
});

describe("bad input", () => {
  const issuesOf = (run: () => unknown): readonly string[] => {
    try {
      run();
    } catch (error) {
      if (isInputError(error)) return error.issues.map(({ path }) => path);
      throw error;
    }
    return [];
  };

  it.each([
    [{ need: [] }, "need"],
    [{ need: ["level", "level"] }, "need[1]"],
    [{ need: ["height"] }, "need[0]"],
    [{ seed: 0 }, "seed"],
    [{ seed: 2_147_483_647 }, "seed"],
    [{ orders: 1.5 }, "orders"],
    [{ ages: [4, 4] }, "ages"],
    [{ withPeople: "yes" }, "withPeople"],
  ])("%o is refused at %s", (options, path) => {
    expect(issuesOf(() => equity([], rules, options as never))).toEqual([path]);
  });

  it("of somebody who stands twice, of what is no list, and of a result of another case", () => {
    expect(issuesOf(() => equity([child(1, "north"), child(1, "south")], rules))).toEqual(["client.id"]);
    expect(issuesOf(() => equity(5 as never, rules))).toEqual(["cases"]);
    const result = calculate(child(1, "north"), rules);
    expect(
      issuesOf(() => {
        startEquity(rules).add(child(2, "north"), result);
      }),
    ).toEqual(["result"]);
  });
});

describe("needs by assessed hours", () => {
  it("stand by their number, and those of nobody's assessment last", () => {
    const withHours = (number: number, hours: object) => ({
      ...child(number, "north"),
      assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: "72", ...hours }],
    });
    const people = [withHours(1, {}), withHours(2, { hours: "10" }), withHours(3, { hours: "9.5" })];
    expect(equity(people, rules, { need: ["hours"] }).needs.map(({ hours }) => hours)).toEqual(["9.5", "10", "none"]);
  });
});
