import { describe, expect, it } from "vitest";
import type { PlanLine } from "../../person/plan.js";
import { smallCase } from "../../../test/support/small-case.js";
import { line, smallResult, type Changes } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";

/** The requested units of one line by month, without the months in which there are none. */
function units(changes: Partial<PlanLine>, more: Changes = {}) {
  const [row] = smallResult({
    ...more,
    case: { plan: { lines: [line(changes)] }, ...more.case },
    scheme: more.scheme ?? {},
  }).lines;
  return Object.fromEntries(
    (row?.months ?? [])
      .filter((month) => month.requested.scaled > 0)
      .map((month) => [month.month, month.requested.toString()]),
  );
}

describe("the units of a plan", () => {
  it("per month are the same in every whole month", () => {
    expect(units({ from: "2019-01-01", to: "2019-03-31" })).toEqual({ "2019-01": "4", "2019-02": "4", "2019-03": "4" });
  });

  it("per month count by days in a part of a month", () => {
    // 4 × 14 ÷ 28 and 4 × 15 ÷ 31 = 1.935…
    expect(units({ from: "2019-02-15", to: "2019-03-15" })).toEqual({ "2019-02": "2", "2019-03": "1.94" });
  });

  it("per week count by days: four a week for 31 days of March are 4 × 31 ÷ 7", () => {
    // 17.714…
    expect(units({ per: "week", from: "2019-03-01", to: "2019-03-31" })).toEqual({ "2019-03": "17.71" });
  });

  it("per day are received on every day", () => {
    expect(units({ per: "day", from: "2019-02-27", to: "2019-03-02" })).toEqual({ "2019-02": "8", "2019-03": "8" });
  });

  it("for a period are spread evenly over its days", () => {
    // Ten days, six of them in March.
    expect(units({ per: "period", from: "2019-03-26", to: "2019-04-04" })).toEqual({
      "2019-03": "2.4",
      "2019-04": "1.6",
    });
  });

  it("for a period are spread over days outside the case's period too", () => {
    const half = { case: { period: { from: "2019-03-29", to: "2019-06-30" } } };
    expect(units({ per: "period", from: "2019-03-26", to: "2019-04-04" }, half)).toEqual({
      "2019-03": "1.2",
      "2019-04": "1.6",
    });
  });

  it("for a period add up to the quantity over the months", () => {
    // 14 × 30, 61 and 92 ÷ 92 are 4.565…, 9.282… and 14: rounded one by one, the months would be 4.57 + 4.72 + 4.72 = 14.01.
    expect(units({ per: "period", quantity: "14", from: "2019-06-01", to: "2019-08-31" })).toEqual({
      "2019-06": "4.57",
      "2019-07": "4.71",
      "2019-08": "4.72",
    });
  });

  it("are the same in a month whether the months before it are asked for or not", () => {
    const august = { case: { period: { from: "2019-08-01", to: "2019-08-31" } } };
    expect(units({ per: "period", quantity: "14", from: "2019-06-01", to: "2019-08-31" }, august)).toEqual({
      "2019-08": "4.72",
    });
  });

  it("received once fall on their day", () => {
    expect(units({ per: "once", from: "2019-07-04", to: "2019-07-04" })).toEqual({ "2019-07": "4" });
  });

  it("outside the period asked about are not asked about", () => {
    const april = { case: { period: { from: "2019-04-01", to: "2019-04-30" } } };
    expect(units({}, april)).toEqual({ "2019-04": "4" });
    expect(units({ to: "2019-03-31" }, april)).toEqual({});
  });

  it.each([
    ["half-up", "0.01", "1.94"],
    ["down", "0.01", "1.93"],
    ["up", "0.1", "2"],
    ["half-up", "1", "2"],
    ["half-even", "0.0001", "1.9355"],
  ] as const)("of a part month, 1.935…, are shown rounded %s to %s as %s", (mode, step, expected) => {
    const cost = { ...smallScheme.cost, unitRounding: { mode, step } };
    expect(units({ from: "2019-03-01", to: "2019-03-15" }, { scheme: { cost } })).toEqual({ "2019-03": expected });
  });
});

describe("the limit", () => {
  it("allows the units of days that qualify, and keeps the others in the result as cut", () => {
    const { lines } = smallResult({
      case: {
        client: { ...smallCase.client, birthDate: "2001-03-16" },
        plan: { lines: [line({ from: "2019-02-01", to: "2019-04-30" })] },
      },
    });
    // 4 × 15 ÷ 31 = 1.935…
    const shown = lines[0]?.months
      .slice(1, 4)
      .map(({ month, requested, allowed, cut }) => [
        month,
        `${requested.toString()} = ${allowed.toString()} + ${cut.toString()}`,
      ]);
    expect(shown).toEqual([
      ["2019-02", "4 = 4 + 0"],
      ["2019-03", "4 = 1.94 + 2.06"],
      ["2019-04", "4 = 0 + 4"],
    ]);
    expect([lines[0]?.requested.toString(), lines[0]?.allowed.toString(), lines[0]?.cut.toString()]).toEqual([
      "12",
      "5.94",
      "6.06",
    ]);
  });

  it("allows and cuts parts of what a month shows", () => {
    const born = { ...smallCase.client, birthDate: "2001-08-11" };
    const plan = { lines: [line({ per: "period", quantity: "14", from: "2019-06-01", to: "2019-08-31" })] };
    const months = smallResult({ case: { client: born, plan } }).lines[0]?.months.slice(5, 8);
    // Ten days of August qualify: 14 × 71 ÷ 92 = 10.804…, of which 9.28 are shown until July.
    expect(months?.map(({ requested, allowed, cut }) => [requested, allowed, cut].join(" "))).toEqual([
      "4.57 4.57 0",
      "4.71 4.71 0",
      "4.72 1.52 3.2",
    ]);
  });

  it("allows what several spans of days have together", () => {
    const groups = [
      { group: "children", from: "2019-03-01", to: "2019-03-07" },
      { group: "children", from: "2019-03-20", to: "2019-03-26" },
    ];
    const { lines } = smallResult({
      case: { client: { ...smallCase.client, groups }, plan: { lines: [line({ per: "week", quantity: "3" })] } },
    });
    expect(lines[0]?.allowed.toString()).toBe("6");
  });
});
