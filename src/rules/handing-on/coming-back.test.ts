import { describe, expect, it } from "vitest";
import { asked, here, there } from "../../../test/support/moving-person.js";
import { smallCase } from "../../../test/support/small-case.js";
import { fullIssuesOf as issuesOf, line } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { parsePosition } from "../../documents/index.js";
import { prove } from "../../explanation/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { assumedSettlement, settle } from "../../settlement/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import type { CompiledScheme } from "../compiled.js";
import type { LimitRule } from "../limit/registry.js";
import type { LimitPeriod } from "../limit/rule.js";
import { calculate } from "../opening/calculate.js";

/** The position that a result leaves, as it comes out of a file. */
const left = (result: Result): Position => parsePosition(JSON.stringify(result.closing));

/** Asks about parts one after the other, each by rules of its own, with the latest position of each scheme. */
function inParts(parts: readonly (readonly [Case, CompiledScheme])[]): readonly Result[] {
  const known = new Map<string, Position>();
  return parts.map(([document, rules]) => {
    const opening = [...known.values()];
    const result = calculate(document, rules, opening.length === 0 ? {} : { opening });
    known.set(rules.name.id, left(result));
    return result;
  });
}

const totals = (results: readonly Result[]) =>
  results.map(({ totals: all }) => [all?.cost, all?.contribution].map(String).join(" "));

describe("whoever comes back within a month, after days by the rules of another municipality", () => {
  // 52.72 a day, and 85 % of 500.00 once: 10 days each.
  const [first, second, third] = inParts([
    [asked("2024-04-01", "2024-04-10"), here],
    [asked("2024-04-11", "2024-04-20"), there],
    [asked("2024-04-21", "2024-04-30"), here],
  ]) as readonly [Result, Result, Result];

  it("has the days of each municipality once", () => {
    expect(totals([first, second, third])).toEqual(["527.20 425.00", "527.20 0.00", "527.20 0.00"]);
    expect(third.lines[0]?.requested.toString()).toBe("10");
    expect(third.closing?.month).toBeUndefined();
  });

  it("has what it pays settled by what each municipality covers", () => {
    const parts = [first, second, third].map((result, at) => ({ payer: at === 1 ? "jurmala" : "riga", result }));
    // 425.00 × 527.20 ÷ 1 581.60.
    expect(settle(parts, assumedSettlement("by-cost")).months[0]?.rows.map(({ amount }) => amount)).toEqual(["141.67"]);
  });

  it("is told by an explanation that proves it", () => {
    const opening = [left(first), left(second)];
    const explanation = explain(asked("2024-04-21", "2024-04-30"), here, { opening });
    const { faults, amounts } = prove(explanation);
    expect(faults).toEqual([]);
    expect(amounts.get("whole.lines.place.2024-04.requested")).toBe("20.0000");
    expect(amounts.get("lines.place.2024-04.cost")).toBe("527.20");
  });

  it("may go on and come back once more: the position says which days were not its own", () => {
    const often = inParts([
      [asked("2024-04-01", "2024-04-04"), here],
      [asked("2024-04-05", "2024-04-06"), there],
      [asked("2024-04-07", "2024-04-09"), here],
      [asked("2024-04-10", "2024-04-15"), there],
      [asked("2024-04-16", "2024-04-17"), here],
      [asked("2024-04-18", "2024-04-20"), here],
      [asked("2024-04-21", "2024-04-30"), there],
    ]);
    expect(often[4]?.closing?.month?.elsewhere).toEqual([
      { from: "2024-04-05", to: "2024-04-06" },
      { from: "2024-04-10", to: "2024-04-15" },
    ]);
    // 4, 2, 3, 6, 2, 3 and 10 days of 52.72.
    expect(totals(often).map((text) => text.split(" ")[0])).toEqual([
      "210.88",
      "105.44",
      "158.16",
      "316.32",
      "105.44",
      "158.16",
      "527.20",
    ]);
    // 85 % of 500.00 in all.
    expect(often.reduce((sum, { totals: all }) => sum + (all?.contribution.minor ?? 0), 0)).toBe(42500);
  });

  it("is refused with days of others that lie outside those that were shown", () => {
    const position = {
      ...left(first),
      month: { ...left(first).month, elsewhere: [{ from: "2024-04-01", to: "2024-04-12" }] },
    };
    const issues = issuesOf(() => parsePosition(JSON.stringify(position)));
    expect(issues.map(({ path }) => path)).toEqual(["month.elsewhere[0].from", "month.elsewhere[0].to"]);
  });
});

describe("limits of the first municipality", () => {
  const { validity } = smallScheme;
  const source = smallScheme.sources[0]?.id ?? "";
  const most = (per: LimitPeriod, units: string): LimitRule => ({
    ...{ id: "most", kind: "most-units", per, services: ["physio"], ...validity, source },
    amounts: [{ most: units, ...validity, source }],
  });
  const rules = (id: string, limits: readonly LimitRule[]) =>
    compile({ ...smallScheme, id, entitle: { method: "plan-cost", source }, limits });
  const daily = (from: string, to: string): Case => ({
    ...smallCase,
    period: { from, to },
    plan: { lines: [line({ per: "day", quantity: "1", from: "2019-01-01", to: "2019-12-31" })] },
  });
  const north = rules("north", []);
  /** 1 to 9 January, 10 to 20 by another scheme, 21 to 31 January, and February. */
  const allowed = (per: LimitPeriod, units: string) => {
    const own = rules("own", [most(per, units)]);
    return inParts([
      [daily("2019-01-01", "2019-01-09"), own],
      [daily("2019-01-10", "2019-01-20"), north],
      [daily("2019-01-21", "2019-01-31"), own],
      [daily("2019-02-01", "2019-02-28"), own],
    ])
      .filter((_, at) => at !== 1)
      .map(({ lines: [only] }) => `${only?.allowed.toString() ?? ""} of ${only?.requested.toString() ?? ""}`);
  };

  it.each([
    // 9 and 11 days, of which 15 are left in the month.
    ["month", "15", ["9 of 9", "6 of 11", "15 of 28"]],
    ["year", "25", ["9 of 9", "11 of 11", "5 of 28"]],
    // 6 January is a Sunday and 7 a Monday, 21 a Monday and 4 February one too.
    ["week", "4", ["7 of 9", "8 of 11", "16 of 28"]],
  ] as const)("are not used up by days of the other: %s", (per, units, expected) => {
    expect(allowed(per, units)).toEqual(expected);
  });
});
