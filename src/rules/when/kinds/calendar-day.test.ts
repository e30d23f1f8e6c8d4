import { describe, expect, it } from "vitest";
import { calendarOf } from "../../../../test/support/calendar-of.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { fullIssuesOf } from "../../../../test/support/small-result.js";
import { explain } from "../../../explanation/opening/explain.js";
import { explanationText } from "../../../explanation/index.js";
import type { Case } from "../../../person/case.js";
import { calculate } from "../../calculate.js";
import { compile } from "../../compile.js";
import type { Calendar, DayKind } from "../../reading/calendar-rule.js";
import type { Scheme } from "../../scheme.js";

const april = { from: "2019-04-01", to: "2019-04-30" };
const holidays = calendarOf(["2019-04-19", "2019-04-21", "2019-04-22"]);
const [friday, sunday] = holidays.days;
if (friday === undefined || sunday === undefined) throw new Error("no holidays");
const row = { service: "care", place: "country", from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
const on = (...days: readonly DayKind[]) => [{ kind: "calendar-day", days } as const];
const dearOn = (days: readonly DayKind[], calendar = holidays): Scheme => ({
  ...smallScheme,
  calendar,
  cost: {
    ...smallScheme.cost,
    prices: [
      { ...row, price: "1.00" },
      { ...row, price: "2.00", when: on(...days) },
    ],
  },
});
const person: Case = {
  ...smallCase,
  period: april,
  plan: { lines: [{ id: "care", service: "care", unit: "hour", quantity: "1", per: "day", priority: 1, ...april }] },
};
const costOf = (scheme: Scheme) => calculate(person, compile(scheme)).totals?.cost.toString();

describe("a test of kinds of days", () => {
  it.each<[string, readonly DayKind[], string]>([
    ["three public holidays", ["holiday"], "33.00"],
    ["eight days of weekends and two further holidays", ["day-off"], "40.00"],
    ["twenty working days", ["working-day"], "50.00"],
    ["four Sundays, of which one is a holiday", ["sun"], "34.00"],
    ["four Sundays and the two other holidays", ["sun", "holiday"], "36.00"],
  ])("passes on %s", (_, days, cost) => {
    expect(costOf(dearOn(days))).toBe(cost);
  });

  it("passes by what is said of a day: a day off that is no holiday, a Saturday that is worked", () => {
    const kind = { "2019-04-22": "day-off", "2019-04-13": "working-day" } as const;
    const moved: Calendar = {
      ...calendarOf(["2019-04-19", "2019-04-21"]),
      days: [...holidays.days.slice(0, 2), ...Object.entries(kind).map(([on, as]) => ({ ...friday, on, kind: as }))],
    };
    // Two holidays; 8 days of weekends less the Saturday, and two further days off; the other 21 are worked.
    expect(costOf(dearOn(["holiday"], moved))).toBe("32.00");
    expect(costOf(dearOn(["day-off"], moved))).toBe("39.00");
    expect(costOf(dearOn(["working-day"], moved))).toBe("51.00");
  });

  it("asks nobody of days of the week, and the calendar of all others", () => {
    const { calendar, ...without } = dearOn(["sat", "sun"]);
    expect(calendar).toBeDefined();
    expect(costOf(without)).toBe("38.00");
    const early = { ...holidays, to: "2019-04-20", days: holidays.days.slice(0, 1) };
    const { outcome } = calculate(person, compile(dearOn(["sun", "holiday"], early)));
    // The Sundays after its end are known; what their neighbours are, nobody says.
    expect(outcome.state === "incomplete" && outcome.missing).toEqual([
      { fact: "calendar", from: "2019-04-22", to: "2019-04-27", neededBy: "cost.prices[1]" },
      { fact: "calendar", from: "2019-04-29", to: "2019-04-30", neededBy: "cost.prices[1]" },
    ]);
  });

  it("names an assumed holiday as what the result rests on, where something is received on it", () => {
    const sources = [...smallScheme.sources, { id: "guess", title: "Guessed", certainty: "assumption" as const }];
    const guessed = (day: string): Calendar => ({
      ...holidays,
      days: holidays.days.map((each) => (each.on === day ? { ...each, source: "guess" } : each)),
    });
    const [line] = person.plan?.lines ?? [];
    const mondays = { ...person, plan: { lines: line === undefined ? [] : [{ ...line, weekdays: ["mon"] as const }] } };
    const assumptionsOn = (day: string) =>
      calculate(mondays, compile({ ...dearOn(["working-day"], guessed(day)), sources })).assumptions;
    expect(assumptionsOn("2019-04-22")).toContain("guess");
    expect(assumptionsOn("2019-04-21")).not.toContain("guess");
  });

  it("says in the explanation on which days a price holds", () => {
    const text = (language: "en" | "lv") =>
      explanationText(explain(person, compile(dearOn(["sun", "holiday"]))), { language, depth: 9 }).join("\n");
    expect(text("en")).toContain("(on Sundays or on public holidays)");
    expect(text("lv")).toContain("(svētdienās vai svētku dienās)");
  });
});

describe("a calendar is refused with", () => {
  const issues = (scheme: Scheme) => fullIssuesOf(() => compile(scheme)).map(({ code, path }) => `${code} ${path}`);
  it.each<[string, Partial<Calendar>, readonly string[]]>([
    ["no working week", { workingWeek: [] }, ["never-satisfied calendar.workingWeek"]],
    ["a day of the week twice", { workingWeek: ["mon", "mon"] }, ["weekdays-form calendar.workingWeek"]],
    ["a holiday that is no day", { days: [{ ...friday, on: "2019-02-29" }] }, ["date-not-real calendar.days[0].on"]],
    ["two rows of one day", { days: [friday, sunday, friday] }, ["duplicate-day calendar.days[2].on"]],
    [
      "a holiday outside its days",
      { to: "2019-04-20" },
      ["out-of-calendar calendar.days[1].on", "out-of-calendar calendar.days[2].on"],
    ],
    ["an unknown source", { days: [{ ...friday, source: "law" }] }, ["unknown-reference calendar.days[0].source"]],
    ["an end before its start", { from: "2020-01-01", days: [] }, ["end-before-start calendar.to"]],
  ])("%s", (_, changes, expected) => {
    expect(issues(dearOn(["holiday"], { ...holidays, ...changes }))).toEqual(expected);
  });

  it("nothing where rules ask for its days", () => {
    const { calendar, ...without } = dearOn(["working-day"]);
    expect(calendar).toBeDefined();
    expect(fullIssuesOf(() => compile(without))).toEqual([
      {
        code: "no-calendar",
        path: "cost.prices[1].when[0].days",
        expected: "days of the week, in a scheme without a calendar",
        received: '"working-day"',
        hint: "Add `calendar` with its public holidays, and the days from which and to which they are all of them.",
      },
    ]);
  });

  it("tests where a month is decided at once, and tests that no day passes", () => {
    const scheme = dearOn(["holiday"]);
    const { fund, contribute, cost } = scheme;
    const when = on("holiday");
    const path = "test-of-days";
    expect(issues({ ...scheme, fund: { ...fund, shares: fund.shares.map((each) => ({ ...each, when })) } })).toContain(
      `${path} fund.shares[0].when[0].kind`,
    );
    expect(issues({ ...scheme, contribute: contribute.map((each) => ({ ...each, when })) })).toContain(
      `${path} contribute[0].when[0].kind`,
    );
    const condition = { id: "days", kind: "any-of", options: [{ ...april, when }], source: "made-up" } as const;
    expect(issues({ ...scheme, conditions: [condition] })).toContain(`${path} conditions[0].options[0].when[0].kind`);
    const both = [...on("holiday"), ...on("working-day")];
    const prices = [...cost.prices.slice(0, 1), { ...row, price: "2.00", when: both }];
    expect(issues({ ...scheme, cost: { ...cost, prices } })).toEqual(["never-satisfied cost.prices[1].when"]);
  });
});
