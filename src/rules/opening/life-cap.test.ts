import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { statedPosition } from "../../../test/support/stated-position.js";
import { parsePosition } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import type { CompiledScheme } from "../compiled.js";
import type { Scheme } from "../scheme.js";
import { calculate } from "./calculate.js";

const { validity } = smallScheme;
const source = smallScheme.sources[0]?.id ?? "";
const income = { id: "pension", kind: "pension", amountPerMonth: "40.00", from: "2019-01-01", to: "open" };
const person: Case = { ...smallCase, incomes: [income], relatives: [] };
const asked = (from: string, to: string): Case => ({ ...person, period: { from, to } });
/** What somebody states of whom nothing was paid before a case. */
const begins = (document: Case, { name }: CompiledScheme) => ({
  opening: statedPosition(name, document, { person: { paidForLife: "0.00" } }),
});
/** The result of a person who begins. */
const beginning = (from: string, to: string, rules: CompiledScheme) =>
  calculate(asked(from, to), rules, begins(asked(from, to), rules));

/** Schemes of two payers: 85 % of an income of 40.00 is 34.00 a month, and nobody ever pays more than the cap. */
function capped(id: string, mostForLife: string) {
  const rounding = { mode: "down" as const, step: "0.01" };
  const test = { method: "share-of-income" as const, share: "0.85", income: { of: "client" as const }, rounding };
  const scheme: Scheme = {
    ...smallScheme,
    id,
    entitle: { method: "plan-cost", source },
    cover: { ...smallScheme.cover, budget: "gross" },
    incomeKinds: [{ id: "pension", label: { lv: "Pensija", en: "Pension" } }],
    contribute: [{ ...test, mostForLife, ...validity, source }],
    contributeOrder: "priority",
  };
  return compile(scheme);
}

const [small, other] = [capped("small", "50.00"), capped("other", "50.00")];
const paid = (result: Result) => result.months.map((month) => month.contribution.toString()).join(" ");
const life = (result: Result) => result.closing?.person?.paidForLife;
const read = (result: Result): Position => parsePosition(JSON.stringify(result.closing));

describe("what a person has paid in life", () => {
  it("counts whoever it was paid to: a cap has one total", () => {
    const january = beginning("2019-01-01", "2019-01-31", small);
    const later = calculate(asked("2019-02-01", "2019-03-31"), other, { opening: read(january) });
    expect([paid(january), paid(later), life(later)]).toEqual(["34.00", "16.00 0.00", "50.00"]);
  });

  it("counts also where the person moves within a month: 34.00 and 16.00 are 50.00", () => {
    const first = beginning("2019-01-01", "2019-01-15", small);
    expect(life(first)).toBe("0.00");
    expect(first.closing?.person?.means).toEqual([
      { month: "2019-01", scheme: "small", taken: "34.00", paid: "34.00" },
    ]);
    const second = calculate(asked("2019-01-16", "2019-01-31"), other, { opening: read(first) });
    expect([paid(second), life(second)]).toEqual(["0.00", "34.00"]);
    const third = calculate(asked("2019-02-01", "2019-02-28"), other, { opening: read(second) });
    expect([paid(third), life(third)]).toEqual(["16.00", "50.00"]);
    // The same in one question for the second payer.
    const both = calculate(asked("2019-01-16", "2019-02-28"), other, { opening: read(first) });
    expect([paid(both), life(both)]).toEqual(["0.00 16.00", "50.00"]);
  });

  it("counts what no test of means took: a price for each unit, within one month", () => {
    const perUnit = (id: string) => {
      const rule = { method: "fixed-per-unit" as const, amount: "1.00", mostForLife: "3.00", ...validity, source };
      const scheme = {
        ...capped(id, "1").scheme,
        contribute: [{ ...rule, rounding: { mode: "down" as const, step: "0.01" } }],
      };
      return compile(scheme);
    };
    const whole = beginning("2019-01-01", "2019-01-31", perUnit("small"));
    const first = beginning("2019-01-01", "2019-01-15", perUnit("small"));
    const second = calculate(asked("2019-01-16", "2019-01-31"), perUnit("other"), { opening: read(first) });
    const back = calculate(asked("2019-02-01", "2019-02-28"), perUnit("small"), { opening: read(second) });
    // 4 units a month, of which 15/31 are 1.94.
    expect([paid(whole), paid(first), paid(second), paid(back), life(back)]).toEqual([
      "3.00",
      "1.94",
      "1.06",
      "0.00",
      "3.00",
    ]);
  });

  it("counts once where the person comes back within the month, which needs both positions", () => {
    const first = beginning("2019-01-01", "2019-01-10", small);
    const second = calculate(asked("2019-01-11", "2019-01-20"), other, { opening: read(first) });
    const rest = asked("2019-01-21", "2019-02-28");
    const back = calculate(rest, small, { opening: [read(first), read(second)] });
    expect([paid(back), life(back)]).toEqual(["0.00 16.00", "50.00"]);
    expect(issuesOf(() => calculate(rest, small, { opening: read(second) }))).toMatchObject([
      { code: "position-missing", path: "opening.person.means[0].scheme" },
    ]);
  });
});
