import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import type { PeriodText } from "../../../person/dated.js";
import type { PlanLine } from "../../../person/plan.js";
import { compile } from "../../compile.js";
import type { LimitRule } from "../registry.js";
import { statedPosition } from "../../../../test/support/stated-position.js";
import { calculate } from "../../opening/calculate.js";

const days = { from: "2019-04-01", to: "2019-04-30" };
const own = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
const services = ["care", "physio"];

/** What comes of a plan under one limit, in April 2019 or on some of its days: the allowed units of each line, or what is asked. */
function under(
  limit: LimitRule,
  lines: readonly PlanLine[],
  period: PeriodText = days,
): Readonly<Record<string, string>> | readonly string[] {
  const scheme = { ...smallScheme, services: smallScheme.services.map((each) => ({ ...each, unit: "hour" as const })) };
  const document = { ...smallCase, period, plan: { lines } };
  const { outcome, lines: rows } = calculate(document, compile({ ...scheme, limits: [limit] }));
  if (outcome.state === "incomplete") {
    return outcome.missing.map(({ fact, from, to, neededBy, expected }) => {
      return `${fact} of ${expected?.kind === "line" ? expected.line : ""} for ${neededBy}, ${from} to ${to}`;
    });
  }
  return Object.fromEntries(rows.map((row) => [row.id, row.months.map(({ allowed }) => String(allowed)).join()]));
}

const line = (id: "care" | "physio", changes: Partial<PlanLine>): PlanLine => ({
  id,
  service: id,
  quantity: "1",
  unit: "hour",
  per: "day",
  priority: 1,
  ...days,
  ...changes,
});
const monthly = line("care", { quantity: "12", per: "month" });
const tuesdays = line("physio", { quantity: "2", weekdays: ["tue"], priority: 2 });
const asked = (limit: string) => [`plan.lines.weekdays of care for ${limit}, 2019-04-01 to 2019-04-30`];

describe("services that exclude each other on a day", () => {
  const either: LimitRule = { id: "either", kind: "exclusive", per: "day", services, ...own };

  it("ask on which days hours of a month are received, whichever line comes first", () => {
    expect(under(either, [monthly, tuesdays])).toEqual(asked("either"));
    expect(under(either, [{ ...monthly, priority: 3 }, tuesdays])).toEqual(asked("either"));
    expect(under(either, [{ ...monthly, per: "period" }, tuesdays])).toEqual(asked("either"));
  });

  it("count by days of the week: 4 Fridays at 1.5 hours leave all 5 Tuesdays", () => {
    const onDays = line("care", { quantity: "1.5", weekdays: ["fri"] });
    expect(under(either, [onDays, tuesdays])).toEqual({ care: "6", physio: "10" });
  });

  it("exclude hours of a month for certain where the other service comes every day", () => {
    const daily = line("physio", {});
    expect(under(either, [daily, { ...monthly, priority: 2 }])).toEqual({ physio: "30", care: "0" });
    expect(under(either, [monthly, { ...daily, priority: 2 }])).toEqual(asked("either"));
  });

  it("exclude by the month without asking for days", () => {
    expect(under({ ...either, per: "month" }, [monthly, tuesdays])).toEqual({ care: "12", physio: "0" });
  });
});

describe("the most units of a day", () => {
  const most = (units: string): LimitRule => {
    return { id: "most", kind: "most-units", per: "day", services, amounts: [{ most: units, ...own }], ...own };
  };

  it("cut a quantity that is too much for its days however it is spread", () => {
    expect(under(most("2"), [{ ...monthly, quantity: "90" }])).toEqual({ care: "60" });
    expect(under(most("2"), [monthly])).toEqual({ care: "12" });
  });

  it("ask for days where another day has room", () => {
    expect(under(most("2"), [monthly, tuesdays])).toEqual(asked("most"));
    expect(under(most("2"), [{ ...monthly, priority: 3 }, tuesdays])).toEqual(asked("most"));
    expect(under(most("2.4"), [monthly, tuesdays])).toEqual({ care: "12", physio: "10" });
  });

  it("of a week, month or year take a month's quantity evenly", () => {
    const week: LimitRule = { ...most("2"), kind: "most-units", per: "week", amounts: [{ most: "2", ...own }] };
    expect(under(week, [monthly])).toEqual({ care: "8.8" });
  });
});

describe("the longest run of days", () => {
  const run: LimitRule = { id: "run", kind: "longest-run", days: 10, breakDays: 5, services, ...own };

  it("asks for the days of a month's quantity, and counts by days", () => {
    expect(under(run, [monthly])).toEqual(asked("run"));
    expect(under(run, [line("care", { to: "2019-04-12" })])).toEqual({ care: "10" });
  });
});

