import { describe, expect, it } from "vitest";
import { incomeCliffs, typicalCases } from "../../src/doors/typical.js";
import { isInputError } from "../../src/errors/index.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const compiled = compile(smallScheme);
const year = { from: "2019-01-01", to: "2019-12-31" } as const;

/** Of income above 500.00 a month the client pays 60.00 a month, and nothing below: a cliff. */
const withCliff: Scheme = {
  ...smallScheme,
  cover: { ...smallScheme.cover, budget: "gross" },
  contributeOrder: "priority",
  contribute: [
    {
      ...{ id: "cliff", method: "slope", ...year, source: "made-up", incomeKinds: ["pension"] },
      ...{ lowerIncome: "500.00", lowerAmount: "0.00", upperIncome: "500.01", upperAmount: "60.00" },
      rounding: { mode: "half-up", step: "0.01" },
    },
  ],
};

const refused = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};

describe("typical cases", () => {
  it("are every combination, with units, money, and why they differ from the first", () => {
    const { cases } = typicalCases(smallCase, compiled, { places: ["north", "south"], levels: ["low", "high"] });
    expect(cases.map(({ point: { place, level }, causes }) => [place, level, causes])).toEqual([
      ["north", "low", []],
      ["north", "high", ["level", "amount"]],
      ["south", "low", ["price"]],
      ["south", "high", ["level", "amount", "price"]],
    ]);
    // Four sessions a month: the same units in both places, at another price.
    for (const { services } of cases) {
      expect(services.find(({ service }) => service === "physio")).toMatchObject({ requested: "48", allowed: "48" });
    }
    expect(cases[0]?.amounts?.budget).toBe("1200.00");
    expect(cases[1]?.amounts?.budget).toBe("2400.00");
  });

  it("are equal in places with equal rules", () => {
    const prices = smallScheme.cost.prices.filter(({ place }) => place === "country");
    const equal = compile({ ...smallScheme, cost: { ...smallScheme.cost, prices } });
    const [north, south] = typicalCases(smallCase, equal, { places: ["north", "south"] }).cases;
    expect({ ...south, point: north?.point }).toEqual(north);
    expect(south?.causes).toEqual([]);
  });

  it("say which service is not there, and work out the others without it", () => {
    const prices = smallScheme.cost.prices.flatMap((row) =>
      row.service === "physio" && row.place === "country" ? [{ ...row, place: "south" }] : [row],
    );
    const gap = compile({ ...smallScheme, cost: { ...smallScheme.cost, prices } });
    const { cases } = typicalCases(smallCase, gap, { places: ["south", "north"] });
    const physio = cases.map(({ services }) => services.find(({ service }) => service === "physio"));
    expect(physio).toEqual([
      { service: "physio", unit: "session", provided: "all", requested: "48", allowed: "48" },
      { service: "physio", unit: "session", provided: "none" },
    ]);
    expect(cases[1]).toMatchObject({ outcome: "eligible", why: [], causes: ["no-provider"] });
    const lines = smallCase.plan?.lines.filter(({ service }) => service !== "physio") ?? [];
    const [without] = typicalCases({ ...smallCase, plan: { lines } }, gap, { places: ["north"] }).cases;
    expect(cases[1]?.amounts).toEqual(without?.amounts);
  });

  it("say that a service is there in part where one of its two lines has a price", () => {
    const [first] = smallCase.plan?.lines.filter(({ service }) => service === "physio") ?? [];
    const line = first ?? expect.fail("the small case plans physiotherapy");
    const both = [
      { ...line, id: "early", to: "2019-06-30" },
      { ...line, id: "late", from: "2019-07-01" },
    ];
    const prices = smallScheme.cost.prices.map((row) =>
      row.service === "physio" ? { ...row, to: row.to < "2019-06-30" ? row.to : "2019-06-30" } : row,
    );
    const short = compile({ ...smallScheme, cost: { ...smallScheme.cost, prices } });
    const [found] = typicalCases({ ...smallCase, plan: { lines: both } }, short, { places: ["south"] }).cases;
    expect(found?.services).toEqual([
      { service: "physio", unit: "session", provided: "some", requested: "24", allowed: "24" },
    ]);
  });

  it("are refused, without amounts, where more than a price is wrong", () => {
    const far = { ...smallCase, period: { from: "2030-01-01", to: "2030-01-31" } };
    const [found] = typicalCases(far, compiled, { places: ["south"] }).cases;
    expect(found).toMatchObject({ outcome: "refused", services: [] });
    expect(found).not.toHaveProperty("amounts");
  });

  it("refuse an axis that is empty, of no level, or beside another of the same", () => {
    expect(refused(() => typicalCases(smallCase, compiled, {}))).toEqual(["axes axes"]);
    expect(refused(() => typicalCases(smallCase, compiled, { places: [] }))).toEqual(["axes axes.places"]);
    expect(refused(() => typicalCases(smallCase, compiled, { levels: ["higher"] }))).toEqual([
      "unknown-value axes.levels",
    ]);
    expect(refused(() => typicalCases(smallCase, compiled, { levels: ["low"], scores: ["3"] }))).toEqual([
      "axes axes.levels",
    ]);
    const scores = Array.from({ length: 100_001 }, (_, score) => String(score));
    expect(() => typicalCases(smallCase, compiled, { scores })).toThrow("at most 100000 cases, received 100001 cases");
  });
});

