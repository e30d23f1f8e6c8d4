import { describe, expect, it } from "vitest";
import type { Case } from "../../../person/case.js";
import type { LevelAmountRule } from "../methods/level-amount.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallResult } from "../../../../test/support/small-result.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";

const days2019 = { from: "2019-01-01", to: "2019-12-31" };
const days2020 = { from: "2020-01-01", to: "2020-12-31" };

/** Amounts of the low and the high level on some days. */
function amounts(low: string, high: string, days = { from: "2019-01-01", to: "2020-12-31" }) {
  return [
    { level: "low", amount: low, source: "made-up", ...days },
    { level: "high", amount: high, source: "made-up", ...days },
  ];
}

/** The budget of a person without a plan; all dated rules of the scheme are drawn out over 2019 and 2020. */
function budget(entitle: Partial<LevelAmountRule>, facts: Partial<Case> = {}) {
  const { method, rounding } = smallScheme.entitle;
  const validity = { from: "2019-01-01", to: "2020-12-31" };
  const result = smallResult({
    case: { plan: { lines: [] }, ...facts },
    scheme: {
      validity,
      entitle: { method, per: "month", amounts: amounts("1200.00", "2400.00"), rounding, ...entitle },
      contribute: smallScheme.contribute.map((rule) => ({ ...rule, ...validity })),
      fund: { ...smallScheme.fund, shares: smallScheme.fund.shares.map((share) => ({ ...share, ...validity })) },
    },
  }).budget;
  return {
    indicative: result?.indicative.toString(),
    approved: result?.approved.toString(),
    segments: result?.segments.map(({ level, from, to, amount }) => `${level} ${from} to ${to}: ${amount.toString()}`),
  };
}

const lowAllTheTime: Partial<Case> = {
  assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: "30" }],
};