describe("whether the days of a line are known", () => {
  const either: LimitRule = { id: "either", kind: "exclusive", per: "day", services, ...own };
  const oneDay = (day: string) => ({ from: day, to: day });
  const askedOn = (limit: string, day: string) => [`plan.lines.weekdays of care for ${limit}, ${day} to ${day}`];

  it("does not hang on how few days are asked about: one Tuesday is as unclear as the month", () => {
    const tuesday = oneDay("2019-04-09");
    expect(under(either, [monthly, tuesdays], tuesday)).toEqual(askedOn("either", "2019-04-09"));
    expect(under(either, [{ ...monthly, priority: 3 }, tuesdays], tuesday)).toEqual(askedOn("either", "2019-04-09"));
    const weekly = { ...monthly, quantity: "3", per: "week" } as const;
    expect(under(either, [weekly, tuesdays], tuesday)).toEqual(askedOn("either", "2019-04-09"));
    const spread = { ...monthly, per: "period", from: "2019-01-01", to: "2019-12-31" } as const;
    expect(under(either, [spread, tuesdays], tuesday)).toEqual(askedOn("either", "2019-04-09"));
  });

  it("counts units of days, a day centre of four days a month, like hours", () => {
    const centre = { ...monthly, quantity: "4" };
    const limit: LimitRule = { ...either, kind: "most-units", amounts: [{ most: "1", ...own }] };
    const one = { ...tuesdays, quantity: "1" };
    expect(under(limit, [centre, one], oneDay("2019-04-09"))).toEqual(askedOn("either", "2019-04-09"));
  });

  it("is settled where the line has no other day, and where every other day is as full", () => {
    const tuesday = oneDay("2019-04-09");
    expect(under(either, [{ ...monthly, ...tuesday }, tuesdays], tuesday)).toEqual({ care: "0.4", physio: "0" });
    const daily = line("physio", {});
    expect(under(either, [daily, { ...monthly, priority: 2 }], tuesday)).toEqual({ physio: "1", care: "0" });
    const two: LimitRule = { ...either, kind: "most-units", amounts: [{ most: "2", ...own }] };
    expect(under(two, [{ ...monthly, quantity: "90" }], tuesday)).toEqual({ care: "2" });
  });

  it("looks at other days under the rules of those days", () => {
    const until = { ...own, to: "2019-04-09" };
    const ending: LimitRule = { ...either, ...until };
    const daily = line("physio", {});
    expect(under(ending, [daily, { ...monthly, priority: 2 }], oneDay("2019-04-09"))).toEqual(
      askedOn("either", "2019-04-09"),
    );
  });
});

describe("beside the hours of a year", () => {
  const either: LimitRule = { id: "either", kind: "exclusive", per: "day", services, ...own };
  const year: LimitRule = {
    ...{ id: "year", kind: "most-units", per: "year", services, amounts: [{ most: "4", ...own }] },
    ...own,
  };
  const compiled = compile({
    ...smallScheme,
    services: smallScheme.services.map((each) => ({ ...each, unit: "hour" as const })),
    limits: [either, year],
  });
  const of = (from: string, to: string, used: string) => {
    const document = { ...smallCase, period: { from, to }, plan: { lines: [monthly, tuesdays] } };
    const limits = [{ limit: "year", from: "2019-01-01", used: [{ most: "4", units: used }] }];
    const opening = statedPosition(compiled.name, document, { limits: used === "0" ? [] : limits });
    const { outcome, lines } = calculate(document, compiled, { opening });
    if (outcome.state === "incomplete") return outcome.missing.map(({ neededBy }) => neededBy);
    return lines.map(({ allowed }) => allowed.toString());
  };

  it("days are asked for while some are left, though they end in the month, as they are for its first days", () => {
    expect(of("2019-04-01", "2019-04-09", "0")).toEqual(["either"]);
    expect(of("2019-04-01", "2019-04-30", "0")).toEqual(["either"]);
  });

  it("days are not asked for where none are left: they would change nothing", () => {
    expect(of("2019-04-01", "2019-04-30", "4")).toEqual(["0", "0"]);
    expect(of("2019-04-01", "2019-04-09", "4")).toEqual(["0", "0"]);
  });
});

it("whole units say themselves on which days they are received", () => {
  const whole: LimitRule = { id: "whole", kind: "whole-units", services, ...own };
  expect(under(whole, [{ ...monthly, quantity: "2.5" }])).toEqual({ care: "2" });
});