describe("incomes behind which one cent more costs more than it brings", () => {
  const rules = compile(withCliff);
  const range = { low: "0.00", high: "2000.00" };
  const found = [{ income: "500.00", change: "720.00" }];

  it("are found at the cent, of a year of 720.00", () => {
    expect(incomeCliffs(smallCase, rules, range)).toEqual(found);
  });

  it("are found where a threshold comes out of other numbers of the rules", () => {
    const { contribute, ...rest } = withCliff;
    const parameters = [
      { id: "wage", ...year, value: "1000.00", source: "made-up" },
      { id: "half", ...year, of: "wage", times: "0.5", source: "made-up" },
      { id: "above-half", ...year, of: "half", plus: "0.01", source: "made-up" },
    ];
    const derived = contribute.map((rule) => ({
      ...rule,
      lowerIncome: { parameter: "half" },
      upperIncome: { parameter: "above-half" },
    })) as Scheme["contribute"]; // the one rule, a slope
    expect(incomeCliffs(smallCase, compile({ ...rest, parameters, contribute: derived }), range)).toEqual(found);
  });

  it("are found where a threshold comes out of what the person has besides", () => {
    const deducts = [{ expenses: ["rent"], atMost: "300.00" }];
    const contribute = withCliff.contribute.map((rule) => ({ ...rule, deducts })) as Scheme["contribute"];
    const label = { lv: "Īre", en: "Rent" };
    const own = compile({ ...withCliff, expenseKinds: [{ id: "rent", label }], contribute });
    const expenses = [{ id: "rent", kind: "rent", amountPerMonth: "123.45", from: "2019-01-01", to: "open" }] as const;
    expect(incomeCliffs({ ...smallCase, expenses }, own, range)).toEqual([{ income: "623.45", change: "720.00" }]);
  });

  it("are none where nothing hangs on income, and are looked for within the range alone", () => {
    expect(incomeCliffs(smallCase, compiled, range)).toEqual([]);
    expect(incomeCliffs(smallCase, rules, { low: "500.01", high: "2000.00" })).toEqual([]);
    expect(refused(() => incomeCliffs(smallCase, rules, { low: "5.00", high: "1.00" }))).toEqual(["range range"]);
  });

  it("show in what ten more cost", () => {
    const { cases } = typicalCases(smallCase, rules, { incomes: ["480.00", "495.00"] });
    expect(cases.map(({ ofTenMore }) => ofTenMore)).toEqual(["0.00", "720.00"]);
    expect(cases[0]?.causes).toEqual([]);
  });
});
