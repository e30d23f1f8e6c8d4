import { describe, expect, it } from "vitest";
import { explain } from "../../src/doors/going-on.js";
import { prove } from "../../src/explanation/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import type { Result } from "../../src/result/result.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { calculateThrough } from "../../src/rules/opening/calculate-through.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "../support/small-case.js";
import { fullIssuesOf } from "../support/small-result.js";
import { statedPosition } from "../support/stated-position.js";
import { smallScheme } from "../support/small-scheme.js";

// What would be said too strongly of questions that are cut, each with the example that shows it false.

const [source] = smallScheme.sources;
const made = source?.id ?? "";
const { validity } = smallScheme;
const planned: Scheme = { ...smallScheme, entitle: { method: "plan-cost", source: made } };
const [physio] = smallCase.plan?.lines ?? [];
if (physio === undefined) throw new Error("no line");
const asked = (from: string, to: string, document: Case = smallCase): Case => ({ ...document, period: { from, to } });

/** A scheme whose one level has an amount for a year. */
function byYear(amount: string, order: Scheme["cover"]["order"]): Scheme {
  const amounts = smallScheme.levels.map(({ id }) => ({ level: id, amount, ...validity, source: made }));
  return { ...smallScheme, entitle: { ...smallScheme.entitle, amounts }, cover: { ...smallScheme.cover, order } };
}

/** A plan that costs so many units of the first service in each of two months; its price is 20.00 until March. */
function ofTwoMonths(january: string, february: string): Case {
  const line = (id: string, month: string, quantity: string) => {
    const day = `2019-${month}-01`;
    return { ...physio, id, quantity, per: "once" as const, from: day, to: day };
  };
  const lines = [line("january", "01", january), line("february", "02", february)] as NonNullable<
    Case["plan"]
  >["lines"];
  return { ...smallCase, period: { from: "2019-01-01", to: "2019-12-31" }, plan: { lines } };
}

const income = { id: "pension", kind: "pension", amountPerMonth: "40.00", from: "2019-01-01", to: "open" };
const payer: Case = { ...smallCase, incomes: [income], relatives: [] };
const rounding = { mode: "down" as const, step: "0.01" };
const rule = { method: "share-of-income" as const, share: "0.85", income: { of: "client" as const }, rounding };
/** A scheme by which the client pays a share of the income. */
const paying = (id: string, most: object = {}): Scheme => ({
  ...planned,
  id,
  cover: { ...planned.cover, budget: "gross" },
  incomeKinds: [{ id: "pension", label: { lv: "Pensija", en: "Pension" } }],
  contribute: [{ ...rule, ...most, ...validity, source: made }],
  contributeOrder: "priority",
});
/** The position of somebody who has paid nothing in life. */
const nothingPaid = ({ name }: CompiledScheme, paidForLife: string): Position =>
  statedPosition(name, payer, { person: { paidForLife } });
const paid = ({ totals }: Result) => totals?.contribution.toString();
const money = ({ totals }: Result) => totals?.covered.toString();

