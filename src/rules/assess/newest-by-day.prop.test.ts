import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { AssessmentFacts } from "../../person/facts/assessment-facts.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { bindingDay } from "./binding.js";
import { newestByDay } from "./newest-by-day.js";
import type { AssessRule } from "./registry.js";

const { instrument } = smallScheme.assess;
const someAssessments = fc
  .array(
    fc.record({
      date: fc.nat(90),
      decidedOn: fc.oneof(fc.constant(Number.NaN), fc.nat(120)),
      instrument: fc.constantFrom(instrument, "another"),
    }),
    { maxLength: 14 },
  )
  .map((made) =>
    made
      .sort((left, right) => left.date - right.date)
      .map((each, index): AssessmentFacts => {
        return { ...each, id: `of-${index}`, index, score: 0, hours: Number.NaN, answers: undefined };
      }),
  );
const binds = fc.constantFrom("assessment", "decision", "this-month", "next-month");

describe("the newest assessment of a day", () => {
  test("is the last made of those that bind by then, whenever each was decided", () => {
    fc.assert(
      fc.property(someAssessments, binds, (assessments, from) => {
        const rule: AssessRule = { ...smallScheme.assess, binds: from };
        const days = assessments.map((each) => bindingDay(each, rule));
        const newestOn = newestByDay(assessments, days, rule);
        for (let day = -1; day <= 160; day += 1) {
          const found = assessments.findLast((each) => each.instrument === instrument && bindingDay(each, rule) <= day);
          expect(newestOn(day)?.assessment.id).toBe(found?.id);
        }
      }),
      { seed: 25, numRuns: 500 },
    );
  });
});
