import { describe, expect, it } from "vitest";
import { explain } from "../../explanation/opening/explain.js";
import { explanationText } from "../../explanation/index.js";
import { openLedger } from "../../ledger/books/open-ledger.js";
import { smallLedger } from "../../../test/ledger/small-ledger.js";
import { fullIssuesOf } from "../../../test/support/small-result.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { statedPosition } from "../../../test/support/stated-position.js";
import type { Case } from "../../person/case.js";
import type { CarryOver, CarryOverRule } from "../entitle/budget/periods/carry-over-rule.js";
import type { BudgetPeriods } from "../entitle/budget/periods/registry.js";
import { parseScheme } from "../../documents/index.js";
import { compile } from "../compile.js";
import { calculate } from "./calculate.js";
import { calculateThrough } from "./calculate-through.js";

const source = "made-up";
const dates = { from: "2019-01-01", to: "2019-12-31" };
const all: CarryOver = { lasts: "until-spent", source };
/** 100.00 a month, in the periods of a rule. */
const schemeOf = (budgetPeriods: BudgetPeriods) => ({
  ...smallScheme,
  entitle: {
    method: "level-amount" as const,
    per: "month" as const,
    amounts: ["low", "high"].map((level) => ({ level, amount: "100.00", ...dates, source })),
    rounding: smallScheme.entitle.rounding,
    budgetPeriods,
  },
});
const monthly = (carryOver: CarryOverRule) => schemeOf({ method: "months", months: 1, carryOver, source });
const halves = [
  { id: "first", from: "2019-01-01", to: "2019-06-30" },
  { id: "second", from: "2019-07-01", to: "2019-12-31" },
];
const dated = schemeOf({ method: "dates", periods: halves, carryOver: all, source });
/** Ten hours of care at 5.50 on each of some days. */
const asked = (from: string, to: string, days: readonly string[], hours = "10"): Case => ({
  ...smallCase,
  period: { from, to },
  plan: {
    lines: days.map((day, index) => {
      const line = { id: `line-${index}`, service: "care", quantity: hours, unit: "hour", priority: 1 } as const;
      return { ...line, per: "once", from: day, to: day };
    }),
  },
});
const carried = (document: Case, scheme: typeof dated) =>
  calculate(document, compile(scheme))
    .toJSON()
    .budget?.periods?.map(({ carriedIn, carriedOut }) => `${carriedIn ?? ""} ${carriedOut ?? ""}`);

