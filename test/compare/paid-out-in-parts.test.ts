import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/index.js";
import { parseCase, parsePosition, parseScheme } from "../../src/documents/index.js";
import type { Case } from "../../src/person/case.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { compile, type CompiledScheme } from "../../src/index.js";
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