describe("it is false that", () => {
  it("rows are never below zero: what is more important begins later and takes back", () => {
    const shared = { id: "ten-a-month", kind: "most-units" as const, per: "month" as const, services: ["physio"] };
    const amounts = [{ most: "10", ...validity, source: made }];
    const scheme: Scheme = { ...planned, limits: [{ ...shared, amounts, ...validity, source: made }] };
    const lesser = { ...physio, id: "lesser", quantity: "10", priority: 2, from: "2019-01-01", to: "2019-01-31" };
    const urgent = { ...lesser, id: "urgent", per: "once" as const, quantity: "8", priority: 1, from: "2019-01-20" };
    const lines = [lesser, { ...urgent, to: "2019-01-20" }] as NonNullable<Case["plan"]>["lines"];
    const document = { ...smallCase, plan: { lines } };
    const rules = compile(scheme);
    const first = calculate(asked("2019-01-01", "2019-01-15", document), rules);
    const second = calculate(asked("2019-01-16", "2019-01-31", document), rules, { opening: first.closing });
    const allowedOf = (result: Result, id: string) =>
      result.lines.find((line) => line.id === id)?.allowed.toString() ?? "none";
    // Of 10 units, 15/31 are planned until the 15th, and 8 of the 10 go to the urgent line in the end.
    expect(allowedOf(first, "lesser")).toBe("4.84");
    expect(allowedOf(second, "urgent")).toBe("8");
    expect(allowedOf(second, "lesser")).toBe("-2.84");
  });

  it("a budget shared pro rata can be cut: January's part is known in February alone", () => {
    const rules = compile(byYear("410.00", "pro-rata"));
    const document = ofTwoMonths("15", "10");
    const whole = calculate(document, rules);
    // 410.00 of 300.00 and 200.00: 246.00 and 164.00.
    expect(whole.months.slice(0, 2).map(({ covered }) => covered.toString())).toEqual(["246.00", "164.00"]);
    const issues = fullIssuesOf(() => calculateThrough(document, rules, { cutAt: "months" }));
    expect(issues.map(({ code }) => code)).toEqual(["budget-looks-ahead"]);
  });

  it("but by date nothing looks ahead: 300.00 and then 110.00, in one go and month by month", () => {
    const rules = compile(byYear("410.00", "date"));
    const document = ofTwoMonths("15", "10");
    expect(
      calculate(document, rules)
        .months.slice(0, 2)
        .map(({ covered }) => covered.toString()),
    ).toEqual(["300.00", "110.00"]);
    const months = calculateThrough(document, rules, { cutAt: "months" });
    expect(months.slice(0, 3).map(money)).toEqual(["300.00", "110.00", "0.00"]);
  });

  it("budgets of the parts add up: a year's 1000.00 by its days is 999.99 in months", () => {
    const rules = compile(byYear("1000.00", "date"));
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const budgets = days.map((count, index) => {
      const month = String(index + 1).padStart(2, "0");
      return calculate(asked(`2019-${month}-01`, `2019-${month}-${count}`), rules).budget?.approved.minor ?? 0;
    });
    expect(budgets.reduce((sum, each) => sum + each, 0)).not.toBe(100_000);
    expect(calculate(smallCase, rules).budget?.approved.minor).toBe(100_000);
  });

  it("a part shows what the whole shows of its days: the first days of a month take all that it asks for", () => {
    const rules = compile(paying("small"));
    const first = calculate(asked("2019-01-01", "2019-01-15", payer), rules);
    const second = calculate(asked("2019-01-16", "2019-01-31", payer), rules, { opening: first.closing });
    // 34.00 of the month, whose first 15 days would have 16.45 of it by their number.
    expect([paid(first), paid(second)]).toEqual(["34.00", "0.00"]);
    expect(paid(calculate(asked("2019-01-01", "2019-01-31", payer), rules))).toBe("34.00");
  });
});