describe("the budget of level amounts", () => {
  it("per year: 181 of 365 days of 1200.00 and 184 of 365 days of 2400.00", () => {
    // 1200 × 181 ÷ 365 = 595.068…, 2400 × 184 ÷ 365 = 1209.863…; the sum 1804.931… is rounded once.
    expect(budget({ per: "year", yearBasis: "actual/actual" })).toEqual({
      indicative: "1804.93",
      approved: "1804.93",
      segments: ["low 2019-01-01 to 2019-06-30: 595.07", "high 2019-07-01 to 2019-12-31: 1209.86"],
    });
  });

  it("of a whole year is the year's amount, also in a leap year on the basis actual/actual", () => {
    const year = { per: "year", yearBasis: "actual/actual" } as const;
    expect(budget(year, lowAllTheTime).indicative).toBe("1200.00");
    expect(budget(year, { ...lowAllTheTime, period: days2020 }).indicative).toBe("1200.00");
  });

  it("of a leap year on the basis actual/365 is 366/365 of the year's amount", () => {
    // 1200 × 366 ÷ 365 = 1203.2876…
    const year = { per: "year", yearBasis: "actual/365" } as const;
    expect(budget(year, { ...lowAllTheTime, period: days2020 }).indicative).toBe("1203.29");
    expect(budget(year, { ...lowAllTheTime, period: days2019 }).indicative).toBe("1200.00");
  });

  it("over two years adds the parts of each: 31 days of 365 and 31 of 366", () => {
    const year = { per: "year", yearBasis: "actual/actual" } as const;
    const period = { from: "2019-12-01", to: "2020-01-31" };
    // 1200 × 31 ÷ 365 + 1200 × 31 ÷ 366 = 101.917… + 101.639… = 203.557…
    expect(budget(year, { ...lowAllTheTime, period }).indicative).toBe("203.56");
  });

  it("per month: whole months are whole however long they are, parts count by their days", () => {
    const monthly = { per: "month", amounts: amounts("100.00", "200.00") } as const;
    expect(budget(monthly, { ...lowAllTheTime, period: days2019 }).indicative).toBe("1200.00");
    const february = { from: "2019-02-01", to: "2019-02-14" };
    expect(budget(monthly, { ...lowAllTheTime, period: february }).indicative).toBe("50.00");
    const leapFebruary = { from: "2020-02-01", to: "2020-02-14" };
    // 100 × 14 ÷ 29 = 48.275…
    expect(budget(monthly, { ...lowAllTheTime, period: leapFebruary }).indicative).toBe("48.28");
  });

  it("per day: the amount times the days", () => {
    const period = { from: "2019-02-27", to: "2019-03-02" };
    expect(budget({ per: "day" }, { ...lowAllTheTime, period }).indicative).toBe("4800.00");
  });

  it("per period: the days over all days for which the scheme holds", () => {
    // 731 days: 2019 has 365, 2020 has 366. 1200 × 365 ÷ 731 = 599.179…
    expect(budget({ per: "period" }, { ...lowAllTheTime, period: days2019 }).indicative).toBe("599.18");
    const both = { from: "2019-01-01", to: "2020-12-31" };
    expect(budget({ per: "period" }, { ...lowAllTheTime, period: both }).indicative).toBe("1200.00");
  });

  it("takes on each day the amount in force on it", () => {
    const changing = [
      ...amounts("100.00", "200.00", { from: "2019-01-01", to: "2019-01-10" }),
      ...amounts("131.00", "200.00", { from: "2019-01-11", to: "2020-12-31" }),
    ];
    const period = { from: "2019-01-01", to: "2019-01-31" };
    // 100 × 10 ÷ 31 + 131 × 21 ÷ 31 = (1000 + 2751) ÷ 31 = 121.
    expect(budget({ per: "month", amounts: changing }, { ...lowAllTheTime, period }).indicative).toBe("121.00");
  });

  it("counts only days that qualify", () => {
    const client = { ...smallCase.client, birthDate: "2001-02-15" };
    const period = { from: "2019-02-01", to: "2019-02-28" };
    const found = budget({ per: "month", amounts: amounts("100.00", "200.00") }, { ...lowAllTheTime, client, period });
    expect(found).toMatchObject({ indicative: "50.00", segments: ["low 2019-02-01 to 2019-02-14: 50.00"] });
  });

  it("has segments that add up to it although each is rounded", () => {
    const assessments = ["2018-12-01", "2019-01-02", "2019-01-03"].map((date, index) => ({
      id: `a-${index}`,
      instrument: "scale",
      date,
      score: "30",
    }));
    const period = { from: "2019-01-01", to: "2019-01-03" };
    // A day is 0.16 ÷ 31 = 0.0051…; one, two and three days, 0.0051…, 0.0103… and 0.0154…, are 0.01, 0.01 and 0.02.
    const found = budget({ per: "month", amounts: amounts("0.16", "0.16") }, { assessments, period });
    expect(found).toEqual({
      indicative: "0.02",
      approved: "0.02",
      segments: [
        "low 2019-01-01 to 2019-01-01: 0.01",
        "low 2019-01-02 to 2019-01-02: 0.00",
        "low 2019-01-03 to 2019-01-03: 0.01",
      ],
    });
  });

  it.each([
    ["half-up", "0.01", "1804.93"],
    ["up", "0.01", "1804.94"],
    ["down", "0.01", "1804.93"],
    ["ceil", "0.10", "1805.00"],
    ["floor", "0.10", "1804.90"],
    ["half-up", "0.05", "1804.95"],
    ["half-even", "1", "1805.00"],
    ["down", "100", "1800.00"],
  ] as const)("is rounded once, by mode and step: 1804.931… %s to %s is %s", (mode, step, expected) => {
    const entitle = { per: "year", yearBasis: "actual/actual", rounding: { mode, step } } as const;
    expect(budget(entitle).indicative).toBe(expected);
  });

  it("is exact where its numerators pass the plain range of numbers", () => {
    const huge = {
      per: "year",
      yearBasis: "actual/365",
      amounts: amounts("70000000000000.01", "80000000000000.00"),
    } as const;
    const period = { from: "2020-01-01", to: "2020-12-31" };
    // 70000000000000.01 × 366 ÷ 365 = 70191780821917.818…
    expect(budget(huge, { ...lowAllTheTime, period }).indicative).toBe("70191780821917.82");
  });
});
