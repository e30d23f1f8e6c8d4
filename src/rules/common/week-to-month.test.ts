import { describe, expect, it } from "vitest";
import { explain, prove } from "../../explanation/index.js";
import type { Case } from "../../person/case.js";
import { issuesOf, line, smallResult } from "../../../test/support/small-result.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { calculate } from "../calculate.js";
import { compile } from "../compile.js";
import type { LevelScheme } from "../../../test/support/level-scheme.js";
import type { Service } from "./service.js";
import type { WeekToMonth } from "./week-to-month.js";

const rule: WeekToMonth = {
  weeks: "4.348125",
  months: "1",
  rounding: { mode: "up", step: "1" },
  source: "made-up",
};
const [physio, care] = smallScheme.services as [Service, Service];
const counting = (changes: Partial<WeekToMonth> = {}, service: Partial<Service> = {}) => ({
  ...smallScheme,
  services: [physio, { ...care, ...service, weekToMonth: { ...rule, ...changes } }],
});
const planned = { ...line(), id: "care", service: "care", unit: "hour", quantity: "35", per: "week" } as const;
const asked = (changes: Partial<typeof planned> = {}): Partial<Case> => ({
  plan: { lines: [{ ...planned, ...changes }] },
});
const unitsBy = (scheme: Partial<LevelScheme>, changes: Partial<typeof planned> = {}) =>
  smallResult({ scheme, case: asked(changes) }).lines[0]?.months.map(({ requested }) => requested.toString());

describe("a quantity by week that counts by month", () => {
  it("is the same in every month, whatever its length: 35 × 4.348125 = 152.184375, up to whole hours", () => {
    expect(unitsBy(counting())).toEqual(Array.from({ length: 12 }, () => "153"));
    // Without it each day has a seventh: 35 × 31 ÷ 7, and the rest is carried on to the next month.
    expect(unitsBy({})?.slice(0, 2)).toEqual(["155", "140"]);
  });

  it("has its days' part of a part of a month: of 153 hours 11 of 31 days of May are 54.29", () => {
    expect(unitsBy(counting(), { from: "2019-05-21", to: "2019-05-31" })?.[4]).toBe("54.29");
  });

  it("is converted by weeks and months of any length, and rounded as is said", () => {
    const nearest = { mode: "half-up", step: "0.01" } as const;
    // 35 × 52 ÷ 12 = 151.6666…, 35 × 4.33 = 151.55, 35 × 4.3 = 150.5
    expect(unitsBy(counting({ weeks: "52", months: "12", rounding: nearest }))?.[0]).toBe("151.67");
    expect(unitsBy(counting({ weeks: "4.33", rounding: nearest }))?.[0]).toBe("151.55");
    expect(unitsBy(counting({ weeks: "4.3", rounding: { mode: "down", step: "1" } }))?.[0]).toBe("150");
  });

  it("is for lines by week of its own service alone", () => {
    expect(unitsBy(counting(), { per: "day", quantity: "2" } as never)?.[0]).toBe("62");
    const { lines } = smallResult({ scheme: counting(), case: { plan: { lines: [line({ per: "week" })] } } });
    // 4 × 31 ÷ 7
    expect(lines[0]?.months[0]?.requested.toString()).toBe("17.71");
  });

  it("is explained from the quantity that the case states, and rests on what the factor rests on", () => {
    const scheme = {
      ...counting({ source: "factor" }),
      sources: [...smallScheme.sources, { id: "factor", title: "A factor", certainty: "assumption" as const }],
    };
    const document = { ...smallCase, ...asked() };
    const explanation = explain(document, compile(scheme));
    expect(prove(explanation).faults).toEqual([]);
    const text = JSON.stringify(explanation);
    expect(text).toContain('"fact":"plan.lines[0].quantity","value":"35"');
    expect(text).toContain('"parameter":"services[1].weekToMonth.weeks","value":"4.348125"');
    expect(calculate(document, compile(scheme)).assumptions).toContain("factor");
    const byDay = { ...smallCase, ...asked({ per: "day" } as never) };
    expect(calculate(byDay, compile(scheme)).assumptions).not.toContain("factor");
  });

  it("is a wrong rule where a length is nothing or no number, the source is unknown, or a step does not fit the unit", () => {
    const of = (changes: object, service?: Partial<Service>) => issuesOf(() => compile(counting(changes, service)));
    const at = "services[1].weekToMonth";
    expect(of({ weeks: "0" })).toEqual([`conversion ${at}.weeks`]);
    expect(of({ months: "0.0" })).toEqual([`conversion ${at}.months`]);
    expect(of({ weeks: "4.3481251" })).toEqual([`too-many-decimals ${at}.weeks`]);
    expect(of({ source: "nowhere" })).toEqual([`unknown-reference ${at}.source`]);
    expect(of({ rounding: { mode: "up", step: "0.00001" } })).toEqual([`rounding-step ${at}.rounding.step`]);
    expect(of({ rounding: { mode: "up", step: "0.001" } }, { unit: "money" })).toContain(
      `rounding-step ${at}.rounding.step`,
    );
  });

  it("refuses a quantity that comes to more than can be counted", () => {
    const huge = counting({ weeks: "999999999", months: "0.000001" });
    expect(issuesOf(() => unitsBy(huge))).toEqual(["out-of-range plan.lines[0].quantity"]);
  });
});
