import { describe, expect, it } from "vitest";
import { eligible } from "../../../test/support/eligible.js";
import { smallCase } from "../../../test/support/small-case.js";
import { line } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Issue } from "../../errors/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { letter, prove } from "../../explanation/index.js";
import { divideRounded, parseScaled, roundingModes } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import { calculate } from "../opening/calculate.js";
import { compile } from "../compile.js";
import { readScheme } from "../read-scheme.js";
import type { Scheme } from "../scheme.js";
import type { MostUnits } from "./kinds/most-units.js";
import type { UnusedShare } from "./kinds/unused-share.js";
import type { LimitRule } from "./registry.js";

const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
const sessions: MostUnits = {
  ...{ id: "sessions", kind: "most-units", per: "month", services: ["physio"] },
  ...{ amounts: [{ most: "12", ...year }], ...year },
};
const share: UnusedShare = {
  ...{ id: "rest", kind: "unused-share", of: "sessions", services: ["care"] },
  ...{ amounts: [{ most: "20", ...year }], ...year },
  shareRounding: { mode: "half-up", step: "0.0001" },
  rounding: { mode: "half-up", step: "0.01" },
};
const rules = (...limits: readonly LimitRule[]): Scheme => ({
  ...smallScheme,
  entitle: { method: "plan-cost", source: "made-up" },
  limits,
});
const april = { from: "2019-04-01", to: "2019-04-30" };
/** So many sessions on some days of April, and 20 hours of care over the month. */
const using = (units: readonly string[], carePriority = 1, hours = "20"): Case => ({
  ...smallCase,
  period: april,
  plan: {
    lines: [
      {
        ...line({ ...april, per: "month", quantity: hours, priority: carePriority }),
        id: "care",
        service: "care",
        unit: "hour",
      },
      ...units.map((quantity, index) => {
        const day = `2019-04-${String(index * 9 + 5).padStart(2, "0")}`;
        return { ...line({ from: day, to: day, quantity, per: "once", priority: 2 }), id: `physio-${index}` };
      }),
    ],
  },
});
const careIn = (scheme: Scheme, given: Case): string | undefined =>
  eligible(calculate(given, compile(scheme)))
    .lines.find(({ id }) => id === "care")
    ?.allowed.toString();

