import type { Day } from "../calendar/index.js";
import type { CaseFacts } from "../person/facts/facts.js";
import type { CompiledTest } from "../rules/when/read.js";
import type { Actual, StatedFact } from "./statement.js";

/**
 * What is the case on a day, of all that some tests ask about, each fact once. Of levels it says nothing.
 *
 * @param tests compiled tests of a rule
 * @param facts of the person
 * @param day the day of interest
 */
export function actualOf(tests: readonly CompiledTest[], facts: CaseFacts, day: Day): Actual {
  const stated = new Map<string, StatedFact>();
  for (const test of tests) {
    const fact = test.statedOn(facts, day);
    if (fact !== undefined) stated.set(JSON.stringify(fact), fact);
  }
  return { kind: "all", facts: [...stated.values()] };
}
