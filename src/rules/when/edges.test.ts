import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { fullIssuesOf } from "../../../test/support/small-result.js";
import { formatDay, parseDay } from "../../calendar/index.js";
import type { Case } from "../../person/case.js";
import { explain } from "../../explanation/opening/explain.js";
import { explanationText } from "../../explanation/index.js";
import { calculate } from "../opening/calculate.js";
import { compile } from "../compile.js";
import type { Scheme } from "../scheme.js";
import type { Test } from "./registry.js";

const april = { from: "2019-04-01", to: "2019-04-30" };
const row = { service: "care", place: "country", from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
const away = { kind: "circumstance", circumstance: "away", is: true, edges: "not-counted" } as const;
const inHospital = { kind: "setting", settings: ["hospital"], edges: "not-counted" } as const;

/** An hour a day costs 1.00, and 2.00 where a test passes. */
const dearWhere = (test: Test): Scheme => ({
  ...smallScheme,
  circumstances: [{ id: "away", label: { lv: "Prombūtnē", en: "Away" }, kind: "yes-no" }],
  cost: {
    ...smallScheme.cost,
    prices: [
      { ...row, price: "1.00" },
      { ...row, price: "2.00", when: [test] },
    ],
  },
});

type Span = readonly [from: string, to: string];

const daily: Case = {
  ...smallCase,
  period: april,
  plan: { lines: [{ id: "care", service: "care", unit: "hour", quantity: "1", per: "day", priority: 1, ...april }] },
};

/** Somebody who is away on some days, and on those between and around them not. */
function awayOn(...spans: readonly Span[]): Case {
  const ends = spans.map(([, to]) => after(to));
  const here = ["1990-01-01", ...ends].map((from, at) => ({ from, to: spans[at] ? before(spans[at][0]) : "open" }));
  const circumstances = [
    ...spans.map(([from, to]) => ({ circumstance: "away", value: true, from, to })),
    ...here.filter(({ from, to }) => from <= to).map((days) => ({ circumstance: "away", value: false, ...days })),
  ];
  return { ...daily, client: { ...daily.client, circumstances } };
}

const shifted = (day: string, days: number) => formatDay(parseDay(day) + days);
const after = (day: string) => shifted(day, 1);
const before = (day: string) => shifted(day, -1);
const costOf = (document: Case, scheme: Scheme) => calculate(document, compile(scheme)).totals?.cost.toString();

describe("a stretch of days without its first and its last", () => {
  it.each<[string, readonly Span[], string]>([
    ["seven days away, five between", [["2019-04-10", "2019-04-16"]], "35.00"],
    ["two days away, none between", [["2019-04-10", "2019-04-11"]], "30.00"],
    ["one day away, the first and the last", [["2019-04-10", "2019-04-10"]], "30.00"],
    [
      "two rows that follow each other are one stretch",
      [
        ["2019-04-10", "2019-04-12"],
        ["2019-04-13", "2019-04-16"],
      ],
      "35.00",
    ],
    ["from March, so that 1 April lies between", [["2019-03-20", "2019-04-05"]], "34.00"],
    ["into May, so that 30 April lies between", [["2019-04-25", "2019-05-03"]], "35.00"],
    ["until the last day of April", [["2019-04-25", "2019-04-30"]], "34.00"],
  ])("counts the days between: %s", (_, spans, cost) => {
    expect(costOf(awayOn(...spans), dearWhere(away))).toBe(cost);
    // Where it must not be so, all other days count, the first and the last among them.
    expect(Number(costOf(awayOn(...spans), dearWhere({ ...away, is: false })))).toBe(90 - Number(cost));
  });

  it("is all of its days where they are counted, said or not", () => {
    const person = awayOn(["2019-04-10", "2019-04-16"]);
    const { edges, ...plain } = away;
    expect(edges).toBe("not-counted");
    expect(costOf(person, dearWhere(plain))).toBe("37.00");
    expect(costOf(person, dearWhere({ ...away, edges: "counted" }))).toBe("37.00");
  });

  it("is a stay, whose settings may change where all of them are asked for", () => {
    const stays = [
      { kind: "home", from: "1990-01-01", to: "2019-04-09" },
      { kind: "hospital", from: "2019-04-10", to: "2019-04-16" },
      { kind: "institution", from: "2019-04-17", to: "2019-04-20" },
      { kind: "home", from: "2019-04-21", to: "open" },
    ] as const;
    const person = { ...daily, settings: stays };
    expect(costOf(person, dearWhere(inHospital))).toBe("35.00");
    expect(costOf(person, dearWhere({ ...inHospital, settings: ["hospital", "institution"] }))).toBe("39.00");
  });

  it("gives a year what its parts give, wherever it is cut", () => {
    const person = awayOn(["2019-04-10", "2019-04-16"]);
    const compiled = compile(dearWhere(away));
    for (const day of ["2019-04-10", "2019-04-11", "2019-04-12", "2019-04-15", "2019-04-16"]) {
      const early = { ...person, period: { from: april.from, to: day } };
      const first = calculate(early, compiled);
      const rest = calculate({ ...person, period: { from: after(day), to: april.to } }, compiled, {
        opening: first.closing,
      });
      const parts = [first, rest].map(({ totals }) => Number(totals?.cost.toString()));
      expect([day, (parts[0] ?? 0) + (parts[1] ?? 0)]).toEqual([day, 35]);
    }
  });

  it("asks for the day beside, where it decides and nobody knows it", () => {
    const unknown = awayOn(["2019-04-10", "2019-04-30"]);
    const circumstances = (unknown.client.circumstances ?? []).filter(({ to }) => to !== "open");
    const { outcome } = calculate(
      { ...unknown, client: { ...unknown.client, circumstances } },
      compile(dearWhere(away)),
    );
    expect(outcome.state === "incomplete" && outcome.missing).toEqual([
      {
        ...{ fact: "client.circumstances", from: "2019-04-30", to: "2019-04-30", neededBy: "cost.prices[1]" },
        expected: { kind: "circumstance", circumstance: "away", spans: [{ from: "2019-05-01", to: "2019-05-01" }] },
      },
    ]);
    const settings = [{ kind: "hospital", from: "2019-03-01", to: "2019-04-30" }] as const;
    const stay = calculate({ ...daily, settings }, compile(dearWhere(inHospital))).outcome;
    expect(stay.state === "incomplete" && stay.missing).toEqual([
      {
        ...{ fact: "settings", from: "2019-04-30", to: "2019-04-30", neededBy: "cost.prices[1]" },
        expected: { kind: "days", spans: [{ from: "2019-05-01", to: "2019-05-01" }] },
      },
    ]);
  });

  it("asks once for days of which nothing is known", () => {
    const nothing = { ...daily, client: { ...daily.client, circumstances: [] } };
    const { outcome } = calculate(nothing, compile(dearWhere(away)));
    expect(outcome.state === "incomplete" && outcome.missing).toEqual([
      {
        ...{ fact: "client.circumstances", ...april, neededBy: "cost.prices[1]" },
        expected: { kind: "circumstance", circumstance: "away" },
      },
    ]);
  });

  it("begins at birth, before which nothing was so", () => {
    const born = { ...daily, client: { ...daily.client, birthDate: "2019-04-10", groups: [] } };
    const circumstances = [{ circumstance: "away", value: true, from: "2019-04-10", to: "open" }];
    const scheme = { ...dearWhere(away), conditions: [] };
    const { outcome, totals } = calculate({ ...born, client: { ...born.client, circumstances } }, compile(scheme));
    // The nine days before it and the day itself cost 1.00 each, of the twenty after it 2.00.
    expect([outcome.state, totals?.cost.toString()]).toEqual(["eligible", "50.00"]);
  });

  it("is said in words", () => {
    const text = (test: Test, language: "en" | "lv") =>
      explanationText(explain(awayOn(["2019-04-10", "2019-04-16"]), compile(dearWhere(test))), {
        language,
        depth: 9,
      }).join("\n");
    expect(text(away, "en")).toContain("(Away: yes, between the first and the last day)");
    expect(text(away, "lv")).toContain("(Prombūtnē: jā, starp pirmo un pēdējo dienu)");
    const not = { ...away, is: false };
    expect(text(not, "en")).toContain("(Away: no, or yes on the first or the last day)");
    expect(text(not, "lv")).toContain("(Prombūtnē: nē, vai pirmajā vai pēdējā dienā – jā)");
  });

  it("is refused where it is none of the words", () => {
    const wrong = { ...away, edges: "half" } as unknown as Test;
    expect(fullIssuesOf(() => compile(dearWhere(wrong)))).toMatchObject([
      { path: "cost.prices[1].when[0].edges", expected: '"counted" or "not-counted"' },
    ]);
  });
});
