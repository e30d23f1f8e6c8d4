import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startComparison, type ComparisonPart } from "../../src/doors/compare.js";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { issuesOf } from "../../src/cohort/cohort.test-helper.js";
import { drawn, seed } from "../arbitraries/index.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { drawTwoRules } from "./two-rules.js";

const asked = drawn((draw) => {
  const rules = drawTwoRules(draw);
  return {
    rules,
    cuts: [draw.integer(0, rules.cases.length), draw.integer(0, rules.cases.length)],
    weight: draw.integer(1, 3),
  };
});

describe("the parts of a comparison", () => {
  it("come to the bytes of all people together, also through JSON", () => {
    fc.assert(
      fc.property(asked, ({ rules: { cases, inputs, before, after }, cuts, weight }) => {
        const [old, now] = [compile(before, inputs), compile(after, inputs)];
        const options = { weightOf: ({ id }: Case) => (id === "case-2" ? weight : 1), regionOf: () => "all" };
        const begin = () => startComparison(old, now, options);
        const compared = (people: readonly Case[]) => {
          const progress = begin();
          for (const document of people) {
            try {
              progress.add(document, calculate(document, old), calculate(document, now));
            } catch (error) {
              if (!isInputError(error)) throw error;
              progress.setAside(document, error.issues);
            }
          }
          return progress;
        };
        const [first = 0, last = 0] = [...cuts].sort((left, right) => left - right);
        const merged = begin();
        for (const people of [cases.slice(0, first), cases.slice(first, last), cases.slice(last)]) {
          const part = JSON.parse(JSON.stringify(compared(people).part())) as ComparisonPart;
          merged.addPart(
            part,
            people.map(({ client }) => client.id),
          );
        }
        expect(JSON.stringify(merged.comparison())).toBe(JSON.stringify(compared(cases).comparison()));
      }),
      { seed, numRuns: 100 },
    );
  });

  it("have each client once, and are parts", () => {
    const rules = compile(smallScheme);
    const progress = startComparison(rules, rules);
    progress.add(smallCase, calculate(smallCase, rules), calculate(smallCase, rules));
    const part = progress.part();
    expect(
      issuesOf(() => {
        progress.addPart(part, [smallCase.client.id]);
      }),
    ).toMatchObject([{ code: "client-twice" }]);
    // Callers without types can pass anything.
    for (const wrong of [{}, null, { ...part, groups: 1 }] as unknown as readonly ComparisonPart[]) {
      expect(
        issuesOf(() => {
          progress.addPart(wrong, []);
        }),
      ).toMatchObject([{ code: "wrong-form" }]);
    }
  });
});
