import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/index.js";
import { parseCase, parsePosition, parseScheme } from "../../src/documents/index.js";
import type { Case } from "../../src/person/case.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { compile, type CompiledScheme, type Result } from "../../src/index.js";
import { type Explanation, letter, prove } from "../../src/explanation/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const dates = {
  method: "dates",
  periods: [{ id: "year", from: "2019-01-01", to: "2019-12-31" }],
  source: smallScheme.sources[0]?.id,
};
const bare = Object.fromEntries(
  Object.entries(smallScheme).filter(([key]) => !["services", "cost", "cover", "contribute", "fund"].includes(key)),
);
const entitled = Object.fromEntries(Object.entries(smallScheme.entitle).filter(([key]) => key !== "yearBasis"));
const rules = (entitle: object): CompiledScheme =>
  compile(parseScheme({ ...bare, conditions: [], entitle: { ...entitled, per: "month", ...entitle } }));
const person = (from: string, to: string, more: object = {}): Case =>
  parseCase({ ...smallCase, ...more, period: { from, to }, plan: { lines: [] } });

/** What is paid out in all of a question, and of its two parts when it is cut behind a day. */
function paidInParts(document: Case, compiled: CompiledScheme, through: string): readonly (string | undefined)[] {
  const { from, to } = document.period;
  const paid = (each: ReturnType<typeof calculate>) => each.totals?.paidOut.toString();
  const first = calculate({ ...document, period: { from, to: through } }, compiled);
  const opening = parsePosition(JSON.stringify(first.closing));
  const next = formatDay(parseDay(through) + 1);
  const second = calculate({ ...document, period: { from: next, to } }, compiled, { opening });
  return [paid(calculate(document, compiled)), paid(first), paid(second)];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/abroad/austria-pflegegeld/${name}`, import.meta.url), "utf8"));
const [austria, austrians] = [read("scheme.json"), read("cases.json")];

describe("a benefit of money whose month is asked about in parts", () => {
  it("is paid whole at the month's end, also where the first question begins inside a budget", () => {
    // The level of the small case gives 100.00 a month until July.
    const asked = person("2019-05-01", "2019-06-30");
    const compiled = rules({ budgetPeriods: dates });
    const [whole, first, second] = paidInParts(asked, compiled, "2019-05-12");
    expect(first).toBe("0.00");
    expect(second).toBe(whole);
    expect(Number(whole)).toBeGreaterThan(0);
  });

  it("is paid up to the last day of the right, to whoever dies inside the month", () => {
    // 206.20 × 10 ÷ 30.
    const [{ case: alive }] = austrians as readonly [{ readonly case: Case }];
    const dead = parseCase({ ...alive, client: { ...alive.client, deathDate: "2026-01-10" } });
    expect(paidInParts(dead, compile(parseScheme(austria)), "2026-01-15")).toEqual(["68.73", "68.73", undefined]);
  });

  it("adds up to the whole wherever it is cut, by budget periods of a month", () => {
    const asked = person("2019-01-01", "2019-02-28");
    const compiled = rules({ budgetPeriods: { method: "months", months: 1, source: dates.source } });
    for (let day = parseDay("2019-01-01"); day < parseDay("2019-02-28"); day += 1) {
      const [whole, first, second] = paidInParts(asked, compiled, formatDay(day)).map(Number);
      expect((first ?? 0) + (second ?? 0), formatDay(day)).toBe(whole);
    }
  });

  it("is refused where no rule gives its budget days of its own: each part would pay as if it were the first", () => {
    const asked = person("2019-01-01", "2019-01-31");
    expect(() => paidInParts(asked, rules({}), "2019-01-10")).toThrow(
      "opening.budgets: expected the budget with days of its own, because what a month pays out as money is decided by all of it",
    );
  });
});

describe("a benefit of money of which some months were paid before more was known", () => {
  const decided = (amount: string) => ({
    decisions: [
      {
        ...{ id: "june", decidedOn: "2019-06-03", budgetPeriod: "year" },
        adjustments: [{ id: "changed", amount, reason: "A review.", decidedBy: "office" }],
      },
    ],
  });
  const low = { assessments: smallCase.assessments?.slice(0, 1) };
  const amounts = smallScheme.entitle.amounts.map((each) => ({
    ...each,
    amount: each.level === "low" ? "100.00" : "200.00",
  }));
  const compiled = rules({ amounts, budgetPeriods: dates });
  const capped = rules({
    amounts,
    budgetPeriods: dates,
    maximum: [{ amount: "500.00", partPeriods: "whole", ...smallScheme.validity, source: dates.source }],
  });
  /** January to May as it was known, and June to December after it. */
  const after = (by: CompiledScheme, known: object): readonly [Result, Result, Explanation] => {
    const first = calculate(person("2019-01-01", "2019-05-31", low), by);
    const opening = parsePosition(JSON.stringify(first.closing));
    const document = person("2019-06-01", "2019-12-31", known);
    return [first, calculate(document, by, { opening }), explain(document, by, { opening })];
  };
  const paid = ({ budget }: Result) => budget?.payments.map(({ amount }) => amount.toString());
  const account = ({ budget }: Result) =>
    budget?.periods.map((each) => [each.approved, each.drawnBefore, each.used, each.unspent].join(" "));

  it("has all that a decision grants, in the months that are still to be paid", () => {
    // 1200.00 and 120.00, less 5 × 100.00 = 820.00, of which 117.14 are a seventh; 702.86 ÷ 6 = 117.14, 585.72 ÷ 5 = 117.14, 468.58 ÷ 4 = 117.145.
    const [first, rest, explanation] = after(compiled, { ...low, ...decided("120.00") });
    expect(paid(first)).toEqual(Array.from({ length: 5 }, () => "100.00"));
    expect(paid(rest)).toEqual(["117.14", "117.14", "117.14", "117.15", "117.14", "117.15", "117.14"]);
    expect(account(rest)).toEqual(["1320.00 500.00 1320.00 0.00"]);
    expect(prove(explanation).holds).toBe(true);
  });

  it("never has more than the maximum in all", () => {
    // 500.00 ÷ 12 = 41.67 until May, 208.35; 291.65 are left for June at 100.00 and six months at 200.00: a 13th, 22.43, and 44.87.
    const [first, rest, explanation] = after(capped, {});
    expect(first.totals?.paidOut.toString()).toBe("208.35");
    expect(paid(rest)).toEqual(["22.43", "44.87", "44.87", "44.87", "44.87", "44.87", "44.87"]);
    expect(account(rest)).toEqual(["500.00 208.35 500.00 0.00"]);
    expect(prove(explanation).holds).toBe(true);
  });

  it("has nothing more where a decision leaves less than was paid, and a letter says how much that was", () => {
    // 1200.00 less 800.00 are 400.00, of which 500.00 were paid.
    const [, rest, explanation] = after(compiled, { ...low, ...decided("-800.00") });
    expect(paid(rest)).toEqual([]);
    expect(account(rest)).toEqual(["400.00 500.00 500.00 -100.00"]);
    expect(prove(explanation).holds).toBe(true);
    expect(letter(explanation, { language: "en", format: "markdown" }).replaceAll("\u00A0", " ")).toContain(
      "€100.00 more was paid out before than the benefit comes to now. Nothing more of it is paid.",
    );
  });

  it("is taken to have been paid as is known now, where nobody says what was", () => {
    const document = person("2019-06-01", "2019-12-31", { ...low, ...decided("120.00") });
    const rest = calculate(document, compiled);
    expect(paid(rest)).toEqual(Array.from({ length: 7 }, () => "110.00"));
    expect(account(rest)).toEqual(["1320.00 550.00 1320.00 0.00"]);
    const { holds, amounts } = prove(explain(document, compiled));
    expect([holds, amounts.get("months.2019-06.remaining")]).toEqual([true, "660.00"]);
    // What goes on from it knows as much.
    const june = calculate(person("2019-06-01", "2019-06-30", { ...low, ...decided("120.00") }), compiled);
    expect(june.closing?.budgets).toMatchObject([{ budgetPeriod: "year", drawn: "660.00" }]);
  });
});
