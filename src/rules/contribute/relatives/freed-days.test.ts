import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { eligible } from "../../../../test/support/eligible.js";
import { parseCase, parseScheme } from "../../../documents/index.js";
import { prove } from "../../../explanation/index.js";
import { explain } from "../../../explanation/opening/explain.js";
import { compile } from "../../compile.js";
import { calculate } from "../../opening/calculate.js";

const source = "made-up";
const year = { from: "2019-01-01", to: "2019-12-31", source };
const rounding = { mode: "half-up", step: "0.01" };
const byDay = { partMonth: { count: "by-day", source }, changeInMonth: { count: "by-day", source } };
const above = (amount: string) => ({ protected: { amounts: [{ amount, ...year }] } });
const working = { when: [{ kind: "circumstance", circumstance: "works", is: true }], frees: "everyone", source };

/** Services of 400.00 in June, of which the client can pay 100.00 a month and the mother 50.00. */
const rules = (ofRelatives: object = byDay) =>
  compile(
    parseScheme({
      ...smallScheme,
      ...{ conditions: [], circumstances: [{ id: "works", label: { lv: "Strādā", en: "Works" }, kind: "yes-no" }] },
      entitle: { method: "plan-cost", source },
      cover: { order: "date", budget: "gross", source },
      contributeOrder: "priority",
      contribute: [
        { method: "income-above-protected", ...above("400.00"), rounding, ...byDay, exemptions: [working], ...year },
      ],
      liableRelatives: [{ relations: ["parent"], ...above("600.00"), ...ofRelatives, ...year }],
    }),
  );
const always = { from: "2000-01-01", to: "open" };
const income = (amountPerMonth: string) => [{ id: "income", kind: "pension", amountPerMonth, ...always }];
const asked = (until: number, from = "2019-06-01", to = "2019-06-30") => {
  const day = (each: number) => `2019-06-${String(each).padStart(2, "0")}`;
  const circumstances = [
    { circumstance: "works", value: false, from: "2018-01-01", to: day(until) },
    { circumstance: "works", value: true, from: day(until + 1), to: "open" },
  ];
  const mother = {
    id: "mother",
    relation: "parent",
    ...always,
    household: [{ size: 1, ...always }],
    incomes: income("650.00"),
  };
  const plan = { service: "physio", quantity: "20", unit: "session", per: "month", priority: 1 };
  return parseCase({
    ...smallCase,
    period: { from, to },
    client: { ...smallCase.client, circumstances },
    ...{ incomes: income("500.00"), relatives: [mother], household: [{ size: 1, ...always }] },
    residences: [{ kind: "declared", place: "south", ...always }],
    plan: { lines: [{ id: "line", ...plan, from: "2019-06-01", to: "2019-12-31" }] },
  });
};
const paid = (until: number, compiled = rules()) => {
  const result = eligible(calculate(asked(until), compiled));
  const explanation = explain(asked(until), compiled);
  expect(prove(explanation).faults).toEqual([]);
  return Object.fromEntries([...result.totals.byPayer].map(([id, amount]) => [id, amount.toString()]));
};

describe("a relative, where an exemption frees everyone on some days of a month", () => {
  it("pays for the other days, as the client does", () => {
    // 100.00 × 12 ÷ 30 and 50.00 × 12 ÷ 30.
    expect(paid(12)).toEqual({ "client-1": "40.00", mother: "20.00" });
    // 100.00 ÷ 30 and 50.00 ÷ 30, rounded down.
    expect(paid(1)).toEqual({ "client-1": "3.33", mother: "1.66" });
  });

  it("pays in each part of the month for its own days", () => {
    const compiled = rules();
    const first = calculate(asked(12, "2019-06-01", "2019-06-12"), compiled);
    const second = calculate(asked(12, "2019-06-13", "2019-06-30"), compiled, { opening: first.closing });
    const mothers = [first, second].map(({ totals }) => totals?.byPayer.get("mother")?.toString());
    expect(mothers).toEqual(["20.00", "0.00"]);
  });

  it("pays what one day says where one decides about relatives, at most what can be asked for of the other days", () => {
    // Of 400.00 the part of one day of 30 is 13.33, of which the client pays 3.33.
    expect(paid(1, rules({}))).toEqual({ "client-1": "3.33", mother: "10.00" });
  });
});
