import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { statedPosition } from "../../../test/support/stated-position.js";
import type { PlanLine } from "../../person/plan.js";
import type { Position } from "../../result/position/document.js";
import { compile } from "../compile.js";
import { calculate } from "../opening/calculate.js";
import type { LimitRule } from "../limit/registry.js";

const [source] = smallScheme.sources;
const made = source?.id ?? "";
const physio = smallCase.plan?.lines[0] as PlanLine;
const services = [physio.service];
const base = { services, ...smallScheme.validity, source: made };
const most = (amount: string, per: "week" | "month" | "year"): LimitRule => ({
  ...{ id: "most", kind: "most-units", per, amounts: [{ most: amount, ...smallScheme.validity, source: made }] },
  ...base,
});

/** What is allowed of a line in a period, under limits; the outcome where it has no units. */
function allowed(
  limits: readonly LimitRule[],
  line: Partial<PlanLine>,
  period: readonly [string, string],
  more: object = {},
  said?: Partial<Position>,
) {
  const scheme = { ...smallScheme, limits, entitle: { method: "plan-cost" as const, source: made } };
  const lines: readonly [PlanLine] = [
    { ...physio, per: "day" as const, quantity: "1", from: "2019-01-01", to: "2019-12-31", ...line },
  ];
  const document = { ...smallCase, plan: { lines }, period: { from: period[0], to: period[1] }, ...more };
  const opening = said === undefined ? undefined : statedPosition(scheme, document, said);
  const result = calculate(document, compile(scheme), { opening });
  return result.lines[0]?.allowed.toString() ?? result.outcome.state;
}

const february = ["2019-02-01", "2019-02-28"] as const;

describe("a line that began before the period", () => {
  it.each([
    // 1 February is a Friday: Monday and Tuesday have used the week of 28 January.
    ["has used the week that goes on", [most("10", "week")], { quantity: "5" }, february, "40"],
    ["has used the month that goes on", [most("10", "month")], {}, ["2019-01-08", "2019-01-31"] as const, "3"],
    ["tells what was used of a year in which it began with it", [most("40", "year")], {}, february, "9"],
    // 14 days from 1 January, 7 days' break: 22 January to 4 February, 12 to 25 February.
    [
      "goes on with its run of days",
      [{ id: "run", kind: "longest-run", days: 14, breakDays: 7, ...base }],
      {},
      february,
      "18",
    ],
    // 4 of 4.5 in January, 5 of 9 until February.
    [
      "goes on with the unit it has begun",
      [{ id: "whole", kind: "whole-units", ...base }],
      { quantity: "4.5", per: "month" },
      february,
      "5",
    ],
    // Whole units of which 10 a week are left.
    [
      "under several limits",
      [{ id: "whole", kind: "whole-units", ...base }, most("10", "week")],
      { quantity: "5.5" },
      february,
      "40",
    ],
  ] as const)("%s", (_, limits, line, period, expected) => {
    expect(allowed(limits, line, period)).toBe(expected);
  });

  it("has used nothing of it where it begins with the period", () => {
    expect(allowed([most("10", "week")], { quantity: "5", from: "2019-02-01" }, february)).toBe("50");
  });

  it("has used nothing on days that did not qualify", () => {
    const born = { client: { ...smallCase.client, birthDate: "2001-02-01" } };
    // Who is 18 on 1 February is not eligible from then on.
    expect(allowed([most("10", "week")], { quantity: "5" }, ["2019-01-25", "2019-01-31"], born)).toBe("10");
  });

  it("counts for nothing where a position says what was used", () => {
    const said = (units: string) => ({
      limits: [{ limit: "most", from: "2019-01-28", used: [{ most: "0", units }] }],
    });
    expect(allowed([most("10", "week")], { quantity: "5" }, february, {}, said("0"))).toBe("50");
    expect(allowed([most("10", "week")], { quantity: "5" }, february, {}, said("4"))).toBe("46");
    expect(allowed([most("10", "week")], { quantity: "5" }, february, {}, { limits: [] })).toBe("50");
  });

  it("counts for what a stated position leaves out: it says of one list, and the lines tell of the others", () => {
    const run: LimitRule = { id: "run", kind: "longest-run", days: 14, breakDays: 7, ...base };
    const limits = [most("1000", "year"), run];
    expect(allowed(limits, { from: "2019-01-22" }, february)).toBe("incomplete");
    expect(allowed(limits, { from: "2019-01-22" }, february, {}, { limits: [] })).toBe("18");
    expect(allowed(limits, { from: "2019-01-22" }, february, {}, { limits: [], runs: [] })).toBe("21");
    expect(allowed(limits, { from: "2019-01-22" }, february, {}, { runs: [] })).toBe("incomplete");
  });

  it("leaves a run open alone where it is not known which of its earlier days qualified", () => {
    const run: LimitRule = { id: "run", kind: "longest-run", days: 14, breakDays: 7, ...base };
    const place = { kind: "declared" as const, place: "north", to: "open" as const };
    const since = (from: string) => ({ residences: [{ ...place, from }] });
    const missing = (line: Partial<PlanLine>, from: string) => {
      const lines: readonly [PlanLine] = [{ ...physio, per: "day", quantity: "1", to: "2019-12-31", ...line }];
      const scheme = { ...smallScheme, limits: [run], entitle: { method: "plan-cost" as const, source: made } };
      const period = { from: february[0], to: february[1] };
      const { outcome } = calculate({ ...smallCase, ...since(from), plan: { lines }, period }, compile(scheme));
      return outcome.state === "incomplete" ? outcome.missing.map(({ fact, neededBy }) => [fact, neededBy]) : [];
    };
    expect(missing({ from: "2019-01-22" }, "2019-02-01")).toEqual([["opening.runs", "run"]]);
    expect(missing({ from: "2019-01-22" }, "2019-01-01")).toEqual([]);
    // Where no line began earlier, no day was received.
    expect(missing({ from: "2019-02-01" }, "2019-02-01")).toEqual([]);
  });

  it("leaves a year open in which it began later", () => {
    expect(allowed([most("40", "year")], { from: "2019-01-15" }, february)).toBe("incomplete");
  });
});
