import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { explain } from "../../explanation/opening/explain.js";
import { prove } from "../../explanation/prove.js";
import { parsePosition } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import type { CompiledScheme } from "../compiled.js";
import { calculate } from "./calculate.js";

const source = smallScheme.sources[0]?.id ?? "";
const minimum = [{ amount: "150.00", partPeriods: "whole" as const, ...smallScheme.validity, source }];
const withMinimum = compile({ ...smallScheme, entitle: { ...smallScheme.entitle, minimum } });
const plain = compile(smallScheme);
const decisions = [
  {
    id: "d",
    decidedOn: "2018-12-20",
    adjustments: [{ id: "more", amount: "150.00", reason: "A crisis.", decidedBy: "office" }],
  },
];
/** Somebody who has a session at 20.00 each day, and 1200.00 a year: 3.29 a day. */
const asked = (from: string, to: string, more: object = {}): Case =>
  ({
    ...{ ...smallCase, assessments: smallCase.assessments?.slice(0, 1), ...more, period: { from, to } },
    plan: {
      lines: [
        {
          ...{ id: "daily", service: "physio", quantity: "1", unit: "session", per: "day", priority: 1 },
          ...{ from: "2019-01-01", to: "2019-12-31" },
        },
      ],
    },
  }) as Case;
const left = (result: Result): Position => parsePosition(JSON.stringify(result.closing));
const covered = ({ totals }: Result) => totals?.covered.minor ?? Number.NaN;

/** January in three parts, each with what the one before leaves behind. */
function inParts(rules: CompiledScheme, more: object = {}): readonly Result[] {
  const first = calculate(asked("2019-01-01", "2019-01-10", more), rules);
  const second = calculate(asked("2019-01-11", "2019-01-20", more), rules, { opening: left(first) });
  return [first, second, calculate(asked("2019-01-21", "2019-01-31", more), rules, { opening: left(second) })];
}

describe("what counts once in a budget without days of its own", () => {
  it.each([
    ["a minimum of 150.00", withMinimum, {}, "150.00"],
    // 1200.00 × 31 ÷ 365 = 101.92, and 150.00 more.
    ["a decision of 150.00", plain, { decisions }, "251.92"],
  ] as const)("is granted once for a month in parts: %s", (_, rules, more, approved) => {
    const whole = calculate(asked("2019-01-01", "2019-01-31", more), rules);
    expect(whole.totals?.covered.toString()).toBe(approved);
    const parts = inParts(rules, more);
    expect(parts.reduce((sum, part) => sum + covered(part), 0)).toBe(covered(whole));
    expect(parts.at(-1)?.budget?.approved.toString()).toBe(approved);
    expect(parts.at(-1)?.closing).toEqual(whole.closing);
    expect(parts[0]?.closing?.budgets).toEqual([]);
    const opening = left(parts[1] as Result);
    const { holds, amounts } = prove(explain(asked("2019-01-21", "2019-01-31", more), rules, { opening }));
    expect(holds).toBe(true);
    expect(amounts.get("budget.approved")).toBe(approved);
  });

  it("is missing where the month began before, and nobody says what was granted of it", () => {
    const states = [withMinimum, plain].map((rules) => calculate(asked("2019-01-16", "2019-01-31"), rules).outcome);
    expect(states).toMatchObject([
      { state: "incomplete", missing: [{ fact: "opening.budgets", from: "2019-01-16", to: "2019-01-31" }] },
      { state: "eligible" },
    ]);
    const decided = calculate(asked("2019-01-16", "2019-01-31", { decisions }), plain).outcome;
    expect(decided).toMatchObject({ state: "incomplete", missing: [{ fact: "opening.budgets" }] });
  });

  it("is refused in the month after, which would have it again", () => {
    const january = calculate(asked("2019-01-01", "2019-01-31"), withMinimum);
    const parts = inParts(withMinimum);
    for (const before of [january, parts[2] as Result]) {
      const going = () => calculate(asked("2019-02-01", "2019-02-28"), withMinimum, { opening: left(before) });
      expect(issuesOf(going)).toMatchObject([{ code: "budget-begun", path: "opening.budgets" }]);
    }
  });
});

describe("a budget without days of its own that is less than the cost", () => {
  it("is that of the month, however it is cut", () => {
    const whole = calculate(asked("2019-01-01", "2019-01-31"), plain);
    expect(whole.totals?.uncovered.minor).toBeGreaterThan(0);
    expect(inParts(plain).reduce((sum, part) => sum + covered(part), 0)).toBe(covered(whole));
  });

  it("is refused in the month after: what January left of it nobody says", () => {
    const january = left(calculate(asked("2019-01-01", "2019-01-31"), plain));
    const going = (to: string, opening: Position) => () => calculate(asked("2019-02-01", to), plain, { opening });
    expect(issuesOf(going("2019-02-28", january))).toMatchObject([{ code: "budget-begun", path: "opening.budgets" }]);
    // Nothing that February costs could say that more of January would be covered.
    const none = { ...asked("2019-02-01", "2019-02-28"), plan: { lines: [] } };
    const after = () => calculate(none, plain, { opening: january });
    expect(january.budgets).toEqual([{ budgetPeriod: "1", from: "2019-01-01", to: "2019-01-31", drawn: "101.92" }]);
    expect(issuesOf(after)).toMatchObject([{ code: "budget-begun", path: "opening.budgets" }]);
    const budgets = [{ budgetPeriod: "1", from: "2019-01-01", to: "2019-12-31", drawn: "620.00" }];
    expect(
      calculate(asked("2019-02-01", "2019-02-28"), plain, {
        opening: { ...january, budgets },
      }).totals?.covered.toString(),
    ).toBe("560.00");
  });
});

describe("a budget that a decision leaves with less than its months have drawn", () => {
  it("covers nothing more, and takes nothing back of what is not its own", () => {
    const dated = compile({
      ...smallScheme,
      entitle: {
        ...smallScheme.entitle,
        budgetPeriods: { method: "dates", periods: [{ id: "year", from: "2019-01-01", to: "2019-12-31" }], source },
      },
    });
    // 31 sessions at 20.00 in January; of 1200.00 the decision takes 700.00, which leaves 500.00 where 620.00 were drawn.
    const january = calculate(asked("2019-01-01", "2019-01-31"), dated);
    const opening = left(january);
    const adjustments = [{ id: "less", amount: "-700.00", reason: "A review.", decidedBy: "office" }];
    const decided = { decisions: [{ id: "d", decidedOn: "2019-02-01", budgetPeriod: "year", adjustments }] };
    const document = asked("2019-02-01", "2019-03-31", decided);
    const rest = calculate(document, dated, { opening });
    expect([covered(january), covered(rest)]).toEqual([62_000, 0]);
    const [period] = rest.budget?.periods ?? [];
    expect([period?.approved, period?.used, period?.unspent].join(" ")).toBe("500.00 620.00 -120.00");
    expect(prove(explain(document, dated, { opening })).faults).toEqual([]);
  });
});
