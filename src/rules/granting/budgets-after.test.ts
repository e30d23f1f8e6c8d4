import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { fullIssuesOf as issuesOf, line } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { firstDay, formatDay, lastDay, monthOf, parseDay } from "../../calendar/index.js";
import { parsePosition } from "../../documents/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { prove } from "../../explanation/prove.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import type { CarryOver } from "../entitle/budget/periods/carry-over-rule.js";
import { calculate } from "../opening/calculate.js";

const source = "made-up";
const days = { from: "2019-01-01", to: "2019-12-31" };
const january = monthOf(parseDay(days.from));
const untilSpent: CarryOver = { lasts: "until-spent", source };
/** So many months each, from January on. */
const periodsOf = (months: number) =>
  Array.from({ length: 12 / months }, (_, at) => ({
    id: `p${at + 1}`,
    from: formatDay(firstDay(january + at * months)),
    to: formatDay(lastDay(january + (at + 1) * months - 1)),
  }));
/** 100.00 a month for who lives in the north, in budgets of so many months. */
const rules = (months: number, carryOver: CarryOver) =>
  compile({
    ...smallScheme,
    id: "north",
    conditions: [{ id: "residence", kind: "residence", basis: "declared", places: ["north"], source }],
    entitle: {
      ...{ method: "level-amount", per: "month", rounding: smallScheme.entitle.rounding },
      amounts: ["low", "high"].map((level) => ({ level, amount: "100.00", ...days, source })),
      budgetPeriods: { method: "dates", periods: periodsOf(months), carryOver, source },
    },
  });

/** Somebody who lives in the south for some months, with hours of care at 5.50 in each month. */
function moving(away: readonly [number, number], hours: readonly number[]) {
  const [first, last] = [firstDay(january + away[0]), lastDay(january + away[1])];
  return (from: string, to: string): Case => ({
    ...smallCase,
    period: { from, to },
    residences: [
      { kind: "declared", place: "north", from: "2010-05-17", to: formatDay(first - 1) },
      { kind: "declared", place: "south", from: formatDay(first), to: formatDay(last) },
      { kind: "declared", place: "north", from: formatDay(last + 1), to: "open" },
    ],
    plan: {
      lines: hours.map((quantity, at) => {
        const of = { from: formatDay(firstDay(january + at)), to: formatDay(lastDay(january + at)) };
        return line({ id: `m${at + 1}`, service: "care", unit: "hour", quantity: String(quantity), ...of });
      }),
    },
  });
}

/** The year in one go by the rules of the north, and its days there around those of the south, each with the positions before it. */
function wholeAndParts(
  away: readonly [number, number],
  hours: readonly number[],
  months: number,
  carryOver: CarryOver,
) {
  const north = rules(months, carryOver);
  const { scheme } = north;
  const south = compile({ ...scheme, id: "south", conditions: [], entitle: { method: "plan-cost", source } });
  const asked = moving(away, hours);
  const border = (month: number) => [formatDay(lastDay(january + month)), formatDay(firstDay(january + month + 1))];
  const [[left = "", gone = ""], [leaving = "", back = ""]] = [border(away[0] - 1), border(away[1])];
  const closing = (result: Result): Position => parsePosition(JSON.stringify(result.closing));
  const first = calculate(asked(days.from, left), north);
  const there = calculate(asked(gone, leaving), south, { opening: closing(first) });
  const opening = [closing(first), closing(there)];
  const last = calculate(asked(back, days.to), north, { opening });
  return {
    whole: calculate(asked(days.from, days.to), north),
    first,
    last,
    opening,
    north,
    rest: asked(back, days.to),
  };
}

const coveredBy = (...results: readonly Result[]) =>
  results.flatMap(({ totals, months }) =>
    totals === undefined
      ? []
      : [...months].flatMap((each) => (each.covered.minor === 0 ? [] : [`${each.month} ${String(each.covered)}`])),
  );

