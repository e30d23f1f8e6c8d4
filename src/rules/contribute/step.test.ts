import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { statedPosition } from "../../../test/support/stated-position.js";
import type { Case } from "../../person/case.js";
import { isInputError } from "../../errors/index.js";
import { compile } from "../compile.js";
import type { Scheme } from "../scheme.js";
import type { TraceNode } from "../recording/recorder.js";
import { calculate } from "../opening/calculate.js";
import { eligible } from "../../../test/support/eligible.js";

const source = "made-up";
const year = { from: "2019-01-01", to: "2019-12-31" };
const threshold = { amounts: [{ amount: "400", source, ...year }] };
const rounding = { mode: "half-up", step: "0.01" } as const;

const scheme: Scheme = {
  ...smallScheme,
  cover: { ...smallScheme.cover, budget: "gross" },
  contributeOrder: "priority",
  contribute: [{ method: "share-above-threshold", share: "0.15", threshold, rounding, source, ...year }],
};
const pension = { id: "pension", kind: "pension", amountPerMonth: "500.00", from: "2019-01-01", to: "open" };
const document: Case = { ...smallCase, incomes: [pension] };

/** Codes and paths of the issues of a case. */
function issuesOf(given: Case, rules: Scheme = scheme): readonly string[] {
  try {
    calculate(given, compile(rules));
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

/** What is missing of a case, with its days. */
function missingOf(given: Case, rules: Scheme = scheme): readonly string[] {
  const { outcome } = calculate(given, compile(rules));
  return outcome.state === "incomplete" ? outcome.missing.map(({ fact, from, to }) => `${fact} ${from} ${to}`) : [];
}

describe("what is asked for while another fact is missing", () => {
  const { incomes, ...withoutIncomes } = document;
  const unassessed = { ...withoutIncomes, assessments: [] };
  const [first] = smallCase.plan?.lines ?? [];
  const asked = (line: object) =>
    missingOf({ ...unassessed, plan: { lines: first === undefined ? [] : [{ ...first, ...line }] } });

  it("is the income of who could pay for services, and of nobody who has no units or units that others pay", () => {
    expect(incomes).toHaveLength(1);
    expect(asked({}).some((fact) => fact.startsWith("incomes"))).toBe(true);
    expect(asked({ quantity: "0" })).toEqual(["assessments 2019-01-01 2019-12-31"]);
    expect(asked({ paidBy: "another" })).toEqual(["assessments 2019-01-01 2019-12-31"]);
  });
});

describe("the income of a month", () => {
  it("is that of the month's first day in the period", () => {
    const incomes = [
      { ...pension, to: "2019-03-01" },
      { ...pension, id: "later", amountPerMonth: "600.00", from: "2019-03-02" },
    ];
    const paid = calculate({ ...document, incomes }, compile(scheme)).months.map((month) =>
      month.contribution.toString(),
    );
    expect(paid.slice(0, 5)).toEqual(["15.00", "15.00", "15.00", "30.00", "30.00"]);
  });

  it("is wrong input where it begins only after the day, and missing where it has ended", () => {
    expect(issuesOf({ ...document, incomes: [{ ...pension, from: "2019-02-02" }] })).toEqual([
      "income-of-a-future-date incomes[0].from",
    ]);
    expect(missingOf({ ...document, incomes: [{ ...pension, to: "2019-09-30" }] })).toEqual([
      "incomes 2019-10-01 2019-12-01",
    ]);
    // The last month has no services: nobody asks for its income.
    const lines = (smallCase.plan?.lines ?? []).map((line) => ({ ...line, to: "2019-11-20" }));
    expect(missingOf({ ...document, incomes: [{ ...pension, to: "2019-09-30" }], plan: { lines } })).toEqual([
      "incomes 2019-10-01 2019-11-01",
    ]);
  });

  it("is asked for together with what other steps lack", () => {
    const { id, groups = [] } = smallCase.client;
    expect(missingOf({ ...smallCase, client: { id, groups } })).toEqual([
      "client.birthDate 2019-01-01 2019-12-31",
      "incomes 2019-01-01 2019-12-01",
    ]);
  });

  it("is of a kind that the scheme names, where it names kinds", () => {
    const incomeKinds = [{ id: "wage", label: { lv: "Alga", en: "Wage" } }];
    expect(issuesOf(document, { ...scheme, incomeKinds })).toEqual(["unknown-reference incomes[0].kind"]);
  });
});

it("a cap for life that comes inside the period counts what was paid before it, watched or not", () => {
  const half = { method: "share-of-income", share: "0.5", rounding: { mode: "down", step: "0.01" }, source } as const;
  const contribute = [
    { ...half, from: "2019-01-01", to: "2019-06-30" },
    { ...half, from: "2019-07-01", to: "2019-12-31", mostForLife: "320.00" },
  ];
  const incomes = [{ ...pension, amountPerMonth: "100.00" }];
  const compiled = compile({ ...scheme, contribute });
  const given = { ...document, incomes };
  const opening = statedPosition(scheme, given, { person: { paidForLife: "0.00" } });
  for (const options of [{}, { recorder: { record: () => undefined } }]) {
    const { months, totals } = eligible(calculate(given, compiled, { ...options, opening }));
    expect(months.map((month) => month.contribution.toString()).slice(4, 8)).toEqual([
      "50.00",
      "50.00",
      "20.00",
      "0.00",
    ]);
    expect(totals.contribution.toString()).toBe("320.00");
  }
});

it("a threshold that a place lacks is an issue, never 0", () => {
  const north = { amounts: [{ place: "south", amount: "400", source, ...year }], residence: "declared" as const };
  const contribute = [
    { method: "share-above-threshold" as const, share: "0.15", threshold: north, rounding, source, ...year },
  ];
  expect(issuesOf(document, { ...scheme, contribute })).toEqual(["threshold-gap contribute[0]"]);
});

it("a month of birth is decided on that day: before it nobody is of any age", () => {
  const months = (birthDate: string, more: object = {}) => {
    const exemptions = [{ when: [{ kind: "age" as const, until: 10 }], frees: "everyone" as const, source }];
    const rules: Scheme = {
      ...scheme,
      conditions: [],
      contribute: scheme.contribute.map((rule) => ({ ...rule, exemptions, ...more })),
    };
    const client = { ...document.client, birthDate };
    const result = eligible(calculate({ ...document, client }, compile(rules)));
    return result.months.map(({ contribution }) => contribution.toString()).slice(0, 3);
  };
  expect(months("2009-02-10")).toEqual(["0.00", "0.00", "15.00"]);
  expect(months("2019-02-10")).toEqual(["15.00", "0.00", "0.00"]);
  // Also where changes inside a month count from the next.
  const nextMonth = { changeInMonth: { count: "next-month" as const, source } };
  expect(months("2009-02-10", nextMonth)).toEqual(["0.00", "0.00", "15.00"]);
  expect(months("2019-02-10", nextMonth)).toEqual(["15.00", "0.00", "0.00"]);
});

describe("whom tests of rules cannot tell apart", () => {
  const spouse = { kind: "relative-age", relation: "spouse", from: 65, without: "fails" } as const;
  const others = { kind: "relative-age", relation: "spouse", until: 65, without: "holds" } as const;
  const paying = scheme.contribute.map((rule) => ({ ...rule, when: [others] }));
  const free = { method: "none" as const, when: [spouse], source, ...year };
  const rules: Scheme = { ...scheme, contribute: [...paying, free] };
  const married = (...births: readonly string[]): Case => ({
    ...document,
    relatives: births.map((birthDate, index) => ({
      ...{ id: `spouse-${index + 1}`, relation: "spouse" as const, birthDate },
      ...{ from: "2010-01-01", to: "open" },
    })),
  });

  it("is refused once, by every way, and pays not nothing", () => {
    const two = married("1940-01-01", "1980-01-01");
    expect(issuesOf(two, rules)).toEqual(["no-rule-for-person contribute"]);
    const bothPay: Scheme = {
      ...scheme,
      contribute: [...paying, ...scheme.contribute.map((rule) => ({ ...rule, when: [spouse] }))],
    };
    expect(issuesOf(two, bothPay)).toEqual(["no-rule-for-person contribute"]);
    expect(issuesOf({ ...two, assessments: [] }, rules)).toEqual(["no-rule-for-person contribute"]);
  });

  it("are told apart where one rule is for all of theirs", () => {
    const paid = (given: Case) => eligible(calculate(given, compile(rules))).totals.contribution.toString();
    expect(paid(married("1940-01-01", "1941-01-01"))).toBe("0.00");
    expect(paid(married("1980-01-01", "1981-01-01"))).toBe("180.00");
    expect(paid(married())).toBe("180.00");
    // Where nobody knows the age, it is asked for.
    const unknown = { id: "spouse-1", relation: "spouse" as const, from: "2010-01-01", to: "open" };
    expect(missingOf({ ...document, relatives: [unknown] }, rules)).toEqual([
      "relatives.birthDate 2019-01-01 2019-12-01",
    ]);
  });
});

it("a relative is somebody else than the client, and is known once", () => {
  const relative = { id: "client-1", relation: "child", from: "2019-01-01", to: "open" } as const;
  expect(issuesOf({ ...document, relatives: [relative] })).toEqual(["relative-is-client relatives[0].id"]);
  const twice = [relative, relative].map((each) => ({ ...each, id: "son" }));
  expect(issuesOf({ ...document, relatives: twice })).toEqual(["duplicate-id relatives[1].id"]);
});

it("relatives' means are asked for only where the client leaves something", () => {
  const rule = { relations: ["child"] as const, protected: threshold, source, ...year };
  const relatives = [{ id: "son", relation: "child" as const, from: "2019-01-01", to: "open" }];
  const withRelatives = { ...scheme, liableRelatives: [rule] };
  expect(missingOf(document, withRelatives)).toEqual(["relatives 2019-01-01 2019-12-01"]);
  expect(missingOf({ ...document, relatives }, withRelatives)).toEqual(["relatives.incomes 2019-01-01 2019-12-01"]);
  const two = [
    ...relatives,
    { ...relatives[0], id: "daughter", relation: "child" as const, from: "2019-03-01", to: "open" },
  ];
  const { outcome } = calculate({ ...document, relatives: two }, compile(withRelatives));
  expect(outcome.state === "incomplete" && outcome.missing.map(({ from, expected }) => [from, expected])).toEqual([
    ["2019-01-01", { kind: "relative", relative: "son" }],
    ["2019-03-01", { kind: "relative", relative: "daughter" }],
  ]);
  const rich = { ...document, incomes: [{ ...pension, amountPerMonth: "9000.00" }], relatives };
  expect(missingOf(rich, withRelatives)).toEqual([]);
});

it("an exemption that cannot be judged is missing only where somebody would pay", () => {
  const exemptions = [
    { when: [{ kind: "circumstance", circumstance: "needy", is: true }], frees: "client", source },
  ] as const;
  const [rule] = scheme.contribute;
  if (rule === undefined) throw new Error("unreachable");
  const rules = {
    ...scheme,
    circumstances: [{ id: "needy", label: { lv: "Trūcīgs", en: "Needy" }, kind: "yes-no" as const }],
    contribute: [{ ...rule, exemptions }],
  };
  expect(missingOf(document, rules)).toEqual(["client.circumstances 2019-01-01 2019-12-01"]);
  expect(missingOf({ ...document, incomes: [] }, rules)).toEqual([]);
});

it("more income paid early can leave less to pay later under a cap for life, but never less in all", () => {
  const rules = { ...scheme, contribute: scheme.contribute.map((rule) => ({ ...rule, mostForLife: "100.00" })) };
  const paid = (amountPerMonth: string) => {
    const given = { ...document, incomes: [{ ...pension, amountPerMonth }] };
    const opening = statedPosition(rules, given, { person: { paidForLife: "0.00" } });
    const { months, totals } = eligible(calculate(given, compile(rules), { opening }));
    return [months[6]?.contribution.toString(), totals.contribution.toString()];
  };
  expect(paid("500.00")).toEqual(["10.00", "100.00"]);
  expect(paid("600.00")).toEqual(["0.00", "100.00"]);
});

it("a fixed amount is outside the test, so that it can take of the kept share", () => {
  const contribute = [
    {
      method: "share-of-income",
      share: "0.85",
      services: ["care"],
      rounding: { mode: "down", step: "0.01" },
      source,
      ...year,
    },
    { method: "fixed-per-unit", amount: "10.00", services: ["physio"], rounding, source, ...year },
  ] as const;
  const incomes = [{ ...pension, amountPerMonth: "40.00" }];
  const { months } = calculate({ ...document, incomes }, compile({ ...scheme, contribute }));
  // 85 % of 40.00 for care, and 4 × 10.00 for physiotherapy: more than the income.
  expect(months[2]?.contribution.toString()).toBe("74.00");
});

it("tells a recorder of the test, its rounding, and what is due and paid", () => {
  const nodes: TraceNode[] = [];
  calculate(document, compile(scheme), { recorder: { record: (node) => nodes.push(node) } });
  const january = nodes.filter((node) => node.kind === "means-test" || node.kind === "contribution").slice(0, 2);
  expect(january).toMatchObject([
    { kind: "means-test", rule: "contribute[0]", person: "client-1", means: 50_000, kept: 40_000, ability: 1500 },
    { kind: "contribution", line: undefined, rule: "contribute[0]", due: 8000, client: 1500 },
  ]);
});

it("an amount of another length of time is refused where the scheme does not say how it is converted", () => {
  const { id, kind, from, to } = pension;
  const by = (amounts: object, rules = scheme) =>
    issuesOf({ ...document, incomes: [{ id, kind, from, to, ...amounts }] }, rules);
  expect(by({ amountPerWeek: "100.00" })).toEqual(["means-per incomes[0].amountPerWeek"]);
  expect(by({ amountPerYear: "100.00" })).toEqual(["means-per incomes[0].amountPerYear"]);
  expect(by({})).toEqual(["means-per incomes[0]"]);
  expect(by({ amountPerYear: "100.00", amountPerMonth: "9.00" })).toEqual(["means-per incomes[0]"]);
  const meansConversion = {
    weeks: "52",
    months: "12",
    rounding: { mode: "down", step: "0.01" },
    source: "made-up",
  } as const;
  expect(by({ amountPerWeek: "100.00" }, { ...scheme, meansConversion })).toEqual([]);
});
