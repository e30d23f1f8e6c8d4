import { describe, expect, it } from "vitest";
import { eligible } from "../../../test/support/eligible.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { checkScheme } from "../../documents/index.js";
import { explain, explanationText } from "../../explanation/index.js";
import { calculate } from "../calculate.js";
import { compile } from "../compile.js";
import type { Scheme } from "../scheme.js";

const source = "made-up";
const year = { from: "2019-01-01", to: "2019-12-31" };

/** Half of the minimum wage, 430.00 in 2019. */
const parameters = [
  { id: "wage", value: "430.00", ...year, source },
  { id: "half-of-wage", of: "wage", times: "0.5", ...year, source },
];

/** Nothing for whoever passes some tests, 1.00 an hour or session for all others. */
function schemeOf(free: object, fee: object, more: object = {}): Scheme {
  const of = (bounds: object) => ({ source, ...year, when: [{ kind: "income", ...bounds }] });
  const contribute = [
    { method: "none", ...of(free) },
    { method: "fixed-per-unit", amount: "1.00", rounding: { mode: "half-up", step: "0.01" }, ...of(fee) },
  ];
  // What is no bound is for the reader to refuse.
  const cover = { ...smallScheme.cover, budget: "gross" };
  return { ...smallScheme, ...more, cover, contributeOrder: "priority", contribute } as Scheme;
}

function issuesOf(free: object, fee: object): readonly string[] {
  return checkScheme(schemeOf(free, fee, { parameters })).map(({ code, path }) => `${code} ${path}`);
}

/** Whether somebody with an income pays. */
function pays(scheme: Scheme, amount: string): boolean {
  const incomes = [{ id: "wage", kind: "wage", amountPerMonth: amount, ...year }];
  const { totals } = eligible(calculate({ ...smallCase, incomes }, compile(scheme)));
  return totals.contribution.minor > 0;
}

describe("a bound of a test of income", () => {
  it("is on the side that its word says, to the cent", () => {
    const upTo = schemeOf({ atMost: "400.00" }, { above: "400.00" });
    expect(["399.99", "400.00", "400.01"].map((amount) => pays(upTo, amount))).toEqual([false, false, true]);
    const below = schemeOf({ below: "400.00" }, { atLeast: "400.00" });
    expect(["399.99", "400.00", "400.01"].map((amount) => pays(below, amount))).toEqual([false, true, true]);
  });

  it("can be a parameter: half of the minimum wage, 215.00", () => {
    const half = { parameter: "half-of-wage" };
    const scheme = schemeOf({ below: half }, { atLeast: half }, { parameters });
    expect(checkScheme(scheme)).toEqual([]);
    expect(["214.99", "215.00"].map((amount) => pays(scheme, amount))).toEqual([false, true]);
  });

  it("is told by its amount, of a parameter too", () => {
    const half = { parameter: "half-of-wage" };
    const conditions = [
      { id: "means", kind: "any-of", options: [{ when: [{ kind: "income", below: half }], ...year }], source },
    ];
    const scheme = { ...smallScheme, parameters, conditions } as Scheme;
    expect(checkScheme(scheme)).toEqual([]);
    const incomes = [{ id: "wage", kind: "wage", amountPerMonth: "215.00", ...year }];
    const text = explanationText(explain({ ...smallCase, incomes }, compile(scheme)), { language: "en" }).join("\n");
    expect(text).toContain("income per month: less than 215");
  });

  it("is one on each side, leaves somebody between, and leaves nobody out", () => {
    expect(issuesOf({ atMost: "400.00", below: "400.00" }, { above: "400.00" })).toContain(
      "test-form contribute[0].when[0].below",
    );
    expect(issuesOf({ atMost: "400.00" }, { above: "400.00", atLeast: "400.00" })).toContain(
      "test-form contribute[1].when[0].atLeast",
    );
    expect(issuesOf({ below: "0.00" }, { atLeast: "0.00" })).toContain("never-satisfied contribute[0].when[0]");
    expect(issuesOf({ below: "400.00" }, { above: "400.00" })).toEqual(["gap contribute"]);
    expect(issuesOf({ atMost: "400.00" }, { atLeast: "400.00" })).toEqual(["overlap contribute[1].when"]);
    expect(issuesOf({ below: { parameter: "half-of-wages" } }, { atLeast: "215.00" })).toContain(
      "unknown-reference contribute[0].when[0].below.parameter",
    );
  });
});
