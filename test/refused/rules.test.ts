import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { Case } from "../../src/person/case.js";
import { isInputError } from "../../src/errors/index.js";
import { compile } from "../../src/rules/compile.js";
import type { ContributeRule } from "../../src/rules/contribute/registry.js";
import type { LimitRule } from "../../src/rules/limit/registry.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { UnitCostFunding } from "../../src/rules/fund/rule.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const source = "made-up";
const year = { from: "2019-01-01", to: "2019-12-31", source };
const rounding = { mode: "half-up", step: "0.01" } as const;
const share: ContributeRule = {
  method: "share-above-threshold",
  share: "0.15",
  threshold: { amounts: [{ amount: "400", ...year }] },
  rounding,
  ...year,
};
const paying: Scheme = {
  ...smallScheme,
  cover: { ...smallScheme.cover, budget: "gross" },
  contributeOrder: "priority",
  contribute: [share],
};
const pension = { id: "pension", kind: "pension", amountPerMonth: "500.00", from: "2019-01-01", to: "open" };

/** What is said of input that is refused, as people read it. */
function said(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(({ code, path, expected, received, hint }) =>
      [
        `${code} at ${path}`,
        `expected ${expected}`,
        `received ${received}`,
        ...(hint === undefined ? [] : [hint]),
      ].join("; "),
    );
  }
  return [];
}

function limit(id: string, per: "month" | "year", most: string): LimitRule {
  return { id, kind: "most-units", per, services: ["physio"], amounts: [{ most, ...year }], ...year };
}

function unitCost(id: string): UnitCostFunding {
  const rates = [{ service: "physio", rate: "20.00", ...year }];
  return { id, label: { lv: id, en: id }, method: "unit-cost", rates, rounding, ...year };
}

describe("rules that contradict themselves are refused, in words that say what to mend", () => {
  it("a limit that can never be reached", () => {
    const limits = [limit("month", "month", "10"), limit("year", "year", "121")];
    expect(said(() => compile({ ...smallScheme, limits }))).toMatchInlineSnapshot(`
      [
        "limit-never-reached at limits[1].amounts; expected at most 120 per year, what is left by "month"; received 121",
      ]
    `);
  });

  it("two contribution methods in force on one day", () => {
    const contribute: Scheme["contribute"] = [share, { method: "none", ...year, from: "2019-12-01" }];
    expect(said(() => compile({ ...paying, contribute }))).toMatchInlineSnapshot(`
      [
        "overlap at contribute[1]; expected days that contribute[0], 2019-01-01 to 2019-12-31, does not have; received 2019-12-01 to 2019-12-31; Both ends belong to a period: end the earlier row on the day before the later one begins.",
      ]
    `);
  });

  it("two sources that pay one unit", () => {
    const rest = { id: "town", label: { lv: "town", en: "town" }, method: "rest" as const, ...year };
    const fund = { ...smallScheme.fund, shares: [unitCost("one"), unitCost("other"), rest] };
    expect(said(() => compile({ ...smallScheme, fund }))).toMatchInlineSnapshot(`
      [
        "two-unit-costs at fund.shares[1].rates[0]; expected days or places that fund.shares[0].rates[0] of source "one" does not have: no unit is paid by two sources; received service "physio" from 2019-01-01",
      ]
    `);
  });
});

describe("facts that cannot be are refused", () => {
  const compiled = compile(paying);
  const april: Case = { ...smallCase, period: { from: "2019-04-01", to: "2019-04-30" }, incomes: [pension] };

  it("a liable relative who is the client", () => {
    const relatives = [{ id: "client-1", relation: "child" as const, from: "2000-01-01", to: "open" }];
    expect(said(() => calculate({ ...april, relatives }, compiled))).toMatchInlineSnapshot(`
      [
        "relative-is-client at relatives[0].id; expected the id of somebody else than the client; received "client-1"",
      ]
    `);
  });

  it("two spouses, of whom no rule of contribution is for both", () => {
    const spouse = { kind: "relative-age", relation: "spouse" } as const;
    const rules: Scheme = {
      ...paying,
      contribute: [
        { ...share, when: [{ ...spouse, from: 65, without: "fails" }] },
        { method: "none", ...year, when: [{ ...spouse, until: 65, without: "holds" }] },
      ],
    };
    const relatives = ["1940-05-01", "1980-05-01"].map((birthDate, index) => ({
      ...{ id: `spouse-${index + 1}`, relation: "spouse" as const, birthDate },
      ...{ from: "2000-01-01", to: "open" },
    }));
    expect(said(() => calculate({ ...april, relatives }, compile(rules)))).toMatchInlineSnapshot(`
      [
        "no-rule-for-person at contribute; expected a rule whose tests pass for the person on 2019-04-01, the day that decides about the month; received none; Add it to the scheme.",
      ]
    `);
  });

  it("an income of a future date asked for today, also where an older one is known only later", () => {
    const incomes = [{ ...pension, from: "2019-07-01" }];
    const today = { knownOn: "2019-04-10" };
    expect(said(() => calculate({ ...april, incomes }, compiled, today))).toMatchInlineSnapshot(`
      [
        "income-of-a-future-date at incomes[0].from; expected an income on 2019-04-01, the day that decides about the month; received 2019-07-01; No income on a day is said by an income of 0.00.",
      ]
    `);
    const learned = [{ ...pension, id: "older", to: "2019-06-30", recordedOn: "2019-05-02" }, ...incomes];
    expect(said(() => calculate({ ...april, incomes: learned }, compiled, today))).toEqual([
      expect.stringMatching(/^income-of-a-future-date at incomes\[1\]\.from; /u),
    ]);
    expect(said(() => calculate({ ...april, incomes: learned }, compiled, { knownOn: "2019-05-02" }))).toEqual([]);
  });
});