describe("whoever comes back after whole budgets by the rules of another municipality", () => {
  // 40.00 of 100.00 are spent in each of three months: 180.00 go over, and nothing is granted for April.
  const hours = [8, 8, 8, 8, 60, 60, 0, 0, 0, 0, 0, 0];

  it("has what was left before, until it is spent", () => {
    const { whole, first, last } = wholeAndParts([3, 3], hours, 1, untilSpent);
    expect(first.closing?.budgets).toMatchObject([{ budgetPeriod: "p4", carried: "168.00" }]);
    // May costs 330.00, and has 100.00 and 168.00.
    expect(last.budget?.periods.slice(0, 2).map(({ carriedIn, used }) => [carriedIn, used].map(String))).toEqual([
      ["168.00", "268.00"],
      ["0.00", "100.00"],
    ]);
    expect(coveredBy(first, last)).toEqual(coveredBy(whole));
  });

  it("has lost what could be spent for some months alone, of a budget that goes on too", () => {
    const lasting: CarryOver = { lasts: "first-months", months: 1, source };
    // 132.00 of 300.00 were spent: 168.00 go over to April, and lapse with it; May has what the quarter has for two months.
    const { whole, first, last } = wholeAndParts([3, 3], hours, 3, lasting);
    expect(last.budget?.periods[0]).toMatchObject({ id: "p2" });
    expect(last.budget?.periods[0]?.expired?.toString()).toBe("168.00");
    expect(coveredBy(last)).toEqual(["2019-05 200.00"]);
    expect(coveredBy(first, last)).toEqual(coveredBy(whole));
  });

  it("is told what came over by an explanation that proves it", () => {
    const { opening, north, rest } = wholeAndParts([3, 3], hours, 1, untilSpent);
    const explanation = explain(rest, north, { opening });
    expect(prove(explanation).faults).toEqual([]);
    expect(JSON.stringify(explanation)).toContain('"value":"168.00","of":"p5","through":"2019-04-30"');
  });

  it("is refused where a fact of the days of its budget is missing, so that nobody knows what is left of it", () => {
    // From January to April in the north, and from August on; where somebody lived in May to July nobody says.
    const { opening, north, rest } = wholeAndParts([4, 6], hours, 3, untilSpent);
    const residences = rest.residences?.filter(({ place }) => place === "north") ?? [];
    const issues = issuesOf(() => calculate({ ...rest, residences }, north, { opening }));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["position-of-another-day", "opening.through"]]);
    // Of a budget that lies in days elsewhere it need not be known.
    const monthly = wholeAndParts([3, 3], hours, 1, untilSpent);
    const unknown = monthly.rest.residences?.filter(({ place }) => place === "north") ?? [];
    const known = calculate({ ...monthly.rest, residences: unknown }, monthly.north, { opening: monthly.opening });
    expect(coveredBy(known)).toEqual(coveredBy(monthly.last));
  });

  it("gets what the year gives in one go, whatever goes over and however long the days elsewhere are", () => {
    const met = { over: 0, lapsed: 0 };
    const rulesOfOver = fc.constantFrom<CarryOver>(
      untilSpent,
      { lasts: "next-period", source },
      { lasts: "until-spent", amount: "70.00", source },
      { lasts: "until-spent", share: "0.4", source },
      { lasts: "until-spent", overspent: { amount: "50.00", source }, source },
    );
    const month = fc.record({ from: fc.integer({ min: 1, max: 10 }), length: fc.integer({ min: 0, max: 4 }) });
    const care = fc.array(fc.nat({ max: 40 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(month, care, fc.constantFrom(1, 2, 3), rulesOfOver, ({ from, length }, hours_, months, over) => {
        const away = [from, Math.min(from + length, 10)] as const;
        const { whole, first, last, opening, north, rest } = wholeAndParts(away, hours_, months, over);
        expect(coveredBy(first, last)).toEqual(coveredBy(whole));
        expect(last.closing).toEqual(whole.closing);
        if ((last.budget?.periods[0]?.carriedIn?.minor ?? 0) !== 0) met.over += 1;
        expect(prove(explain(rest, north, { opening })).faults).toEqual([]);
      }),
      { seed: 11, numRuns: 60, endOnFailure: true },
    );
    expect(met.over).toBeGreaterThan(15);
  });
});
