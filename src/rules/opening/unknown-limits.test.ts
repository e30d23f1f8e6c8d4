import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { parsePosition } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import type { LimitRule } from "../limit/registry.js";
import type { LimitPeriod } from "../limit/rule.js";
import { calculate } from "./calculate.js";

const source = smallScheme.sources[0]?.id ?? "";
const days = { ...smallScheme.validity, source };
const most = (service: string, per: LimitPeriod, units: string): LimitRule => ({
  ...{ id: `${service}-${per}`, kind: "most-units", per, services: [service], ...days },
  amounts: [{ most: units, ...days }],
});
const run: LimitRule = { id: "run", kind: "longest-run", days: 14, breakDays: 7, services: ["care"], ...days };
const rulesWith = (...limits: readonly LimitRule[]) =>
  compile({
    ...smallScheme,
    services: smallScheme.services.map((service) => ({ ...service, unit: "session" as const })),
    entitle: { method: "plan-cost", source },
    limits,
  });
const line = (service: string, from: string, to = "2019-12-31") => ({
  ...{ id: service, service, quantity: "1", unit: "session", per: "day", priority: 1, from, to },
});
const asked = (from: string, to: string, lines: readonly object[], more: object = {}): Case =>
  ({ ...smallCase, period: { from, to }, plan: { lines }, ...more }) as Case;
const left = (result: Result): Position => parsePosition(JSON.stringify(result.closing));
const allowed = ({ outcome, lines }: Result) =>
  outcome.state === "incomplete"
    ? outcome.missing.map(({ fact, neededBy, from, to }) => `${fact} of ${neededBy} ${from}..${to}`)
    : lines.map((each) => each.allowed.toString());

describe("a limit of which nobody knows what was used before", () => {
  const rules = rulesWith(most("care", "year", "40"), most("physio", "week", "5"));
  const lines = [line("physio", "2019-02-01"), line("care", "2019-04-10")];

  it("is unknown by its name in what is left behind, and the others are handed on", () => {
    const february = calculate(asked("2019-02-01", "2019-02-28", lines), rules);
    expect(february.closing).toMatchObject({
      limits: [
        { limit: "care-year", from: "2019-01-01" },
        // Of the week of 25 February, 4 of 5.
        { limit: "physio-week", from: "2019-02-25", used: [{ most: "5", units: "4" }] },
      ],
      runs: [],
      begun: [],
    });
    expect(february.closing?.limits?.[0]).not.toHaveProperty("used");
    const march = calculate(asked("2019-03-01", "2019-03-31", lines), rules, { opening: left(february) });
    expect(allowed(march)).toEqual(["21", "0"]);
    expect(march.closing?.limits?.[0]).toEqual({ limit: "care-year", from: "2019-01-01" });
    // In the middle of a month nothing has ended.
    const first = calculate(asked("2019-04-01", "2019-04-04", lines), rules, { opening: left(march) });
    expect(first.closing?.limits).toEqual(march.closing?.limits);
    const begun = calculate(asked("2019-04-05", "2019-04-30", lines), rules, { opening: left(first) });
    expect(allowed(begun)).toEqual(["opening.limits of care-year 2019-04-10..2019-04-30"]);
    expect(allowed(calculate(asked("2019-02-01", "2019-04-30", lines), rules))).toEqual([
      "opening.limits of care-year 2019-04-10..2019-04-30",
    ]);
  });

  it("is known again where its window has ended", () => {
    const december = calculate(asked("2019-12-01", "2019-12-31", [line("physio", "2019-12-01")]), rules);
    expect(december.closing?.limits).toMatchObject([{ limit: "physio-week", from: "2019-12-30" }]);
  });

  it("is asked of the case where somebody states a position and does not know it", () => {
    const position = (limits: readonly object[]) =>
      parsePosition({
        ...{ schemaVersion: 1, kind: "position", client: smallCase.client.id, scheme: rules.name },
        ...{ through: "2019-01-31", origin: "stated", limits },
      });
    const february = (from: string, limits: readonly object[]) =>
      allowed(calculate(asked("2019-02-01", "2019-02-28", [line("care", from)]), rules, { opening: position(limits) }));
    const unknown = [{ limit: "care-year", from: "2019-01-01" }];
    expect(february("2019-02-01", [])).toEqual(["28"]);
    expect(february("2019-02-01", unknown)).toEqual(["opening.limits of care-year 2019-02-01..2019-02-28"]);
    // A line that began with the year tells: 31 of 40 in January.
    expect(february("2019-01-01", unknown)).toEqual(["9"]);
  });
});

describe("what the lines of earlier days would tell, if their facts were known", () => {
  // In January nobody knows where the person lived.
  const residences = [{ kind: "declared", place: "north", from: "2019-02-01", to: "open" }];
  const unknownBefore = (from: string, to: string, lines: readonly object[]) =>
    asked(from, to, lines, { residences, assessments: [{ ...smallCase.assessments?.[0], date: "2019-02-01" }] });

  it("stays unknown, also where the question does not ask for it", () => {
    const rules = rulesWith(most("care", "year", "40"));
    const again = { ...line("care", "2019-03-01"), id: "again" };
    const lines = [line("care", "2019-01-01", "2019-01-31"), again];
    const february = calculate(unknownBefore("2019-02-01", "2019-02-28", lines), rules);
    expect(february.closing?.limits).toEqual([{ limit: "care-year", from: "2019-01-01" }]);
    const march = calculate(unknownBefore("2019-03-01", "2019-03-31", lines), rules, { opening: left(february) });
    expect(allowed(march)).toEqual(["opening.limits of care-year 2019-03-01..2019-03-31"]);
  });

  it("of a run is missing only before the first break", () => {
    const rules = rulesWith(run);
    const again = (from: string) => ({ ...line("care", from), id: "again" });
    const before = line("care", "2019-01-01", "2019-01-31");
    const of = (from: string, first: string, to: string, opening?: Position) =>
      calculate(unknownBefore(first, to, [before, again(from)]), rules, opening && { opening });
    expect(allowed(of("2019-02-07", "2019-02-01", "2019-02-28"))).toEqual([
      "opening.runs of run 2019-02-07..2019-02-07",
    ]);
    // Seven days without units are a break, whatever was before.
    expect(allowed(of("2019-02-08", "2019-02-01", "2019-02-28"))).toEqual(["0", "14"]);
    const short = rulesWith({ ...run, breakDays: 40 });
    const february = calculate(unknownBefore("2019-02-01", "2019-02-28", [before, again("2019-03-13")]), short);
    expect(left(february).runs).toEqual([{ limit: "run", idle: 28 }]);
    const march = (from: string) =>
      allowed(
        calculate(unknownBefore("2019-03-01", "2019-03-31", [before, again(from)]), short, { opening: left(february) }),
      );
    expect(march("2019-03-12")).toEqual(["opening.runs of run 2019-03-12..2019-03-12"]);
    expect(march("2019-03-13")).toEqual(["0", "14"]);
  });
});
