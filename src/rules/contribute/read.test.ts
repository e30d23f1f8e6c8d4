import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Issue } from "../../errors/index.js";
import { readScheme } from "../read-scheme.js";

const source = "made-up";
const year = { from: "2019-01-01", to: "2019-12-31" };
const rounding = { mode: "half-up", step: "0.01" } as const;
const down = { mode: "down", step: "0.01" } as const;
const amounts = [{ amount: "400", source, ...year }];
const tested = {
  method: "share-above-threshold",
  share: "0.15",
  threshold: { amounts },
  rounding,
  source,
  ...year,
} as const;
const kept = { method: "share-of-income", share: "0.85", rounding: down, source, ...year } as const;

/** What is said of the small scheme with other rules of contribution. */
function issuesOf(contribute: readonly object[], more: object = {}): readonly string[] {
  const issues: Issue[] = [];
  const scheme = {
    ...smallScheme,
    cover: { ...smallScheme.cover, budget: "gross" as const },
    contributeOrder: "priority" as const,
    contribute: contribute as typeof smallScheme.contribute,
    ...more,
  };
  readScheme(scheme, {}, issues);
  return issues.map(({ code, path }) => `${code} ${path}`);
}

describe("rules of contribution", () => {
  it("are one for each service on each day", () => {
    expect(issuesOf([tested])).toEqual([]);
    expect(issuesOf([tested, { ...kept, from: "2019-12-01" }])).toEqual(["overlap contribute[1]"]);
    const apart = { ...tested, services: ["care"] };
    expect(issuesOf([apart, { ...kept, services: ["physio"] }])).toEqual([]);
    expect(issuesOf([apart])).toEqual(["gap contribute"]);
    // Two methods in force on one day for both services are one mistake.
    expect(issuesOf([tested, { ...kept, services: ["physio", "care"] }])).toEqual(["overlap contribute[1]"]);
    expect(issuesOf([apart, { ...kept, services: ["physio", "care"] }])).toEqual(["overlap contribute[1]"]);
    expect(issuesOf([{ ...tested, services: ["cares"] }])).toContain("unknown-reference contribute[0].services[0]");
  });

  it("are of somebody: tests that exclude each other are refused where they stand", () => {
    const nobody = [
      { kind: "age", from: 18 },
      { kind: "age", until: 10 },
    ];
    expect(issuesOf([{ ...tested, when: nobody }, kept])).toEqual(["never-satisfied contribute[0].when"]);
    const exemptions = [{ when: nobody, frees: "client", source }];
    expect(issuesOf([{ ...tested, exemptions }])).toEqual(["never-satisfied contribute[0].exemptions[0].when"]);
    const cap = { id: "most", method: "amount", amount: "50.00", when: nobody, source, ...year };
    expect(issuesOf([tested], { contributeCaps: [cap] })).toEqual(["never-satisfied contributeCaps[0].when"]);
    const apart = [
      { kind: "age", from: 10 },
      { kind: "age", until: 18 },
    ];
    expect(issuesOf([tested], { contributeCaps: [{ ...cap, when: apart }] })).toEqual([]);
  });

  it("have caps over services for which somebody pays", () => {
    const cap = { id: "most", method: "amount", amount: "50.00", source, ...year };
    const of = (...contributeCaps: readonly object[]) => issuesOf([tested], { contributeCaps });
    expect(of(cap, { ...cap, id: "care", services: ["care"], when: [{ kind: "age", until: 18 }] })).toEqual([]);
    expect(of({ ...cap, method: "income-share", share: "0.9", rounding })).toEqual([]);
    expect(of({ ...cap, method: "income-left", protected: { amounts }, rounding })).toEqual([]);
    expect(of(cap, cap)).toEqual(["overlap contributeCaps[1]"]);
    expect(of({ ...cap, source: "none" })).toContain("unknown-reference contributeCaps[0].source");
    expect(of({ ...cap, services: ["cares"] })).toContain("unknown-reference contributeCaps[0].services[0]");
    expect(of({ ...cap, paidByOthers: "rooms" })).toEqual(["unknown-reference contributeCaps[0].paidByOthers"]);
    expect(of({ ...cap, from: "2019-02-05" })).toEqual(["contribution-inside-month contributeCaps[0].from"]);
    expect(of({ ...cap, method: "income-share", share: "1.1", rounding })).toEqual([
      "share-above-one contributeCaps[0].share",
    ]);
    const ofYear = { ...cap, method: "amount-per-year" };
    expect(of(ofYear)).toEqual([]);
    expect(of({ ...ofYear, from: "2019-02-01" })).toEqual(["cap-inside-year contributeCaps[0].from"]);
    expect(of({ ...ofYear, to: "2019-11-30" })).toEqual(["cap-inside-year contributeCaps[0].to"]);
    expect(of({ ...ofYear, from: "2018-02-01", to: "open" })).toEqual([]);
    const apart = { ...tested, services: ["care"] };
    const none = { method: "none", services: ["physio"], source, ...year };
    expect(issuesOf([apart, none], { contributeCaps: [{ ...cap, services: ["physio"] }] })).toEqual([
      "cap-never-binds contributeCaps[0].services",
    ]);
    expect(issuesOf([{ method: "none", source, ...year }], { contributeCaps: [cap] })).toEqual([
      "cap-never-binds contributeCaps[0]",
    ]);
  });

  it("are one for each person, where tests tell them apart", () => {
    const of = (...when: readonly object[]) => ({ ...tested, when });
    const poor = { kind: "income", atMost: "200.00" };
    const rich = { kind: "income", above: "200.00" };
    expect(issuesOf([of(poor), of(rich)])).toEqual([]);
    expect(issuesOf([of(poor)])).toEqual(["gap contribute"]);
    expect(issuesOf([of(poor), of(rich), of({ kind: "age", from: 60 })])).toEqual(["overlap contribute[2].when"]);
    // Between 200.00 and 200.01 nothing is left out, between 200.00 and 200.02 an income of 200.01 is.
    expect(issuesOf([of(poor), of({ kind: "income", above: "200.01" })])).toEqual(["gap contribute"]);
    expect(issuesOf([of(poor), of({ kind: "income", above: "199.99" })])).toEqual(["overlap contribute[1].when"]);
    // Another income is another question.
    expect(issuesOf([of(poor), of({ ...rich, incomeOf: "household" })])).toEqual(["gap contribute"]);
    const north = (is: boolean) => ({ kind: "residence", basis: "declared", places: ["north"], is });
    expect(issuesOf([of(north(true), poor), of(north(true), rich), of(north(false))])).toEqual([]);
    expect(issuesOf([of(north(true), poor), of(north(false))])).toEqual(["gap contribute"]);
    const old = { kind: "relative-age", relation: "spouse", from: 65, without: "fails" };
    const young = { ...old, from: undefined, until: 65, without: "holds" };
    expect(issuesOf([of(old), of(young)])).toEqual([]);
    expect(issuesOf([of(old), of({ ...young, without: "fails" })])).toEqual(["gap contribute"]);
    // Of several children one may be old, and another not.
    const child = { relation: "child" };
    expect(issuesOf([of({ ...old, ...child }), of({ ...young, ...child })])).toEqual(["gap contribute"]);
    const low = { kind: "level", atMost: "low" };
    expect(issuesOf([of(low), of({ kind: "level", atLeast: "high" })])).toEqual([]);
    expect(issuesOf([of(low), { ...of(), to: "2019-06-30" }])).toEqual([
      "overlap contribute[1].when",
      "gap contribute",
    ]);
    // The days of a rule count: until June by level, then for all.
    const later = { ...tested, from: "2019-07-01" };
    const early = { to: "2019-06-30" };
    expect(
      issuesOf([{ ...of(low), ...early }, { ...of({ kind: "level", atLeast: "high" }), ...early }, later]),
    ).toEqual([]);
    const care = { kind: "disability", statuses: ["child"], specialCare: true };
    const ofChildren = { kind: "target-group", groups: ["children"] };
    expect(issuesOf([of(care), of(ofChildren)])).toEqual(["gap contribute"]);
    expect(issuesOf([of({ kind: "setting", settings: ["home"] }), of(poor)])).toContain("overlap contribute[1].when");
  });

  it("have tests that somebody can pass, with names that there are", () => {
    const of = (test: object) => issuesOf([{ ...tested, when: [test] }]);
    expect(of({ kind: "income" })).toEqual(["test-form contribute[0].when[0]"]);
    expect(of({ kind: "income", above: "400.00", atMost: "400.00" })).toEqual([
      "never-satisfied contribute[0].when[0]",
    ]);
    expect(of({ kind: "capital", above: "1,5" })).toContain("not-decimal contribute[0].when[0].above");
    expect(of({ kind: "income", above: "1", counts: ["wage"] })).toEqual([
      "unknown-reference contribute[0].when[0].counts[0]",
    ]);
    expect(of({ kind: "residence", basis: "actual", places: ["nort"] })).toEqual([
      "unknown-reference contribute[0].when[0].places[0]",
    ]);
    expect(of({ kind: "setting", settings: [] })).toEqual(["never-satisfied contribute[0].when[0].settings"]);
  });

  it("are not told apart by more than can be looked at", () => {
    const ages = Array.from({ length: 140 }, (_, index) => ({
      ...tested,
      when: [{ kind: "age", from: index, until: index + 1 }],
    }));
    const incomes = Array.from({ length: 150 }, (_, index) => ({
      ...tested,
      when: [{ kind: "income", above: `${index}`, atMost: `${index + 1}` }],
    }));
    expect(issuesOf([...ages, ...incomes])).toEqual(["too-many-tests contribute"]);
  });

  it("begin and end with months where somebody pays", () => {
    const first = { ...tested, to: "2019-06-15" };
    const second = { ...kept, from: "2019-06-16" };
    expect(issuesOf([first, second])).toEqual([
      "contribution-inside-month contribute[0].to",
      "contribution-inside-month contribute[1].from",
    ]);
    const nobody = { method: "none", source, ...year };
    expect(
      issuesOf([
        { ...nobody, to: "2019-06-15" },
        { ...nobody, from: "2019-06-16" },
      ]),
    ).toEqual([]);
  });

  it("need an order, and a budget that is gross or net, as soon as somebody pays", () => {
    const { order } = smallScheme.cover;
    expect(issuesOf([tested], { cover: { order, source } })).toEqual(["budget-kind cover.budget"]);
    expect(issuesOf([tested], { contributeOrder: undefined })).toEqual(["contribute-order contributeOrder"]);
    expect(issuesOf([tested], { contributeOrder: ["care"] })).toEqual(["contribute-order contributeOrder"]);
    expect(issuesOf([tested], { contributeOrder: ["care", "physio", "care"] })).toEqual([
      "contribute-order contributeOrder",
    ]);
    expect(issuesOf([tested], { contributeOrder: ["care", "physio"] })).toEqual([]);
  });

  it("count all allowed units beside a net budget, so that nothing is said of them", () => {
    const fee = { method: "fixed-per-unit", amount: "1.00", rounding, source, ...year };
    const units = { count: "allowed", source };
    const net = { cover: { ...smallScheme.cover, budget: "net" as const } };
    expect(issuesOf([{ ...fee, units }])).toEqual([]);
    expect(issuesOf([{ ...fee, units }], net)).toEqual(["units-of-net contribute[0].units"]);
    expect(issuesOf([{ ...fee, units: { ...units, count: "covered" } }], net)).toHaveLength(1);
    expect(issuesOf([fee], net)).toEqual([]);
  });

  it("leave the kept share to the client: they are not rounded up", () => {
    expect(issuesOf([{ ...kept, rounding }])).toEqual(["kept-share contribute[0].rounding.mode"]);
    expect(issuesOf([{ ...kept, share: "1.01" }])).toEqual(["share-above-one contribute[0].share"]);
  });

  it("rise with income, in slices that rise too", () => {
    const byIncome = {
      method: "share-of-cost-by-income",
      lowerIncome: "500",
      lowerShare: "0",
      upperIncome: "2000.5",
      upperShare: "0.9",
      rounding,
      source,
      ...year,
    };
    const of = (more: object) => issuesOf([{ ...byIncome, ...more }]);
    expect(of({ dividedBy: "1.7", slices: [{ upTo: "100.255", least: "1" }, { least: "0.2" }] })).toEqual([]);
    expect(of({ upperIncome: "500.0" })).toContain("slope contribute[0].upperIncome");
    expect(of({ lowerShare: "0.91" })).toEqual(["slope contribute[0].upperShare"]);
    expect(of({ upperShare: "1.2" })).toEqual(["share-above-one contribute[0].upperShare"]);
    expect(of({ dividedBy: "0" })).toEqual(["slope contribute[0].dividedBy"]);
    expect(of({ slices: [{ upTo: "100", least: "1" }] })).toEqual(["slices contribute[0].slices[0].upTo"]);
    expect(of({ slices: [{ least: "1" }, { least: "0.5" }] })).toEqual(["slices contribute[0].slices[0].upTo"]);
    const falling = [{ upTo: "100", least: "1" }, { upTo: "100", least: "0.5" }, { least: "0.2" }];
    expect(of({ slices: falling })).toEqual(["slices contribute[0].slices[1].upTo"]);
  });

  it("are refused where a number cannot be read", () => {
    const fee = { method: "fixed-per-unit", amount: "a lot", rounding, source, ...year };
    expect(issuesOf([fee])).toEqual(["not-decimal contribute[0].amount"]);
    expect(issuesOf([{ ...kept, share: "half" }])).toEqual(["not-decimal contribute[0].share"]);
  });

  it("rise with income and with capital", () => {
    const slope = { method: "slope", lowerIncome: "300", lowerAmount: "10", upperIncome: "600", upperAmount: "90" };
    expect(issuesOf([{ ...slope, rounding, source, ...year }])).toEqual([]);
    expect(issuesOf([{ ...slope, upperIncome: "300", upperAmount: "9", rounding, source, ...year }])).toEqual([
      "slope contribute[0].upperIncome",
      "slope contribute[0].upperAmount",
    ]);
    const steps = { method: "capital-steps", free: "0", step: "0", amountPerStep: "1", count: "started" };
    expect(issuesOf([{ ...steps, source, ...year }])).toEqual(["capital-step contribute[0].step"]);
  });

  it("count kinds of income that the scheme names", () => {
    const incomeKinds = [{ id: "pension", label: { lv: "Pensija", en: "Pension" } }];
    expect(issuesOf([{ ...tested, counts: ["pension"] }], { incomeKinds })).toEqual([]);
    expect(issuesOf([{ ...tested, counts: ["pensoin"], leavesOut: ["pension"] }], { incomeKinds })).toEqual([
      "unknown-reference contribute[0].counts[0]",
      "income-kinds contribute[0]",
    ]);
  });

  it("take off kinds of expenses that the scheme names, and count capital in steps", () => {
    const expenseKinds = [{ id: "housing", label: { lv: "Mājoklis", en: "Housing" } }];
    const of = (more: object) => issuesOf([{ ...tested, ...more }], { expenseKinds });
    expect(of({ deducts: [{ expenses: ["housing"], atLeast: "5", atMost: "5" }] })).toEqual([]);
    expect(of({ deducts: [{ expenses: ["housing"], atLeast: "5", atMost: "4" }] })).toEqual([
      "deduction contribute[0].deducts[0].atMost",
    ]);
    expect(of({ deducts: [{ expenses: ["house"] }, { expenses: [] }] })).toEqual([
      "unknown-reference contribute[0].deducts[0].expenses[0]",
      "never-satisfied contribute[0].deducts[1].expenses",
    ]);
    const steps = { free: "0", step: "0", amountPerStep: "1", count: "started" };
    expect(of({ capitalAsIncome: steps })).toEqual(["capital-step contribute[0].capitalAsIncome.step"]);
    expect(of({ divided: { by: "0", rounding } })).toEqual(["divided-means contribute[0].divided.by"]);
    expect(of({ divided: { by: "2", rounding: { mode: "down", step: "0.001" } } })).toEqual([
      "rounding-step contribute[0].divided.rounding.step",
    ]);
  });

  it("of a week count days, and means are converted by both of weeks and months", () => {
    const week = { ...tested, per: "week" };
    expect(issuesOf([week])).toEqual([]);
    expect(issuesOf([{ ...week, partMonth: { count: "whole", source } }])).toEqual([
      "per-week contribute[0].partMonth.count",
    ]);
    const of = (more: object) => issuesOf([week], { meansConversion: { rounding, source, ...more } });
    expect(of({ weeks: "52", months: "12" })).toEqual([]);
    expect(of({})).toEqual([]);
    expect(of({ weeks: "4.33" })).toEqual(["conversion meansConversion.months"]);
    expect(of({ weeks: "0", months: "1" })).toEqual(["conversion meansConversion.weeks"]);
    expect(of({ source: "nowhere" })).toEqual(["unknown-reference meansConversion.source"]);
  });

  it("have thresholds for every day, and say whose place it is where they differ by place", () => {
    const [amount] = amounts;
    const threshold = (rows: readonly object[], more: object = {}) => [
      { ...tested, threshold: { amounts: rows, ...more } },
    ];
    expect(issuesOf(threshold([{ ...amount, to: "2019-11-30" }]))).toEqual(["gap contribute[0].threshold.amounts"]);
    expect(issuesOf(threshold([...amounts, ...amounts]))).toEqual(["overlap contribute[0].threshold.amounts[1]"]);
    const north = { ...amount, place: "north" };
    expect(issuesOf(threshold([north]))).toEqual(["residence-of-amounts contribute[0].threshold.residence"]);
    expect(issuesOf(threshold([north], { residence: "declared" }))).toEqual([]);
    expect(issuesOf(threshold(amounts, { residence: "declared" }))).toEqual([
      "residence-of-amounts contribute[0].threshold.residence",
    ]);
  });
});

it("rules for liable relatives count the income of households, and of nobody alone", () => {
  const rule = { relations: ["child"], protected: { amounts }, source, ...year };
  const refused = issuesOf([tested], { liableRelatives: [{ ...rule, incomeOf: "person" }] });
  expect(refused).toEqual(["income-of-relatives liableRelatives[0].incomeOf"]);
  expect(issuesOf([tested], { liableRelatives: [{ ...rule, incomeOf: "household" }] })).toEqual([]);
});

it("rules for liable relatives name relations, and are one a day", () => {
  const rule = { relations: ["child"], protected: { amounts }, source, ...year };
  expect(issuesOf([tested], { liableRelatives: [rule] })).toEqual([]);
  expect(issuesOf([tested], { liableRelatives: [{ ...rule, relations: [] }, rule] })).toEqual([
    "never-satisfied liableRelatives[0].relations",
    "overlap liableRelatives[1]",
  ]);
});