describe("what goes over from one budget to the next", () => {
  it("is all of the rest, or at most an amount, or a share of the budget where that is more", () => {
    // 55.00 in January leave 45.00; February costs nothing.
    const winter = asked("2019-01-01", "2019-03-31", ["2019-01-15"]);
    expect(carried(winter, monthly(all))).toEqual(["0.00 45.00", "45.00 145.00", "145.00 245.00"]);
    expect(carried(winter, monthly({ ...all, amount: "30.00" }))).toEqual(["0.00 30.00", "30.00 30.00", "30.00 30.00"]);
    const both = { ...all, amount: "30.00", share: "0.4" };
    expect(carried(winter, monthly(both))).toEqual(["0.00 40.00", "40.00 40.00", "40.00 40.00"]);
  });

  it("is named in explanations", () => {
    const winter = asked("2019-01-01", "2019-02-28", ["2019-01-15"]);
    const told = JSON.stringify(explanationText(explain(winter, compile(monthly(all))), { language: "en" }));
    expect(told).toContain("goes over from budget period 1 (budget.periods.1.carriedOut)");
    expect(told).toContain("came over to budget period 2 (budget.periods.2.carriedIn)");
  });

  it("lapses after the next budget period, or goes on until it is spent", () => {
    const next: CarryOver = { lasts: "next-period", source };
    // 27 hours in February cost 148.50: 45.00 of it came over, and 103.50 are more than its own 100.00.
    const spent = asked("2019-01-01", "2019-03-31", ["2019-01-15"]);
    expect(carried(spent, monthly(next))).toEqual(["0.00 45.00", "45.00 100.00", "100.00 100.00"]);
    const february = asked("2019-01-01", "2019-02-28", ["2019-01-15", "2019-02-12"]);
    // 55.00 in February: 45.00 that came over, 10.00 of its own.
    expect(carried(february, monthly(next))).toEqual(["0.00 45.00", "45.00 90.00"]);
  });

  it("goes over a month on which nobody qualifies, in one go and in parts", () => {
    const groups = [
      { group: "children", from: "2010-05-17", to: "2019-01-31" },
      { group: "children", from: "2019-03-01", to: "open" },
    ];
    const whole = { ...asked("2019-01-01", "2019-03-31", ["2019-01-15"]), client: { ...smallCase.client, groups } };
    const compiled = compile(monthly(all));
    expect(carried(whole, monthly(all))).toEqual(["0.00 45.00", "45.00 45.00", "45.00 145.00"]);
    const parts = calculateThrough(whole, compiled, { cutAt: "months" });
    expect(parts.map(({ outcome }) => outcome.state)).toEqual(["eligible", "ineligible", "eligible"]);
    expect(parts.at(-1)?.closing).toEqual(calculate(whole, compiled).closing);
  });

  it("lapses after so many months, and a position says what has", () => {
    const scheme = {
      ...schemeOf({
        method: "dates",
        periods: halves,
        carryOver: { lasts: "first-months", months: 2, source },
        source,
      }),
      cover: { order: "date" as const, source },
    };
    const compiled = compile(scheme);
    const half = { budgetPeriod: "second", from: "2019-07-01", to: "2019-12-31" };
    const from = (first: string, use: { drawn: string; carried?: string; expired?: string }) => {
      const autumn = asked(first, "2019-12-31", ["2019-09-10"]);
      return { autumn, opening: statedPosition(scheme, autumn, { budgets: [{ ...half, ...use }] }) };
    };
    const issues = (first: string, use: { drawn: string; carried?: string; expired?: string }) => {
      const { autumn, opening } = from(first, use);
      return fullIssuesOf(() => calculate(autumn, compiled, { opening })).map(
        ({ code, path, expected }) => `${code} ${path}: ${expected}`,
      );
    };
    const going = (first: string, use: { drawn: string; carried?: string; expired?: string }) => {
      const { autumn, opening } = from(first, use);
      const [period] = calculate(autumn, compiled, { opening }).toJSON().budget?.periods ?? [];
      return [period?.carriedIn, period?.carriedUntil, period?.expired, period?.used, period?.unspent];
    };
    // 600.00 and 80.00 that came over: July takes 30.00, August nothing, so that 50.00 lapse; September costs 55.00.
    const drawn = { drawn: "30.00", carried: "80.00" };
    expect(going("2019-08-01", drawn)).toEqual(["80.00", "2019-08-31", "50.00", "85.00", "545.00"]);
    expect(going("2019-09-01", { ...drawn, expired: "50.00" })).toEqual([
      "80.00",
      "2019-08-31",
      "50.00",
      "85.00",
      "545.00",
    ]);
    const at = "opening.budgets[0].expired";
    expect(issues("2019-09-01", drawn)).toEqual([
      `expired-missing ${at}: at least 50.00, because what came over could be spent until 2019-08-31 and no more was drawn`,
    ]);
    expect(issues("2019-08-01", { ...drawn, expired: "10.00" })).toEqual([
      `expired-early ${at}: nothing, because what came over can be spent until 2019-08-31`,
    ]);
    expect(issues("2019-09-01", { ...drawn, expired: "80.01" })).toEqual([
      `expired-above-carried ${at}: at most 80.00, what came over`,
    ]);
    expect(issues("2019-09-01", { ...drawn, expired: "x" })).toHaveLength(1);
    const { autumn, opening } = from("2019-09-01", { ...drawn, expired: "50.00" });
    const told = JSON.stringify(explanationText(explain(autumn, compiled, { opening }), { language: "en" }));
    expect(told).toContain("lapsed of what came over to budget period second (budget.periods.second.expired)");
    expect(told).toContain("(opening.budgets[0].expired)");
  });

  it("is missing where an earlier budget may have left something, and nobody says how much", () => {
    const autumn = asked("2019-07-01", "2019-12-31", ["2019-09-10"]);
    const compiled = compile(dated);
    const missing = { fact: "opening.budgets", from: "2019-07-01", to: "2019-12-31", neededBy: "second" };
    expect(calculate(autumn, compiled).outcome).toMatchObject({ state: "incomplete", missing: [missing] });
    expect(calculateThrough(autumn, compiled, { cutAt: "months" })[0]?.outcome.state).toBe("incomplete");
    const use = { budgetPeriod: "second", from: "2019-07-01", to: "2019-12-31", drawn: "0.00", carried: "80.00" };
    const opening = statedPosition(dated, autumn, { budgets: [use] });
    expect(calculate(autumn, compiled, { opening }).budget?.periods[0]?.carriedIn?.toString()).toBe("80.00");
    const born = { ...autumn, client: { ...smallCase.client, birthDate: "2019-07-01" } };
    expect(calculate(born, compiled).outcome.state).toBe("eligible");
  });

  it("is refused where it is wrong: shares above 1, one budget period alone, and in a ledger, which has its own", () => {
    const one = schemeOf({ method: "dates", periods: [{ id: "all", ...dates }], carryOver: all, source });
    expect(fullIssuesOf(() => compile(one)).map(({ code }) => code)).toEqual(["never-carried"]);
    const paidOut = { ...monthly(all), services: [], limits: [], cost: { ...smallScheme.cost, prices: [] } };
    expect(fullIssuesOf(() => compile(paidOut)).map(({ code, path }) => [code, path])).toContainEqual([
      "never-carried",
      "entitle.budgetPeriods.carryOver",
    ]);
    const wrong = monthly({ ...all, share: "1.5", source: "nobody" });
    const at = "entitle.budgetPeriods.carryOver";
    expect(fullIssuesOf(() => compile(wrong)).map(({ path }) => path)).toEqual([`${at}.source`, `${at}.share`]);
    const neither = monthly({ ...all, overspent: { source } });
    expect(fullIssuesOf(() => compile(neither)).map(({ code, path }) => [code, path])).toEqual([
      ["overspent-without-most", `${at}.overspent`],
    ]);
    const below = monthly({ ...all, amount: "-1.00", overspent: { amount: "-1.00", share: "2", source } });
    expect(fullIssuesOf(() => compile(below)).map(({ path }) => path)).toEqual([
      `${at}.amount`,
      `${at}.overspent.amount`,
      `${at}.overspent.share`,
    ]);
    const rows = (...borders: readonly (readonly [string, string])[]) =>
      monthly(borders.map(([from, to]) => ({ ...all, from, to })));
    const gap = rows(["2019-01-01", "2019-03-31"], ["2019-05-01", "2019-12-31"]);
    expect(fullIssuesOf(() => compile(gap)).map(({ code, path }) => [code, path])).toEqual([["gap", at]]);
    const both = rows(["2019-01-01", "2019-05-31"], ["2019-05-01", "2019-12-31"]);
    expect(fullIssuesOf(() => compile(both)).map(({ code, path }) => [code, path])).toEqual([["overlap", `${at}[1]`]]);
    const mistyped = { ...all, amounts: "1.00" };
    expect(fullIssuesOf(() => parseScheme(JSON.stringify(monthly(mistyped)))).map(({ path }) => path)).toEqual([
      `${at}.amounts`,
    ]);
    const lasting = (periods: BudgetPeriods, order: "date" | "priority" = "date") =>
      fullIssuesOf(() => compile({ ...schemeOf(periods), cover: { order, source } })).map(
        ({ code, path, expected }) => `${code} ${path}: ${expected}`,
      );
    const first = (months?: number): CarryOver => ({
      ...all,
      lasts: "first-months",
      ...(months === undefined ? {} : { months }),
    });
    const quarters = (carryOver: CarryOver): BudgetPeriods => ({ method: "months", months: 3, carryOver, source });
    expect(lasting(quarters(first(3)))).toEqual([]);
    expect(lasting(quarters(first(1)), "priority")).toEqual([
      `carried-by-date cover.order: "date", because money that goes over can be spent in the first months alone (${at})`,
    ]);
    expect(lasting(quarters(first()))).toEqual([
      `months-missing ${at}.months: a number of months of the next budget period, because money that goes over lasts for "first-months"`,
    ]);
    expect(lasting(quarters({ ...all, months: 1 }))).toEqual([
      `months-not-counted ${at}.months: nothing, because no months are counted by "until-spent"`,
    ]);
    expect(lasting(quarters(first(1.5)))).toEqual([
      `months-form ${at}.months: a whole number of months from 1 to 1200`,
    ]);
    const tooMany = "because the next budget period has no more months and what goes over lasts no longer than it";
    expect(lasting(quarters(first(4)))).toEqual([`months-too-many ${at}.months: at most 3, ${tooMany}`]);
    const uneven = [
      { id: "winter", from: "2019-01-01", to: "2019-06-30" },
      { id: "summer", from: "2019-07-01", to: "2019-08-31" },
      { id: "autumn", from: "2019-09-01", to: "2019-12-31" },
    ];
    // What goes over to the last one lapses with the scheme at the latest.
    const borders = (months: number): BudgetPeriods => ({
      method: "dates",
      periods: uneven,
      carryOver: first(months),
      source,
    });
    expect(lasting(borders(2))).toEqual([]);
    expect(lasting(borders(5))).toEqual([`months-too-many ${at}.months: at most 2, ${tooMany}`]);
    const twice = () => openLedger(smallLedger(), compile(dated), ({ facts }) => facts);
    expect(fullIssuesOf(twice).map(({ code }) => code)).toContain("carried-twice");
  });
});
