import { readScenario } from "seko/io";
import { startScenario, type ScenarioInProgress } from "seko/what-if";
import type { weightsOf } from "./cases-compared.js";
import type { CompareOptions } from "./compare-options.js";
import type { RulesCompared } from "./rules-compared.js";

/** What is stated, by each set of rules after. */
export function scenariosOf(
  { before, afters }: RulesCompared,
  { scenario = [] }: CompareOptions,
  weights: ReturnType<typeof weightsOf>,
): readonly (readonly ScenarioInProgress[])[] {
  const stated = scenario.map(readScenario);
  return afters.map((after) => stated.map((each) => startScenario(before, after, each, weights)));
}
