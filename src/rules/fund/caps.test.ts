import { describe, expect, it } from "vitest";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { statedPosition } from "../../../test/support/stated-position.js";
import { parsePosition } from "../../documents/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { explanationText, letter, prove } from "../../explanation/index.js";
import type { Case } from "../../person/case.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import { calculate } from "../opening/calculate.js";
import { nothingUsed } from "../opening/nothing-used.js";
import type { Scheme } from "../scheme.js";
import type { FundingCap } from "./cap-rule.js";
import type { FundingSource } from "./rule.js";

const source = "made-up";
const validity = { from: "2018-01-01", to: "2020-12-31" };
const dated = <Row extends object>(row: Row) => ({ ...row, ...validity });
const named = (id: string) => ({ id, label: { lv: id, en: id }, ...validity, source });
const state: FundingSource = { ...named("state"), share: "1" };
const town: FundingSource = { ...named("town"), share: "0" };
const cap: FundingCap = {
  id: "state-year",
  of: "state",
  per: "year",
  amount: "500.00",
  then: "town",
  ...validity,
  source,
};

/** Care costs 5.50 an hour, an hour a day: 170.50 in a month of 31 days, 154.00 in February, 165.00 in April. */
const scheme = (caps: readonly FundingCap[], shares: readonly FundingSource[] = [state, town]): Scheme => ({
  ...smallScheme,
  validity,
  entitle: { method: "plan-cost", source },
  cost: { ...smallScheme.cost, prices: smallScheme.cost.prices.map(dated) },
  contribute: smallScheme.contribute.map(dated),
  fund: { ...smallScheme.fund, shares, caps },
});
const rules = compile(scheme([cap]));
const care = { id: "care", service: "care", unit: "hour", quantity: "1", per: "day", priority: 1 } as const;
const asked = (from: string, to: string): Case => ({
  ...smallCase,
  client: { ...smallCase.client, birthDate: "2010-05-01" },
  period: { from, to },
  plan: { lines: [{ ...care, ...validity }] },
});
const paid = (result: Result) => result.months.map(({ bySource }) => [...bySource.values()].join("+")).join(" ");
const left = (result: Result) => result.closing?.paidOfYear?.map((use) => `${use.cap} ${use.from} ${use.paid}`).join();

describe("a cap by month beside one by year", () => {
  const ofMonth: FundingCap = { ...cap, id: "state-month", per: "month", amount: "100.00" };

  it.each([
    ["the year's first", [{ ...cap, amount: "250.00" }, ofMonth]],
    ["the month's first", [ofMonth, { ...cap, amount: "250.00" }]],
  ])("cuts first, so that the year counts what was paid: %s", (_, caps) => {
    const whole = calculate(asked("2019-01-01", "2019-04-30"), compile(scheme(caps)));
    // 100.00 twice, of March 50.00 are left of 250.00: 70.50, 54.00 and 120.50 are the town's, and all of April's 165.00.
    expect(paid(whole)).toBe("100.00+70.50 100.00+54.00 50.00+120.50 0.00+165.00");
    expect(left(whole)).toBe("state-year 2019-01-01 250.00");
  });
});

describe("what a source pays in a calendar year", () => {
  it("is capped from January to December, and again in the next year", () => {
    // 170.50 + 154.00 = 324.50, of March 170.50 and of April 5.00 are left of 500.00.
    const whole = calculate(asked("2019-01-01", "2019-05-31"), rules);
    expect(paid(whole)).toBe("170.50+0.00 154.00+0.00 170.50+0.00 5.00+160.00 0.00+170.50");
    expect(left(whole)).toBe("state-year 2019-01-01 500.00");
    expect(
      paid(
        calculate(asked("2019-12-01", "2020-01-31"), rules, {
          opening: nothingUsed(asked("2019-12-01", "2020-01-31"), rules),
        }),
      ),
    ).toBe("170.50+0.00 170.50+0.00");
  });

  it("is passed over no cut, also inside months", () => {
    let before: Result | undefined;
    const shown = [
      ["2019-01-01", "2019-03-20"],
      ["2019-03-21", "2019-04-10"],
      ["2019-04-11", "2019-05-31"],
    ].map(([from = "", to = ""]) => {
      before = calculate(asked(from, to), rules, before && { opening: parsePosition(JSON.stringify(before.closing)) });
      return `${paid(before)} | ${left(before)}`;
    });
    expect(shown).toEqual([
      "170.50+0.00 154.00+0.00 110.00+0.00 | state-year 2019-01-01 324.50",
      "60.50+0.00 5.00+50.00 | state-year 2019-01-01 495.00",
      "0.00+110.00 0.00+170.50 | state-year 2019-01-01 500.00",
    ]);
  });

  it("is asked for where the year, or of a cap by month the month, was begun before", () => {
    const missing = ({ outcome }: Result) =>
      outcome.state === "incomplete" && outcome.missing.map(({ fact, neededBy }) => `${fact} ${neededBy}`);
    const may = asked("2019-05-01", "2019-05-31");
    expect(missing(calculate(may, rules))).toEqual(["opening.paidOfYear fund.caps[0]"]);
    expect(missing(calculate({ ...may, plan: { lines: [] } }, rules))).toBe(false);
    const said = { paidOfYear: [{ cap: "state-year", from: "2019-01-01", paid: "450.00" }] };
    expect(paid(calculate(may, rules, { opening: statedPosition(rules.name, may, said) }))).toBe("50.00+120.50");
    const monthly = compile(scheme([{ ...cap, per: "month" }]));
    expect(missing(calculate(asked("2019-05-16", "2019-05-31"), monthly))).toEqual(["opening.month fund"]);
    expect(paid(calculate(may, monthly))).toBe("170.50+0.00");
  });

  it("is explained and proved, with what was paid before and what is above", () => {
    const april = asked("2019-04-01", "2019-05-31");
    const opening = statedPosition(rules.name, april, {
      paidOfYear: [{ cap: "state-year", from: "2019-01-01", paid: "495.00" }],
    });
    const explanation = explain(april, rules, { opening });
    const { holds, amounts } = prove(explanation);
    expect([
      holds,
      amounts.get("months.2019-04.caps.state-year.above"),
      amounts.get("months.2019-05.bySource.state"),
    ]).toEqual([true, "160.00", "0.00"]);
    expect(explanationText(explanation, { language: "en" }).join("\n")).toContain("above the cap on state");
    expect(explanationText(explanation, { language: "lv" }).join("\n")).toContain("kas pārsniedz griestus: state");
    expect(JSON.stringify(letter(explanation, { language: "en" }))).toContain("town");
  });
});