describe("it is false besides that", () => {
  const once = (id: string, priority: number, day: string) =>
    ({ ...physio, id, priority, quantity: "10", per: "once", from: day, to: day }) as const;

  it("units can be given out line by line: January would have to know what February asks for", () => {
    const amounts = [{ most: "10", ...validity, source: made }];
    const shared = { id: "ten-a-year", kind: "most-units" as const, per: "year" as const, services: ["physio"] };
    const rules = compile({ ...planned, limits: [{ ...shared, amounts, ...validity, source: made }] });
    const lines = [once("first", 1, "2019-02-01"), once("second", 2, "2019-01-01")] as const;
    const units = (each: Result) => each.lines.map(({ id, allowed }) => `${id} ${allowed.toString()}`).join(", ");
    const document = asked("2019-01-01", "2019-02-28", { ...smallCase, plan: { lines } });
    // Line by line the first, in February, would have all 10; month by month the second has them, which comes earlier.
    expect(units(calculate(document, rules))).toBe("first 0, second 10");
    expect(calculateThrough(document, rules, { cutAt: "months" }).map(units)).toEqual([
      "first 0, second 10",
      "first 0, second 0",
    ]);
    const only = { ...document, plan: { lines: [lines[0]] as const } };
    expect(units(calculate(only, rules))).toBe("first 10");
  });

  it("each part may know more: what is learned later about January stands in no later part", () => {
    const rules = compile(paying("small"));
    const second = { ...income, id: "second", amountPerMonth: "20.00", recordedOn: "2019-02-10" };
    const document: Case = { ...payer, incomes: [income, second] };
    const january = asked("2019-01-01", "2019-01-31", document);
    const first = calculate(january, rules, { knownOn: "2019-01-31" });
    const later = { knownOn: "2019-02-28" };
    const february = calculate(asked("2019-02-01", "2019-02-28", document), rules, {
      ...later,
      opening: first.closing,
    });
    expect([paid(first), paid(february)]).toEqual(["34.00", "51.00"]);
    expect(paid(calculate(asked("2019-01-01", "2019-02-28", document), rules, later))).toBe("102.00");
    // January again, with what is known now, differs by 17.00 from what was shown.
    expect(paid(calculate(january, rules, later))).toBe("51.00");
  });

  it("the actual of a reason is the same: it tells of its run of days, and a cut makes two of it", () => {
    const away = { id: "away", kind: "absence" as const, graceDays: 3, then: "all" as const, source: made };
    const rules = compile({
      ...planned,
      conditions: [{ ...away, settings: ["hospital", "prison"] }],
    });
    const document: Case = {
      ...smallCase,
      settings: [
        { kind: "home", from: "2019-01-01", to: "2019-01-19" },
        { kind: "hospital", from: "2019-01-20", to: "2019-01-31" },
        { kind: "prison", from: "2019-02-01", to: "2019-02-15" },
        { kind: "home", from: "2019-02-16", to: "open" },
      ],
    };
    const settingsOf = (result: Result) =>
      result.outcome.reasons.map(({ actual }) => ("settings" in actual ? actual.settings : []));
    const whole = calculate(asked("2019-01-01", "2019-02-28", document), rules);
    const first = calculate(asked("2019-01-01", "2019-01-31", document), rules);
    const second = calculate(asked("2019-02-01", "2019-02-28", document), rules, { opening: first.closing });
    expect(settingsOf(whole)).toEqual([["hospital", "prison"]]);
    expect([settingsOf(first), settingsOf(second)]).toEqual([[["hospital"]], [["prison"]]]);
  });
});

