import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Issue } from "../../errors/index.js";
import { compile } from "../compile.js";
import type { FundingSource, UnitCostFunding, UnitCostRate } from "./rule.js";
import { readScheme } from "../read-scheme.js";

const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };

function rate(changes: Partial<UnitCostRate> = {}): UnitCostRate {
  return { service: "physio", rate: "20.00", ...year, ...changes };
}

function unitCost(changes: Partial<UnitCostFunding> = {}): UnitCostFunding {
  const id = changes.id ?? "project";
  const rounding = { mode: "half-up", step: "0.01" } as const;
  return { id, label: { lv: id, en: id }, method: "unit-cost", rates: [rate()], rounding, ...year, ...changes };
}

const rest: FundingSource = { id: "town", label: { lv: "town", en: "town" }, method: "rest", ...year };

function share(id: string, text: string): FundingSource {
  return { id, label: { lv: id, en: id }, share: text, ...year };
}

/** The issues of the small scheme with these sources, each as its code and path. */
function issuesOf(...shares: readonly FundingSource[]): readonly string[] {
  const issues: Issue[] = [];
  readScheme({ ...smallScheme, fund: { ...smallScheme.fund, shares } }, undefined, issues);
  return issues.map(({ code, path }) => `${code} ${path}`);
}

describe("shares and the rest", () => {
  it("sum to 1, or with a rest to at most 1", () => {
    expect(issuesOf(rest)).toEqual([]);
    expect(issuesOf(share("esf", "0.85"), rest)).toEqual([]);
    expect(issuesOf(share("esf", "1"), rest)).toEqual([]);
    expect(issuesOf(share("esf", "1.01"), rest)).toEqual(["shares-not-whole fund.shares"]);
    expect(issuesOf(share("esf", "0.85"))).toEqual(["shares-not-whole fund.shares"]);
  });

  it("have somebody to pay what unit costs leave", () => {
    expect(issuesOf(unitCost())).toEqual(["shares-not-whole fund.shares"]);
    expect(issuesOf(unitCost(), share("esf", "1"))).toEqual([]);
  });

  it("have one source a day that pays the rest, and no source with two rules on a day", () => {
    expect(issuesOf(rest, { ...rest, id: "state" })).toEqual(["overlap fund.shares[1]"]);
    expect(issuesOf(rest, unitCost({ id: "town" }))).toEqual(["overlap fund.shares[1]"]);
    const halves = [
      { ...rest, to: "2019-06-30" },
      { ...rest, id: "state", from: "2019-07-01" },
    ];
    expect(issuesOf(...halves)).toEqual([]);
  });

  it("are compiled with the rest last, whatever the order of the list", () => {
    const fund = { ...smallScheme.fund, shares: [rest, share("esf", "0.85")] };
    const [run] = compile({ ...smallScheme, fund }).funding;
    expect(run).toMatchObject({ sources: [1, 0], shares: [17, 3], denominator: 20 });
  });
});

describe("unit costs", () => {
  it("name known services, places and sources", () => {
    const rates = [rate({ service: "phisio" }), rate({ place: "nord" }), rate({ source: "made-down", place: "south" })];
    expect(issuesOf(unitCost({ rates }), rest)).toEqual([
      "unknown-reference fund.shares[0].rates[0].service",
      "unknown-reference fund.shares[0].rates[1].place",
      "unknown-reference fund.shares[0].rates[2].source",
    ]);
  });

  it("are decimals of at least zero, for whole months, in steps the currency has", () => {
    const rates = [
      rate({ rate: "-1", to: "2019-06-30" }),
      rate({ rate: "1.1234567", from: "2019-07-01", to: "2019-10-15" }),
      rate({ from: "2019-10-16" }),
    ];
    expect(issuesOf(unitCost({ rates, rounding: { mode: "half-up", step: "0.001" } }), rest)).toEqual([
      "negative fund.shares[0].rates[0].rate",
      "share-inside-month fund.shares[0].rates[1].to",
      "too-many-decimals fund.shares[0].rates[1].rate",
      "share-inside-month fund.shares[0].rates[2].from",
      "rounding-step fund.shares[0].rounding.step",
    ]);
  });

  it("are one a day for a service at a place, and none is missing in between", () => {
    const twice = [rate(), rate({ from: "2019-12-01" })];
    expect(issuesOf(unitCost({ rates: twice }), rest)).toEqual(["overlap fund.shares[0].rates[1]"]);
    const late = [rate({ from: "2019-02-01" })];
    expect(issuesOf(unitCost({ rates: late }), rest)).toEqual(["gap fund.shares[0].rates"]);
    expect(issuesOf(unitCost({ rates: late, from: "2019-02-01" }), rest)).toEqual([]);
    // Single places may have a rate of their own on some days, or be the only ones.
    expect(issuesOf(unitCost({ rates: [rate({ place: "north", from: "2019-02-01" })] }), rest)).toEqual([]);
  });

  it("pay no unit twice", () => {
    const other = (rates: readonly UnitCostRate[]) => unitCost({ id: "other", rates });
    const issue = "two-unit-costs fund.shares[1].rates[0]";
    expect(issuesOf(unitCost(), other([rate()]), rest)).toEqual([issue]);
    expect(issuesOf(unitCost(), other([rate({ place: "north" })]), rest)).toEqual([issue]);
    expect(issuesOf(unitCost(), other([rate({ service: "care" })]), rest)).toEqual([]);
    const north = unitCost({ rates: [rate({ place: "north" })] });
    expect(issuesOf(north, other([rate({ place: "country" })]), rest)).toEqual([issue]);
    expect(issuesOf(north, other([rate({ place: "south" })]), rest)).toEqual([]);
    const first = unitCost({ to: "2019-06-30", rates: [rate({ to: "2019-06-30" })] });
    const second = { from: "2019-07-01", rates: [rate({ from: "2019-07-01" })] };
    expect(issuesOf(first, unitCost({ id: "other", ...second }), rest)).toEqual([]);
    // A rate counts only while its source pays.
    const longer = unitCost({ to: "2019-06-30", rates: [rate()] });
    expect(issuesOf(longer, unitCost({ id: "other", ...second }), rest)).toEqual([]);
    // One programme may change its rules from month to month.
    expect(issuesOf(first, unitCost(second), rest)).toEqual([]);
  });

  it("may be left open", () => {
    const inputs = [{ id: "rate", unit: "EUR per session", reason: "Not public." }];
    const shares = [unitCost({ rates: [rate({ rate: { input: "rate" } })] }), rest];
    const scheme = { ...smallScheme, inputs, fund: { ...smallScheme.fund, shares } };
    const [compiled] = compile(scheme, { rate: "20.00" }).unitCosts;
    expect(compiled?.rates.get(0)?.[0]?.[0]).toMatchObject({ value: 20_000_000, assumption: "input:rate" });
    expect(() => compile(scheme)).toThrow("inputs.rate");
  });
});
