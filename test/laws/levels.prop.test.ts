import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreDecimals } from "../../src/person/facts/assessment-facts.js";
import type { Case } from "../../src/person/case.js";
import { isInputError } from "../../src/errors/index.js";
import { parseDay } from "../../src/calendar/index.js";
import { levelOf } from "../../src/rules/assess/level-of.js";
import type { Result } from "../../src/result/result.js";
import { parseScaled } from "../../src/numbers/index.js";
import { drawn, drawSituation, seed, type Situation } from "../arbitraries/index.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { compiledOf, resultOf, withCase } from "./calculated.js";

/** The same person with every level as much higher as it goes. */
function lifted(situation: Situation, by: number): Situation {
  const compiled = compiledOf(situation);
  const { bands } = situation.scheme.assess;
  return withCase(situation, (document): Case => {
    const assessments = (document.assessments ?? []).map((assessment) => {
      if (assessment.instrument !== situation.scheme.assess.instrument) return assessment;
      const level = levelOf(parseScaled(assessment.score ?? "", scoreDecimals), compiled);
      const higher = compiled.levelIds[Math.min(level + by, compiled.levelIds.length - 1)];
      return { ...assessment, score: bands.find((band) => band.level === higher)?.from ?? "" };
    });
    return { ...document, assessments };
  });
}

/** The same rules, by which the levels of least need give no entitlement. */
function withoutEntitlement(situation: Situation, count: number): Situation {
  const { scheme } = situation;
  const none = scheme.levels.slice(0, Math.min(count, scheme.levels.length - 1)).map(({ id }) => id);
  const levels = scheme.levels.map((level) =>
    none.includes(level.id) ? { ...level, entitled: false, source: scheme.assess.source } : level,
  );
  const amounts = scheme.entitle.amounts.filter(({ level }) => !none.includes(level));
  return { ...situation, scheme: { ...scheme, levels, entitle: { ...scheme.entitle, amounts } } };
}

function daysIn({ outcome }: Result): number {
  if (outcome.state !== "eligible") return 0;
  return outcome.spans.reduce((sum, { from, to }) => sum + parseDay(to) - parseDay(from) + 1, 0);
}

describe("a higher level", () => {
  it("never lowers the budget, nor what of the plan is covered", () => {
    let raised = 0;
    fc.assert(
      fc.property(
        drawn((draw) => ({ situation: drawSituation(draw, true), by: draw.integer(1, 4) })),
        ({ situation, by }) => {
          const before = resultOf(situation);
          const after = resultOf(lifted(situation, by));
          expect(after.outcome).toEqual(before.outcome);
          const [less, more] = [before, after].map((result) => result.budget?.approved.minor ?? 0) as [number, number]; // two of two
          expect(more).toBeGreaterThanOrEqual(less);
          expect(after.totals?.covered.minor ?? 0).toBeGreaterThanOrEqual(before.totals?.covered.minor ?? 0);
          if (more > less) raised += 1;
        },
      ),
      { seed, numRuns: 300, endOnFailure: true },
    );
    expect(raised).toBeGreaterThan(100);
  });

  it("never takes days away, also where levels of less need give no entitlement", () => {
    let gained = 0;
    fc.assert(
      fc.property(
        drawn((draw) => ({ situation: drawSituation(draw, true), by: draw.integer(1, 4), none: draw.integer(1, 3) })),
        ({ situation, by, none }) => {
          const partly = withoutEntitlement(situation, none);
          const before = resultOf(partly);
          const after = resultOf(lifted(partly, by));
          expect(daysIn(after)).toBeGreaterThanOrEqual(daysIn(before));
          expect(after.budget?.approved.minor ?? 0).toBeGreaterThanOrEqual(before.budget?.approved.minor ?? 0);
          expect(daysIn(resultOf(situation))).toBeGreaterThanOrEqual(daysIn(after));
          if (daysIn(after) > daysIn(before)) gained += 1;
        },
      ),
      { seed, numRuns: 200, endOnFailure: true },
    );
    expect(gained).toBeGreaterThan(20);
  });

  it("could lower it only where amounts fall while need rises, and such a scheme is refused", () => {
    const amounts = smallScheme.entitle.amounts.map((row) =>
      row.level === "high" ? { ...row, amount: "1199.99" } : row,
    );
    const scheme = { ...smallScheme, entitle: { ...smallScheme.entitle, amounts } };
    try {
      resultOf({ scheme, inputs: {}, case: smallCase });
      expect.unreachable();
    } catch (error) {
      if (!isInputError(error)) throw error;
      expect(error.issues.map((issue) => issue.code)).toEqual(["more-need-pays-less"]);
    }
  });
});
