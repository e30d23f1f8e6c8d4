import { describe, expect, it } from "vitest";
import { compare, comparisonTables, startComparison } from "../../src/doors/compare.js";
import { applyReform, parseReform } from "../../src/doors/reform.js";
import { isInputError } from "../../src/errors/index.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { smallCase } from "../support/small-case.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";

const before = compile(smallScheme);
const after = compile(applyReform(smallScheme, smallReform).scheme);
const second = { ...smallCase, id: "case-2", client: { ...smallCase.client, id: "client-2", birthDate: "1990-01-01" } };
const third = {
  ...smallCase,
  id: "case-3",
  client: { id: "client-3", birthDate: "2012-01-01", groups: smallCase.client.groups ?? [] },
  assessments: [],
};

describe("the small scheme before and after its reform", () => {
  const found = compare([smallCase, second, third], before, after, { regionOf: () => "all" });

  it("counts who was compared, who is not entitled, and who lacks a fact", () => {
    expect(found.people).toMatchObject({ all: 3, compared: 2, setAside: 1, gainedRight: 0, lostRight: 0 });
    expect(found.setAside).toEqual([{ fact: "assessments", people: 1 }]);
    expect(found.support["not-computed"]).toBe(1);
  });

  it("says by hand what changes: four sessions a month, each 2.25 dearer from July", () => {
    // 6 months × 4 sessions × (24.75 − 22.50) = 54.00
    expect(found.totals.cost.change).toBe("54.00");
    expect(
      found.byMonth.filter(({ cost }) => cost.change !== "0.00").map(({ month, cost }) => [month, cost.change]),
    ).toEqual(["07", "08", "09", "10", "11", "12"].map((month) => [`2019-${month}`, "9.00"]));
    expect(found.byService.map(({ service, cost }) => [service, cost.change])).toEqual([
      ["care", "0.00"],
      ["physio", "54.00"],
    ]);
  });

  it("puts whoever is not entitled into groups, with 0.00", () => {
    expect(found.byAge.map(({ group, people, cost }) => [group, people, cost.change])).toEqual([
      ["7-11", 1, "54.00"],
      ["25-44", 1, "0.00"],
    ]);
    expect(found.byRegion?.map(({ group, people }) => [group, people])).toEqual([["all", 2]]);
  });

  it("begins every title with what the people are, and says without whom", () => {
    const tables = comparisonTables(found, {
      language: "lv",
      named: (key) => (key === "physio" ? "Fizioterapija" : undefined),
    });
    for (const { title } of tables)
      expect(title.en).toMatch(/^Invented data: same people, same use, .* \(2 people, without 1\)$/u);
    const [services] = tables.filter(({ id }) => id === "service");
    expect(services?.rows.map(([id, name]) => [id, name])).toEqual([
      ["care", "care"],
      ["physio", "Fizioterapija"],
    ]);
    const [levels] = tables.filter(({ id }) => id === "level");
    expect(levels?.total?.slice(0, 3)).toEqual([undefined, "Kopā", "2"]);
  });

  it("finds the bins by thresholds", () => {
    const by = (thresholds: object) => compare([smallCase], before, after, { thresholds }).support;
    const change = compare([smallCase], before, after).totals.support;
    expect(by({ none: change.change }).same).toBe(1);
    expect(by({ muchAmount: "0" })["gains-much"]).toBe(1);
    expect(by({ muchAmount: change.change }).gains).toBe(1);
    expect(by({ muchShare: "0.9" }).gains).toBe(1);
  });
});

describe("people who come to stand on the other side of something", () => {
  const by = (change: object, cases = [smallCase]) => {
    const [first] = smallReform.changes;
    if (first === undefined) throw new Error("the reform has a change");
    const { id, reason } = first;
    const days = { from: "2019-01-01", to: "2019-12-31" };
    const reform = parseReform({ ...smallReform, changes: [{ id, reason, ...days, ...change }] });
    return compare(cases, before, compile(applyReform(smallScheme, reform).scheme));
  };

  it("are counted where the cost passes the budget, and where there is something to pay", () => {
    const poorer = by({ at: "entitle.amounts", field: "amount", set: "500.00" });
    expect(poorer.people).toMatchObject({
      overBudgetBefore: 0,
      overBudgetAfter: 1,
      newlyOverBudget: 1,
      startPaying: 1,
    });
  });

  it("are counted where the level is another", () => {
    const bands = [
      { level: "low", from: "0", to: "20" },
      { level: "high", from: "21", to: "100" },
    ];
    expect(by({ at: "assess.bands", replace: bands }).people.otherLevel).toBe(1);
  });

  it("lose the right", () => {
    expect(by({ at: "conditions", where: { id: "age" }, field: "until", set: "8" }).people.lostRight).toBe(1);
  });

  it("are set aside by the code where one set of rules refuses the case", () => {
    const ends = { at: "cost.prices", where: { service: "physio" }, end: true };
    const found = by(ends, [smallCase, { ...second, plan: { lines: [] } }]);
    expect(found.people).toMatchObject({ all: 2, compared: 1, setAside: 1 });
    expect(found.setAside).toEqual([{ code: "price-gap", people: 1 }]);
    expect(found.support["not-computed"]).toBe(1);
  });
});

describe("a comparison that cannot be is refused", () => {
  const refused = (work: () => unknown): readonly string[] => {
    try {
      work();
    } catch (error) {
      if (isInputError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
      throw error;
    }
    return [];
  };

  it.each([
    ["a client twice", () => compare([smallCase, smallCase], before, after), ["client-twice client.id"]],
    [
      "another currency",
      () => compare([], before, compile({ ...smallScheme, currency: "USD" })),
      ["other-currency after"],
    ],
    [
      "a threshold below zero",
      () => compare([], before, after, { thresholds: { none: "-1" } }),
      ["below-zero thresholds.none"],
    ],
    ["ages that do not rise", () => compare([], before, after, { ages: [18, 7] }), ["ages ages"]],
    [
      "results of another case",
      () => startComparison(before, after).add(second, calculate(smallCase, before), calculate(second, before)),
      ["other-result before", "other-result after"],
    ],
  ])("%s", (_, work, expected) => {
    expect(refused(work)).toEqual(expected);
  });
});
