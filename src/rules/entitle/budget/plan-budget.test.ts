import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import type { Decision } from "../../../person/decision.js";
import { isInputError } from "../../../errors/index.js";
import { compile } from "../../compile.js";
import type { Scheme } from "../../scheme.js";
import { calculate } from "../../calculate.js";
import { eligible } from "../../../../test/support/eligible.js";

const scheme: Scheme = { ...smallScheme, entitle: { method: "plan-cost", source: "made-up" } };
const compiled = compile(scheme);

function decided(amount: string): Decision {
  const adjustment = { id: "change", amount, reason: "Made up for tests.", decidedBy: "commission" };
  return { id: "decision", decidedOn: "2019-01-10", adjustments: [adjustment] };
}

describe("a budget that is what the plan costs", () => {
  it("has the cost of the allowed plan as its amount, and no segments", () => {
    const { budget, totals } = eligible(calculate(smallCase, compiled));
    expect(budget.indicative.toString()).toBe("1613.33");
    expect(budget.approved.toString()).toBe("1613.33");
    expect(budget.segments).toEqual([]);
    expect(budget.periods).toEqual([]);
    expect(totals.uncovered.toString()).toBe("0.00");
  });

  it("rests on the source of the rule", () => {
    const sources = [...scheme.sources, { id: "guess", title: "A guess", certainty: "assumption" as const }];
    const guessed = compile({ ...scheme, sources, entitle: { method: "plan-cost", source: "guess" } });
    expect(calculate(smallCase, guessed).assumptions).toContain("guess");
  });

  it("can be less than the plan costs by a decision", () => {
    const { budget, totals } = eligible(calculate({ ...smallCase, decisions: [decided("-100.00")] }, compiled));
    expect(budget.indicative.toString()).toBe("1613.33");
    expect(budget.approved.toString()).toBe("1513.33");
    expect(totals.covered.toString()).toBe("1513.33");
    expect(totals.uncovered.toString()).toBe("100.00");
  });

  it("can be more than the plan costs by a decision, and the rest is not spent", () => {
    const { budget, totals, months } = eligible(calculate({ ...smallCase, decisions: [decided("50.00")] }, compiled));
    expect(budget.approved.toString()).toBe("1663.33");
    expect(totals.covered.toString()).toBe("1613.33");
    expect(months.at(-1)?.remaining.toString()).toBe("50.00");
  });

  it("refuses a decision that leaves less than nothing", () => {
    let thrown: unknown;
    try {
      calculate({ ...smallCase, decisions: [decided("-1613.34")] }, compiled);
    } catch (error) {
      thrown = error;
    }
    if (!isInputError(thrown)) throw new Error("no input error");
    expect(thrown.issues.map(({ code, path, received }) => `${code} at ${path}: ${received}`)).toEqual([
      "approved-below-zero at decisions: -0.01 EUR",
    ]);
  });

  it("is not known where no plan is, also on a day of knowledge before its lines were recorded", () => {
    const { plan, ...withoutPlan } = smallCase;
    const missing = [{ fact: "plan", from: "2019-01-01", to: "2019-12-31", neededBy: "entitle" }];
    const unknown = calculate(withoutPlan, compiled);
    expect(unknown.outcome).toEqual({ state: "incomplete", missing, reasons: [] });
    expect([unknown.budget, unknown.totals]).toEqual([undefined, undefined]);
    const lines = (plan?.lines ?? []).map((each) => ({ ...each, recordedOn: "2019-02-05" }));
    const recorded = { ...smallCase, plan: { lines } };
    expect(calculate(recorded, compiled, { knownOn: "2019-02-04" }).outcome).toMatchObject({ missing });
    expect(calculate(recorded, compiled, { knownOn: "2019-02-05" }).budget?.approved.toString()).toBe("1613.33");
  });

  it("is 0.00 where it is known that no service is planned, also when every line was withdrawn", () => {
    expect(calculate({ ...smallCase, plan: { lines: [] } }, compiled).budget?.approved.toString()).toBe("0.00");
    const [first] = smallCase.plan?.lines ?? [];
    if (first === undefined) throw new Error("no line");
    const gone = { ...first, recordedOn: "2019-02-05", supersedes: first.id, withdrawn: true };
    const { budget } = calculate({ ...smallCase, plan: { lines: [first, gone] } }, compiled);
    expect(budget?.approved.toString()).toBe("0.00");
  });

  it("is asked for only of who may qualify, together with every other fact that may matter", () => {
    const { plan, ...withoutPlan } = smallCase;
    expect(plan?.lines.length).toBeGreaterThan(0);
    const grown = { ...withoutPlan, client: { ...smallCase.client, birthDate: "1990-05-01" } };
    expect(calculate(grown, compiled).outcome.state).toBe("ineligible");
    const date = "2019-07-01";
    const late = { ...withoutPlan, assessments: [{ id: "first", instrument: "scale", date, score: "30" }] };
    const { outcome } = calculate(late, compiled);
    expect(outcome).toMatchObject({
      state: "incomplete",
      missing: [
        { fact: "assessments", from: "2019-01-01", to: "2019-06-30" },
        { fact: "plan", from: "2019-01-01", to: "2019-12-31" },
      ],
    });
    const died = { ...withoutPlan, client: { ...smallCase.client, deathDate: "2019-03-04" } };
    expect(calculate(died, compiled).outcome).toMatchObject({ missing: [{ fact: "plan", to: "2019-03-04" }] });
  });

  it("needs no levels: an assessment that finds nothing but the need for services is enough, and without it the fact is missing", () => {
    const findings = { method: "findings", instrument: "scale", binds: "assessment", source: "made-up" } as const;
    const withoutLevels = compile({ ...scheme, levels: [], assess: findings });
    expect(calculate(smallCase, withoutLevels).budget?.approved.toString()).toBe("1613.33");
    const { outcome } = calculate({ ...smallCase, assessments: [] }, withoutLevels);
    expect(outcome.state).toBe("incomplete");
  });
});