describe("what a position leaves out is missed", () => {
  it("person.shared: another scheme would give again what both give once, or asks for it", () => {
    const amounts = [{ most: "10", ...validity, source: made }];
    const shared = { id: "ten", kind: "most-units" as const, per: "month" as const, services: ["physio"] };
    const limits = [{ ...shared, shared: "of-two", amounts, ...validity, source: made }];
    const [one, two] = ["one", "two"].map((id) => compile({ ...planned, id, limits }));
    if (one === undefined || two === undefined) throw new Error("no rules");
    const line = { ...physio, quantity: "1", per: "day" as const, from: "2019-01-01", to: "2019-12-31" };
    const document: Case = { ...smallCase, plan: { lines: [line] } };
    const first = calculate(asked("2019-01-01", "2019-01-08", document), one).closing as Position;
    const rest = asked("2019-01-09", "2019-01-31", document);
    const given = (person: Position["person"]) => {
      const result = calculate(rest, two, { opening: { ...first, ...(person === undefined ? {} : { person }) } });
      return result.outcome.state === "incomplete"
        ? result.outcome.missing.map(({ fact }) => fact)
        : result.lines[0]?.allowed.toString();
    };
    const ofMonth = first.person?.shared?.filter(({ month }) => month !== undefined) ?? [];
    const kept = first.person?.shared?.filter(({ month }) => month === undefined) ?? [];
    expect([ofMonth.length, kept.length]).toEqual([1, 1]);
    expect(given(first.person)).toBe("2");
    expect(given({ shared: kept })).toBe("10");
    expect(given({ shared: ofMonth })).toBe("2");
    expect(given({ shared: [] })).toEqual(["opening.person.shared"]);
    expect(given({})).toEqual(["opening.person.shared"]);
    for (const change of [{ scheme: "two" }, { from: "2018-12-01" }, { used: [] }]) {
      const changed = ofMonth.map((each) => ({ ...each, ...change }));
      const refused = fullIssuesOf(() => given({ shared: [...kept, ...changed] })).map(({ code }) => code);
      const found = refused.length > 0 ? refused : given({ shared: [...kept, ...changed] });
      expect(found).not.toBe("2");
    }
  });

  it("person.paidForLife: a cap for life asks for it", () => {
    const rules = compile(paying("small", { mostForLife: "50.00" }));
    const january = calculate(asked("2019-01-01", "2019-01-31", payer), rules, { opening: nothingPaid(rules, "0.00") });
    const { person, ...without } = january.closing as Position;
    const february = asked("2019-02-01", "2019-02-28", payer);
    expect(person).toEqual({ paidForLife: "34.00" });
    expect(paid(calculate(february, rules, { opening: january.closing }))).toBe("16.00");
    expect(calculate(february, rules, { opening: without }).outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "opening.person.paidForLife" }],
    });
  });

  it("person.paidForLife: to the smallest unit of the scheme's money, also where that has three decimals", () => {
    const mills = {
      ...paying("small", { share: "0.8567", mostForLife: "50.000", rounding: { mode: "down", step: "0.001" } }),
    };
    const rules = compile({ ...mills, minorUnit: 3 });
    const january = calculate(asked("2019-01-01", "2019-01-31", payer), rules, {
      opening: nothingPaid(rules, "0.000"),
    });
    const february = calculate(asked("2019-02-01", "2019-02-28", payer), rules, { opening: january.closing });
    // 85.67 % of 40.00, and what is left of 50.000.
    expect([paid(january), paid(february)]).toEqual(["34.268", "15.732"]);
    expect(february.closing?.person?.paidForLife).toBe("50.000");
  });

  it("person.means: what another was paid within the month counts for life, and is told and proved", () => {
    const [small, other] = [paying("small", { mostForLife: "50.00" }), paying("other", { mostForLife: "50.00" })];
    const rules = compile(small);
    const january = asked("2019-01-01", "2019-01-15", payer);
    const opening = calculate(january, rules, { opening: nothingPaid(rules, "0.00") }).closing as Position;
    const rest = asked("2019-01-16", "2019-02-28", payer);
    const months = (given: Position) =>
      calculate(rest, compile(other), { opening: given }).months.map(({ contribution }) => contribution.toString());
    expect(months(opening)).toEqual(["0.00", "16.00"]);
    const means = opening.person?.means?.map((each) => ({ ...each, paid: "0.00" })) ?? [];
    expect(months({ ...opening, person: { ...opening.person, means } })).toEqual(["0.00", "34.00"]);
    const explanation = explain(rest, compile(other), { opening });
    expect(prove(explanation).holds).toBe(true);
    const { person, ...unsaid } = opening;
    expect(JSON.stringify(explanation)).toContain('"fact":"opening.person.means[0].paid"');
    expect(prove(explanation).amounts.get("months.2019-02.contribution")).toBe("16.00");
    expect(person?.paidForLife).toBe("0.00");
    expect(calculate(rest, compile(other), { opening: unsaid }).outcome.state).toBe("incomplete");
  });

  it("person.means: another scheme takes the same income again", () => {
    const before = calculate(asked("2019-01-01", "2019-01-15", payer), compile(paying("small")));
    const { person, ...without } = before.closing as Position;
    const rest = asked("2019-01-16", "2019-01-31", payer);
    expect(person?.means).toHaveLength(1);
    expect(paid(calculate(rest, compile(paying("other")), { opening: before.closing }))).toBe("0.00");
    expect(paid(calculate(rest, compile(paying("other")), { opening: without }))).toBe("34.00");
  });

  it("month: it is asked for, or the month is taken twice where somebody states that nothing was shown", () => {
    const rules = compile(paying("small"));
    const before = calculate(asked("2019-01-01", "2019-01-15", payer), rules);
    const { month, ...without } = before.closing as Position;
    const rest = asked("2019-01-16", "2019-01-31", payer);
    expect(month?.from).toBe("2019-01-01");
    expect(paid(calculate(rest, rules, { opening: before.closing }))).toBe("0.00");
    expect(fullIssuesOf(() => calculate(rest, rules, { opening: without }))).toMatchObject([{ path: "opening.month" }]);
    expect(paid(calculate(rest, rules, { opening: { ...without, origin: "stated" } }))).toBe("34.00");
  });

  it("budgets: the next month would have a budget of its own, which is less than it costs", () => {
    const rules = compile(byYear("410.00", "date"));
    const [january] = calculateThrough(ofTwoMonths("15", "10"), rules, { cutAt: "months" });
    const { budgets, ...without } = january?.closing as Position;
    expect(budgets).toEqual([{ budgetPeriod: "1", from: "2019-01-01", to: "2019-12-31", drawn: "300.00" }]);
    const february = asked("2019-02-01", "2019-02-28", ofTwoMonths("15", "10"));
    expect(money(calculate(february, rules, { opening: january?.closing }))).toBe("110.00");
    // 410.00 × 28 ÷ 365 is 31.45, where the year leaves 110.00.
    expect(fullIssuesOf(() => calculate(february, rules, { opening: without }))).toMatchObject([
      { code: "budget-begun", path: "opening.budgets" },
    ]);
    expect(money(calculate(february, rules, { opening: { ...without, origin: "stated" } }))).toBe("31.45");
  });

  it.each([
    [
      "limits",
      { kind: "most-units", per: "week", amounts: [{ most: "10", ...validity, source: made }] },
      { quantity: "5", per: "day" },
    ],
    ["runs", { kind: "longest-run", days: 14, breakDays: 30 }, { quantity: "1", per: "day", from: "2019-01-25" }],
    ["begun", { kind: "whole-units" }, { quantity: "4.5", per: "month" }],
  ] as const)("%s: the next month would have more, or less", (key, kind, line) => {
    const services = [physio.service];
    const rules = compile({ ...planned, limits: [{ id: "most", services, ...kind, ...validity, source: made }] });
    const once: Case = {
      ...smallCase,
      plan: { lines: [{ ...physio, from: "2019-01-01", to: "2019-12-31", ...line }] },
    };
    const units = (from: string, to: string, options: { readonly opening?: Position } = {}) =>
      calculate(asked(from, to, once), rules, options).lines[0]?.allowed.toString();
    const before = calculate(asked("2019-01-01", "2019-01-31", once), rules);
    const opening = before.closing as Position;
    const whole = units("2019-01-01", "2019-02-28");
    const january = units("2019-01-01", "2019-01-31");
    const given = [
      january,
      units("2019-02-01", "2019-02-28", { opening }),
      units("2019-02-01", "2019-02-28", { opening: { ...opening, [key]: [] } }),
    ];
    expect({ [key]: [...given, whole] }).toEqual(
      {
        limits: { limits: ["50", "40", "50", "90"] },
        runs: { runs: ["7", "7", "14", "14"] },
        begun: { begun: ["4", "5", "4", "9"] },
      }[key],
    );
    const { [key]: left, ...without } = opening;
    expect(left).not.toEqual([]);
    expect(
      fullIssuesOf(() => calculate(asked("2019-02-01", "2019-02-28", once), rules, { opening: without })),
    ).toMatchObject([{ code: "limit-goes-on", path: "opening" }]);
  });

  it("begun: what months have shown, where they are rounded each by itself", () => {
    const services = [physio.service];
    const from = "2019-02-01";
    const scheme: Scheme = {
      ...planned,
      limits: [{ id: "whole", kind: "whole-units", services, ...validity, from, source: made }],
    };
    const rules = compile(scheme);
    const line = { ...physio, quantity: "14", per: "period" as const, from: "2019-01-01", to: "2019-03-31" };
    const once: Case = { ...smallCase, plan: { lines: [line] } };
    const whole = calculate(asked("2019-01-01", "2019-03-31", once), rules);
    const months = calculateThrough(asked("2019-01-01", "2019-03-31", once), rules, { cutAt: "months" });
    const requested = (results: readonly Result[]) =>
      results.flatMap(({ lines }) => lines[0]?.months.map((month) => month.requested.toString()) ?? []);
    expect(requested(months)).toEqual(requested([whole]));
    const opening = months[0]?.closing as Position;
    // January's 14 × 31 ÷ 90 come before the limit, and are rounded as they are: 4.82.
    expect(opening.begun).toEqual([{ line: "physio", part: "0", shown: "4.82" }]);
    const [begun] = opening.begun ?? [];
    const february = calculate(asked("2019-02-01", "2019-03-31", once), rules, {
      opening: { ...opening, begun: [{ ...begun, line: "physio", part: "0", shown: "4.8221" }] },
    });
    expect(requested([february])).not.toEqual(requested([whole]).slice(1));
  });
});
