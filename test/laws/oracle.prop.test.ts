import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { Result } from "../../src/result/result.js";
import { isInputError } from "../../src/errors/index.js";
import { compile } from "../../src/rules/compile.js";
import { anySituation, seed, type Situation } from "../arbitraries/index.js";
import { daysOf, runsOf, expectedOf, type Expected } from "../oracle/index.js";

/** What seko says, or the paths of the lines for which it found no price. */
function calculated({ scheme, inputs, case: document }: Situation): Result | readonly string[] {
  const compiled = compile(scheme, inputs);
  try {
    return calculate(document, compiled);
  } catch (error) {
    if (!isInputError(error) || error.issues.some((issue) => issue.code !== "price-gap")) throw error;
    return [...new Set(error.issues.map((issue) => issue.path))].sort();
  }
}

describe("seko and the oracle", () => {
  it("agree on 2 000 people: outcome, days, budget, units, costs, what is covered, and who pays", () => {
    const met: Partial<Record<Expected["state"], number>> = {};
    const died = { ends: 0, goesOn: 0 };
    fc.assert(
      fc.property(anySituation, (situation) => {
        const expected = expectedOf(situation.case, situation);
        met[expected.state] = (met[expected.state] ?? 0) + 1;
        const { deathDate } = situation.case.client;
        if (expected.state === "eligible" && deathDate !== undefined) {
          if ((expected.spans.at(-1)?.to ?? "") > deathDate) died.goesOn += 1;
          else died.ends += 1;
        }
        expectAgreement(calculated(situation), expected, situation);
      }),
      { seed, numRuns: 2000, endOnFailure: true },
    );
    // The examples are of use only while they hold enough of every kind.
    expect(met.eligible).toBeGreaterThan(900);
    expect(met.ineligible).toBeGreaterThan(100);
    expect(met.incomplete).toBeGreaterThan(100);
    expect(met["price-gap"]).toBeGreaterThan(20);
    expect(Math.min(died.ends, died.goesOn)).toBeGreaterThan(20);
  });
});

function expectAgreement(found: Result | readonly string[], expected: Expected, { case: document }: Situation): void {
  if (expected.state === "price-gap") {
    const indexes = expected.lines.map((id) => document.plan?.lines.findIndex((line) => line.id === id));
    expect(found).toEqual(indexes.map((index) => `plan.lines[${String(index)}]`).sort());
    return;
  }
  if (expected.state === "limits-open" || expected.state === "days-open" || expected.state === "means-open") {
    throw new Error(expected.state);
  }
  if (!("toJSON" in found)) throw new Error(`no price: ${found.join(", ")}`);
  const { outcome, budget, lines, months, assumptions } = found.toJSON();
  expect(outcome.state).toBe(expected.state);
  // Each reason covers the days on which its condition fails, no more and no less.
  const failing = expected.days.flatMap(({ day, failing }) => failing.map((id) => `${day} ${id}`));
  const reasons = outcome.reasons.flatMap((reason) => daysOf(reason).map((day) => `${day} ${reason.condition}`));
  expect([...new Set(reasons)].sort()).toEqual(failing.sort());
  if (expected.state === "incomplete") {
    if (outcome.state !== "incomplete") throw new Error("unreachable");
    const failed = new Set(expected.days.filter((each) => each.failing.length > 0).map(({ day }) => day));
    const missing = new Set(outcome.missing.flatMap(daysOf).filter((day) => !failed.has(day)));
    expect(runsOf([...missing].sort())).toEqual(runsOf(expected.openDays));
    expect({ budget, lines, months }).toEqual({ budget: undefined, lines: [], months: [] });
    return;
  }
  expect(outcome.state === "eligible" ? outcome.spans : []).toEqual(expected.spans);
  expect(budget?.indicative).toBe("budget" in expected ? expected.budget : undefined);
  expect(
    lines.map(({ id, months }) => ({
      id,
      months: [...months].map(({ month, requested, allowed, ...rest }) => {
        const amounts = "cost" in rest ? { cost: rest.cost, covered: rest.covered } : {};
        return { month, requested, allowed, ...amounts };
      }),
    })),
  ).toEqual(expected.lines);
  expect(
    months.map(({ month, cost, covered, bySource, unitCosts = {} }) => ({
      month,
      cost,
      covered,
      bySource,
      unitCosts: Object.fromEntries(
        Object.entries(unitCosts).map(([id, { accepted, funded, paid }]) => [id, { accepted, funded, paid }]),
      ),
    })),
  ).toEqual(expected.months);
  expect(assumptions).toEqual(expected.assumptions);
}
