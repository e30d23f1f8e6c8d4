import fc from "fast-check";
import { expect, it } from "vitest";
import { summarise } from "../../src/cohort/index.js";
import { lookAt } from "../../src/equity/looked-at.js";
import { addPerson, emptySums } from "../../src/report/page/sums/sums.js";
import type { EligibleResult } from "../../src/result/result.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { seed } from "../arbitraries/index.js";
import { besides, ofOneBudget } from "../arbitraries/budgets.js";

/** How many days a level has: those that any of the schemes with one budget each counts, one by one. */
function countedByLevel(results: readonly EligibleResult[]): ReadonlyMap<string, number> {
  const levels = new Map<number, string>();
  for (const { numbers } of results)
    for (const { level, from, to } of numbers.segments)
      for (let day = from; day <= to; day += 1) levels.set(day, level);
  const counts = new Map<string, number>();
  for (const level of levels.values()) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}

it("each day counts once, however many budgets stand beside each other", () => {
  let days = 0;
  fc.assert(
    fc.property(besides, (drawn) => {
      const rules = compile(drawn.scheme);
      const whole = calculate(drawn.case, rules) as EligibleResult;
      const alone = ofOneBudget(drawn).map((each) => calculate(each.case, compile(each.scheme)) as EligibleResult);
      const counted = countedByLevel(alone);
      const all = [...counted.values()].reduce((sum, each) => sum + each, 0);
      const { byLevel } = summarise([whole], { scheme: drawn.scheme, groupOf: () => "" });
      const summed = Object.entries(byLevel).flatMap(([id, each]) =>
        each.days === 0 ? [] : [[id, each.days] as const],
      );
      expect(new Map(summed)).toEqual(counted);
      const sums = emptySums();
      addPerson(sums, whole);
      expect(sums.days).toBe(BigInt(all));
      expect(lookAt(drawn.case, whole, { need: [], ages: [0], compiled: rules }, 1).days).toBe(all);
      days += all;
    }),
    { seed, numRuns: 60 },
  );
  expect(days).toBeGreaterThan(60);
});
