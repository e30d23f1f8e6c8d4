import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { line } from "../../../../test/support/small-result.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import type { Case } from "../../../person/case.js";
import { outcomeWords } from "../../../explanation/index.js";
import { parseResult } from "../../../documents/index.js";
import { compile } from "../../compile.js";
import type { Scheme } from "../../scheme.js";
import { calculate } from "../../calculate.js";

const source = smallScheme.assess.source;
const byPlan: Scheme = { ...smallScheme, entitle: { method: "plan-cost", source } };

/** Sessions from July, first assessed on a day, asked for the year 2019. */
function yearOf(date: string, scheme: Scheme = byPlan, changes: Partial<Case> = {}) {
  const document: Case = {
    ...smallCase,
    period: { from: "2019-01-01", to: "2019-12-31" },
    assessments: [{ id: "first", instrument: "scale", date, score: "30" }],
    plan: { lines: [line({ from: "2019-07-01" })] },
    ...changes,
  };
  return calculate(document, compile(scheme));
}

describe("days on which a fact is missing and no amount hangs", () => {
  it("are left open by name, and the amounts are there", () => {
    const result = yearOf("2019-07-01");
    expect(result.outcome).toEqual({
      state: "eligible",
      spans: [{ from: "2019-07-01", to: "2019-12-31" }],
      open: [
        {
          fact: "assessments",
          from: "2019-01-01",
          to: "2019-06-30",
          neededBy: "assess",
          expected: { kind: "instrument", instrument: "scale" },
        },
      ],
      reasons: [],
    });
    const known = yearOf("2018-12-01");
    expect(known.outcome).toEqual({
      state: "eligible",
      spans: [{ from: "2019-01-01", to: "2019-12-31" }],
      reasons: [],
    });
    expect(result.totals?.cost.decimal.toString()).toBe(known.totals?.cost.decimal.toString());
    expect(result.totals?.cost.minor).toBeGreaterThan(0);
    expect(parseResult(result.toText()).toText()).toBe(result.toText());
  });

  it("make the case incomplete only for the days on which services are planned", () => {
    const { outcome } = yearOf("2019-08-01");
    expect(outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments", from: "2019-07-01", to: "2019-07-31" }],
    });
  });

  it("matter on the days of the week of a line alone", () => {
    // The first Monday from July is the 1st; a line of Tuesdays begins on the 2nd.
    const tuesdays = line({ from: "2019-07-01", quantity: "1", per: "day", weekdays: ["tue"] });
    const { outcome } = yearOf("2019-07-02", byPlan, { plan: { lines: [tuesdays] } });
    expect(outcome).toMatchObject({ state: "eligible", spans: [{ from: "2019-07-02", to: "2019-12-31" }] });
  });

  it("do not matter for a line of no units, however missing the fact is", () => {
    const lines = [line({ from: "2019-08-01" }), line({ id: "none", quantity: "0", from: "2019-07-01" })];
    const { outcome } = yearOf("2019-08-01", byPlan, { plan: { lines } });
    expect(outcome).toMatchObject({ state: "eligible", spans: [{ from: "2019-08-01", to: "2019-12-31" }] });
  });

  it("leave nobody eligible where they are all the days there are", () => {
    const { outcome } = yearOf("2020-07-01", byPlan, { plan: { lines: [] } });
    expect(outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments", from: "2019-01-01", to: "2019-12-31" }],
    });
  });

  it("matter all where need gives the budget", () => {
    const { outcome } = yearOf("2019-07-01", smallScheme);
    expect(outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments", from: "2019-01-01", to: "2019-06-30" }],
    });
  });
});

describe("what holds before the first assessment", () => {
  const scheme: Scheme = {
    ...smallScheme,
    assess: { ...smallScheme.assess, beforeFirst: { entitled: false, source } },
  };

  it("is no entitlement where the scheme says so, with the reason", () => {
    const result = yearOf("2019-07-01", scheme);
    expect(result.outcome).toEqual({
      state: "eligible",
      spans: [{ from: "2019-07-01", to: "2019-12-31" }],
      reasons: [
        {
          code: "not-yet-assessed",
          condition: "assess",
          from: "2019-01-01",
          to: "2019-06-30",
          actual: { kind: "date", on: "2019-07-01" },
          limit: { kind: "date", from: "2019-07-01" },
          source,
        },
      ],
    });
    const [reason] = result.outcome.reasons;
    if (reason === undefined) throw new Error("no reason");
    expect(outcomeWords(smallScheme, "en").reason(reason)).toBe(
      "before the first assessment; 1 July 2019; the rule: on or after 1 July 2019",
    );
    expect(outcomeWords(smallScheme, "lv").reason(reason)).toMatch(/^pirms pirmā izvērtējuma; /u);
  });

  it("says nothing of days after it, nor of a person who was never assessed", () => {
    const expiring = { ...scheme, assess: { ...scheme.assess, expiresAfterMonths: 2 } };
    expect(yearOf("2019-07-01", expiring).outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments", from: "2019-09-01", to: "2019-12-31" }],
    });
    expect(yearOf("2019-07-01", scheme, { assessments: [] }).outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments", from: "2019-01-01", to: "2019-12-31" }],
    });
  });

  it("leaves nobody eligible whose first assessment comes after the period", () => {
    expect(yearOf("2020-07-01", scheme).outcome).toMatchObject({
      state: "ineligible",
      reasons: [{ code: "not-yet-assessed", from: "2019-01-01", to: "2019-12-31" }],
    });
  });

  it("has a source that the scheme knows", () => {
    const assess = { ...smallScheme.assess, beforeFirst: { entitled: false, source: "unknown" } } as const;
    expect(() => yearOf("2019-07-01", { ...smallScheme, assess })).toThrow("assess.beforeFirst.source");
  });
});
