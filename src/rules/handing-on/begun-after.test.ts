import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { line } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { parsePosition } from "../../documents/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { prove } from "../../explanation/prove.js";
import type { Case } from "../../person/case.js";
import type { PlanLine } from "../../person/plan.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import { calculate } from "../opening/calculate.js";

const source = "made-up";
const days = { from: "2019-01-01", to: "2019-12-31" };
const bought = { entitle: { method: "plan-cost" as const, source } };
const own = compile({
  ...{ ...smallScheme, ...bought, id: "own" },
  limits: [{ id: "whole", kind: "whole-units", services: ["physio"], ...days, source }],
});
const other = compile({ ...smallScheme, ...bought, id: "other" });
const left = (result: Result): Position => parsePosition(JSON.stringify(result.closing));
const shown = (result: Result) =>
  result.lines.flatMap(({ months }) =>
    [...months].map(({ requested, allowed }) => `${String(allowed)} of ${String(requested)}`),
  );

/** Units that come whole, from January on; other rules have the days between. */
function after(of: Partial<PlanLine>, [gone, leaving]: readonly [string, string], back: readonly [string, string]) {
  const asked = (from: string, to: string): Case => ({
    ...{ ...smallCase, period: { from, to } },
    plan: { lines: [line({ ...days, ...of })] },
  });
  const eve = new Date(Date.parse(gone) - 86_400_000).toISOString().slice(0, 10);
  const first = calculate(asked("2019-01-01", eve), own);
  const there = calculate(asked(gone, leaving), other, { opening: left(first) });
  const opening = [left(first), left(there)];
  const last = calculate(asked(...back), own, { opening });
  expect(prove(explain(asked(...back), own, { opening })).faults).toEqual([]);
  return { first, last, asked };
}

describe("a line of units that come whole, after days by other rules", () => {
  it.each([
    // 0.3 a day: 9.3 in January, and 0.3 with the 9.3 of March are 9, with 9.6 of April 9.
    ["0.3 a day", { per: "day", quantity: "0.3" }, "9 of 9", ["9 of 9", "9 of 9"]],
    // 2.5 a week: 11.0714 in January; 0.0714 + 11.0714 are 11, and 0.1428 + 10.7142 are 10.
    ["2.5 a week", { per: "week", quantity: "2.5" }, "11 of 11", ["11 of 11", "10 of 10"]],
    // 4.5 a month: the half of January and March are 5.
    ["4.5 a month", { per: "month", quantity: "4.5" }, "4 of 4", ["5 of 5", "4 of 4"]],
  ] as const)("asks for what its own days have, not for the month elsewhere: %s", (_, of, january, spring) => {
    const { first, last } = after(of, ["2019-02-01", "2019-02-28"], ["2019-03-01", "2019-04-30"]);
    expect(shown(first)).toEqual([january]);
    expect(shown(last)).toEqual(spring);
  });

  it("asks for what its own days of a month have, and for no more in the next, in one go and in parts", () => {
    // 0.3 a day: 4.5 of 1 to 15 January and 3.3 of 21 to 31 are 7, of which 4 were shown; 0.8 and 8.4 of February are 9.
    const { last, asked } = after(
      { per: "day", quantity: "0.3" },
      ["2019-01-16", "2019-01-20"],
      ["2019-01-21", "2019-02-28"],
    );
    expect(shown(last)).toEqual(["3 of 3", "9 of 9"]);
    const part = after(
      { per: "day", quantity: "0.3" },
      ["2019-01-16", "2019-01-20"],
      ["2019-01-21", "2019-01-31"],
    ).last;
    const february = calculate(asked("2019-02-01", "2019-02-28"), own, { opening: left(part) });
    expect([...shown(part), ...shown(february)]).toEqual(["3 of 3", "9 of 9"]);
    expect(february.closing).toEqual(last.closing);
  });
});
