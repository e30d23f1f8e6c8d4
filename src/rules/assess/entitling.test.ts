import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Case } from "../../person/case.js";
import { compile } from "../compile.js";
import type { Scheme } from "../scheme.js";
import { calculate } from "../calculate.js";

const [low, high] = smallScheme.levels;
const levels = [
  { id: "low", label: low?.label ?? { lv: "", en: "" }, entitled: false, source: "made-up" },
  ...(high === undefined ? [] : [high]),
];
const amounts = smallScheme.entitle.amounts.filter(({ level }) => level === "high");
/** The small scheme, whose low level gives no entitlement. */
const scheme: Scheme = { ...smallScheme, levels, entitle: { ...smallScheme.entitle, amounts } };

const calculated = (document: Case = smallCase, rules: Scheme = scheme) => calculate(document, compile(rules));
const byScores = (...scores: readonly (readonly [string, string])[]): Case => ({
  ...smallCase,
  assessments: scores.map(([date, score], index) => ({ id: `of-${index}`, instrument: "scale", date, score })),
});
const levelReason = (from: string, to: string, assessment: string) => ({
  code: "level-not-entitled",
  condition: "assess",
  from,
  to,
  actual: { kind: "level", level: "low", assessment },
  limit: { kind: "level", atLeast: "high" },
  source: "made-up",
});

describe("a level that gives no entitlement", () => {
  it("makes its days ineligible, with the level as the reason", () => {
    const { outcome, budget } = calculated();
    expect(outcome).toEqual({
      state: "eligible",
      spans: [{ from: "2019-07-01", to: "2019-12-31" }],
      reasons: [levelReason("2019-01-01", "2019-06-30", "first")],
    });
    // 184 of 365 days of 2400.00.
    expect(budget?.approved.toString()).toBe("1209.86");
  });

  it("makes a person ineligible who has no other level, beside every other reason", () => {
    const old = { ...byScores(["2018-11-05", "30"]), client: { ...smallCase.client, birthDate: "1990-05-17" } };
    const { outcome } = calculated(old);
    expect(outcome.state).toBe("ineligible");
    expect(outcome.reasons.map(({ code }) => code)).toEqual(["level-not-entitled", "above-age"]);
  });

  it("cuts the units of its days for that reason", () => {
    const { lines } = calculated(byScores(["2018-11-05", "30"]));
    const [january] = lines[0]?.months ?? [];
    expect(january?.cuts).toMatchObject([{ code: "not-eligible", rules: ["assess"] }]);
  });

  it("asks for nothing that would not change it", () => {
    const { residences, ...unknown } = byScores(["2018-11-05", "30"]);
    expect(residences).toBeDefined();
    expect(calculated(unknown).outcome.state).toBe("ineligible");
  });

  it.each([["score-price"], ["assessed-hours"]] as const)(
    "counts by %s as well, without the numbers it does not need",
    (method) => {
      const rate = { price: "1.00", from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
      const entitle = { method, per: "month", prices: [rate], rounding: smallScheme.entitle.rounding } as const;
      const { outcome } = calculated(byScores(["2018-11-05", "30"]), { ...scheme, entitle });
      expect(outcome.reasons).toEqual([levelReason("2019-01-01", "2019-12-31", "of-0")]);
      expect(outcome.state).toBe("ineligible");
    },
  );

  it("names the assumption that it rests on", () => {
    expect(calculated(byScores(["2018-11-05", "30"])).assumptions).toContain("made-up");
  });
});

describe("a level without entitlement and a rule that nobody is worse off", () => {
  const rules: Scheme = {
    ...scheme,
    entitle: { ...scheme.entitle, notWorseOff: { months: 2, source: "made-up" } } as Scheme["entitle"],
  };

  it("is held up by the entitlement before, for as long as the rule says", () => {
    const { outcome, budget } = calculated(byScores(["2018-01-01", "80"], ["2019-03-01", "20"]), rules);
    expect(outcome).toMatchObject({ state: "eligible", spans: [{ from: "2019-01-01", to: "2019-04-30" }] });
    expect(outcome.reasons).toEqual([levelReason("2019-05-01", "2019-12-31", "of-1")]);
    // 120 of 365 days of 2400.00.
    expect(budget?.approved.toString()).toBe("789.04");
    expect(budget?.segments.map(({ notWorseOffThan }) => notWorseOffThan)).toEqual([undefined, "of-0"]);
  });

  it("is not held up by a level that gave none either", () => {
    const { outcome } = calculated(byScores(["2018-01-01", "10"], ["2019-03-01", "20"]), rules);
    expect(outcome.state).toBe("ineligible");
  });

  it("does not lower the level that follows it", () => {
    const { outcome, budget } = calculated(byScores(["2018-01-01", "10"], ["2019-03-01", "80"]), rules);
    expect(outcome).toMatchObject({ state: "eligible", spans: [{ from: "2019-03-01", to: "2019-12-31" }] });
    // 306 of 365 days of 2400.00.
    expect(budget?.approved.toString()).toBe("2012.05");
  });

  it("waits for the score of the assessment before, which could hold it up", () => {
    const [before, after] = byScores(["2018-01-01", "80"], ["2019-03-01", "20"]).assessments ?? [];
    const { score, ...without } = before ?? { id: "", instrument: "", date: "" };
    expect(score).toBe("80");
    const document = {
      ...smallCase,
      period: { from: "2019-03-01", to: "2019-12-31" },
      assessments: [without, ...(after === undefined ? [] : [after])],
    };
    const { outcome } = calculated(document, rules);
    expect(outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments.score", from: "2019-03-01", to: "2019-04-30", neededBy: "not-worse-off" }],
      reasons: [levelReason("2019-05-01", "2019-12-31", "of-1")],
    });
  });
});