describe("the share that another limit leaves unused", () => {
  it.each([
    [[], "20"],
    [["0"], "20"],
    // 1 of 12 is 8.333… → 8.33 %: 91.67 % of 20 is 18.334.
    [["1"], "18.33"],
    // 5 of 12 is 41.666… → 41.67 %: 58.33 % of 20 is 11.666.
    [["2", "3"], "11.67"],
    [["12"], "0"],
    // 14 are asked for, and 12 received.
    [["7", "7"], "0"],
  ])("of %s sessions leaves %s hours, wherever they stand in the plan", (units, left) => {
    expect([1, 3].map((priority) => careIn(rules(sessions, share), using(units, priority)))).toEqual([left, left]);
    // Whether what is above is the client's or not received, no more of the limit is used.
    expect(careIn(rules({ ...sessions, beyond: "client" }, share), using(units))).toBe(left);
  });

  it("and the share used are one whole: the rounding of the share decides, whatever its mode", () => {
    for (const mode of roundingModes) {
      for (const tenths of [1, 7, 35, 40, 77, 119, 120]) {
        const units = `${Math.floor(tenths / 10)}.${tenths % 10}`;
        const exact: UnusedShare = {
          ...share,
          ...{ shareRounding: { mode, step: "0.0001" }, rounding: { mode, step: "0.0001" } },
          // Of 100 a share of four places is told exactly.
          amounts: [{ most: "100", ...year }],
        };
        const left = parseScaled(careIn(rules(sessions, exact), using([units], 1, "100")) ?? "", 2);
        expect([mode, tenths, 10_000 - left]).toEqual([mode, tenths, divideRounded(tenths * 10_000, 120, mode)]);
      }
    }
  });

  it("is the same in parts: what a later part uses, it takes back", () => {
    const compiled = compile(rules(sessions, share));
    let opening: Position | undefined;
    const shown: string[] = [];
    for (const [from, to] of [
      ["2019-04-01", "2019-04-10"],
      ["2019-04-11", "2019-04-20"],
      ["2019-04-21", "2019-04-30"],
    ] as const) {
      const part = calculate({ ...using(["2", "3"]), period: { from, to } }, compiled, { opening });
      shown.push(part.lines.find(({ id }) => id === "care")?.allowed.toString() ?? "");
      opening = part.closing;
    }
    // To 10 April 6.67 are asked for and 16.67 would be left; on 14 April 3 more are used, so that only 11.67 are left.
    expect(shown).toEqual(["6.67", "5", "0"]);
  });

  it("is told, proved, and said in letters of both languages", () => {
    const told = explain(using(["2", "3"]), compile(rules(sessions, share)));
    expect(prove(told).faults).toEqual([]);
    expect(JSON.stringify(told)).toContain('"amount":"lines.care.2019-04.left.rest"');
    expect(letter(told, { language: "en" })).toContain("11.67");
    expect(letter(told, { language: "lv" })).toContain("11,67");
  });

  it("is refused where it cannot be said which share is used", () => {
    const said = (...limits: readonly LimitRule[]) => {
      const issues: Issue[] = [];
      readScheme(rules(...limits), {}, issues);
      return issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(said(sessions, share)).toEqual([]);
    expect(said(share, sessions)).toEqual([]);
    const wrong = "no-share-of-limit limits[1].of";
    expect(said(sessions, { ...share, of: "session" })).toEqual(["unknown-reference limits[1].of"]);
    expect(said(sessions, { ...share, of: "rest" })).toEqual([wrong]);
    expect(said({ ...sessions, per: "week" }, share)).toEqual([wrong]);
    expect(said({ ...sessions, shared: "of-two" }, share)).toEqual([wrong]);
    expect(
      said({ ...sessions, to: "2019-06-30", amounts: [{ most: "12", ...year, to: "2019-06-30" }] }, share),
    ).toEqual([wrong]);
    expect(said(sessions, { ...share, services: ["care", "physio"] })).toContain(wrong);
    const whole: LimitRule = { id: "sessions", kind: "whole-units", services: ["physio"], ...year };
    expect(said(whole, share)).toEqual([wrong]);
    expect(said(sessions, { ...share, amounts: [] })).toEqual(["gap limits[1].amounts"]);
    expect(said(sessions, { ...share, amounts: [{ most: "0", ...year }] })).toEqual(["limit-zero limits[1].amounts"]);
    expect(said(sessions, { ...share, shareRounding: { mode: "half-up", step: "0.00001" } })).toHaveLength(1);
  });

  it("counts what was used before, though nothing of it is planned any more", () => {
    const careAfter = (units: string) => {
      const opening: Position = {
        ...{ schemaVersion: 1, kind: "position", client: "client-1", through: "2019-04-15", origin: "stated" },
        scheme: { id: smallScheme.id, version: smallScheme.version, currency: "EUR", minorUnit: 2 },
        budgets: [],
        limits: [{ limit: "sessions", from: "2019-04-01", used: [{ most: "12", units }] }],
      };
      const given = { ...using([]), period: { from: "2019-04-16", to: "2019-04-30" } };
      return eligible(
        calculate({ ...given, client: { ...given.client, id: "client-1" } }, compile(rules(sessions, share)), {
          opening,
        }),
      )
        .lines.find(({ id }) => id === "care")
        ?.allowed.toString();
    };
    // Half of April is 10 of the 20 hours: 9 of 12 sessions leave a quarter of 20, all of them nothing.
    expect(["0", "6", "9", "12"].map(careAfter)).toEqual(["10", "10", "5", "0"]);
  });

  it("is of what is received in the whole month, also where the level changes in it", () => {
    const high = [{ kind: "level", atLeast: "high" } as const];
    const compiled = rules(
      {
        ...sessions,
        amounts: [
          { most: "4", when: high, ...year },
          { most: "6", ...year },
        ],
      },
      {
        ...share,
        amounts: [
          { most: "300", when: high, ...year },
          { most: "200", ...year },
        ],
      },
    );
    const scored = (first: string, second: string): Case => ({
      ...using(["1", "0.6", "0.6"], 1, "500"),
      assessments: [
        { id: "first", instrument: "scale", date: "2018-11-05", score: first },
        { id: "second", instrument: "scale", date: "2019-04-11", score: second },
      ],
    });
    // 2.2 of 6 are 36.67 %, of 200 126.66 are left; 2.2 of 4 are 55 %, of 300 135 are left.
    expect(careIn(compiled, scored("30", "31"))).toBe("126.66");
    expect(careIn(compiled, scored("72", "73"))).toBe("135");
    // Whichever level is first, no more than the days of the higher level leave.
    expect(careIn(compiled, scored("30", "72"))).toBe("135");
    expect(careIn(compiled, scored("72", "30"))).toBe("135");
    const told = explain(scored("30", "72"), compile(compiled));
    expect(prove(told)).toMatchObject({ faults: [] });
    // Five sessions at the lower level are more than all of the higher one's.
    const many = { ...scored("30", "72"), plan: using(["5"], 1, "500").plan };
    // 5 of 6 are 83.33 %: 33.34 of the first ten days, nothing after them.
    expect(careIn(compiled, many as Case)).toBe("33.34");
  });
});