describe("caps on sources", () => {
  const rest: FundingSource = { ...named("rest"), method: "rest" };
  const half: FundingSource = { ...named("half"), share: "1", to: "2019-12-31" };
  const later: FundingSource = { ...state, from: "2020-01-01" };
  const cents = { mode: "half-up", step: "0.01" } as const;
  const byUnit: FundingSource = { ...named("unit"), method: "unit-cost", rates: [], rounding: cents };
  const young: FundingSource = { ...town, when: [{ kind: "age", until: 9 }] };
  it.each([
    ["an unknown source", [{ ...cap, of: "stat" }], undefined, "unknown-reference fund.caps[0].of"],
    ["an unknown other", [{ ...cap, then: "twon" }], undefined, "unknown-reference fund.caps[0].then"],
    ["an id twice", [cap, { ...cap, of: "town", then: "rest" }], [state, town, rest], "overlap fund.caps[1]"],
    ["two of a source", [cap, { ...cap, id: "again" }], undefined, "overlap fund.caps[1]"],
    ["itself as the other", [{ ...cap, then: "state" }], undefined, "cap-circle fund.caps[0].then"],
    ["a circle", [cap, { ...cap, id: "back", of: "town", then: "state" }], undefined, "cap-circle fund.caps[0].then"],
    ["a part of a year", [{ ...cap, to: "2019-06-30" }], undefined, "cap-inside-year fund.caps[0].to"],
    [
      "a part of a month",
      [{ ...cap, per: "month", to: "2019-06-15" }],
      undefined,
      "share-inside-month fund.caps[0].to",
    ],
    ["no source of it", [{ ...cap, source: "none" }], undefined, "unknown-reference fund.caps[0].source"],
    [
      "a source that pays on no day",
      [{ ...cap, to: "2019-12-31" }],
      [half, later, town],
      "cap-never-binds fund.caps[0].of",
    ],
    ["a source by unit cost", [{ ...cap, of: "unit" }], [state, town, byUnit], "cap-never-binds fund.caps[0].of"],
    [
      "a year that twelve months never reach",
      [cap, { ...cap, id: "month", per: "month", amount: "41.66" }],
      undefined,
      "cap-never-binds fund.caps[0].amount",
    ],
    ["nobody for what is above", [cap], [state, { ...town, to: "2019-12-31" }], "cap-without-other fund.caps[0].then"],
    ["nobody for some people", [cap], [state, young], "cap-without-other fund.caps[0].then"],
    ["another by unit cost", [{ ...cap, then: "unit" }], [state, byUnit], "cap-without-other fund.caps[0].then"],
    [
      "an amount with three decimals",
      [{ ...cap, amount: "1.001" }],
      undefined,
      "too-many-decimals fund.caps[0].amount",
    ],
  ] as const)("are refused with one issue: %s", (_, caps, shares, expected) => {
    expect(issuesOf(() => compile(scheme(caps, shares))).map(({ code, path }) => `${code} ${path}`)).toEqual([
      expected,
    ]);
  });

  it("may fall to the source that pays the rest, and hold for people with tests", () => {
    expect(
      paid(
        calculate(
          asked("2019-01-01", "2019-01-31"),
          compile(scheme([{ ...cap, amount: "100.00", then: "rest" }], [state, rest])),
        ),
      ),
    ).toBe("100.00+70.50");
    const tested = [
      { ...state, when: [{ kind: "age" as const, until: 9 }] },
      { ...named("all"), share: "1", when: [{ kind: "age" as const, from: 9 }] },
      town,
    ];
    const found = compile(scheme([{ ...cap, amount: "100.00" }], tested));
    expect(paid(calculate(asked("2019-01-01", "2019-01-31"), found))).toBe("100.00+0.00+70.50");
  });
});
