import { readScenario } from "seko/io";
import { startScenario, type ScenarioInProgress } from "seko/what-if";
import { weightsOf } from "./cases-compared.js";
import type { CompareOptions } from "./compare-options.js";
import type { RulesCompared } from "./rules-compared.js";

/**
 * What is stated, by each set of rules after.
 *
 * @param read the cases of the question: people who come in parts are not read, and nothing is stated beside them
 */
export function scenariosOf(
  { before, afters }: RulesCompared,
  options: CompareOptions,
  read: Parameters<typeof weightsOf>[1],
): readonly (readonly ScenarioInProgress[])[] {
  const { scenario = [] } = options;
  if (scenario.length === 0) return afters.map(() => []);
  const stated = scenario.map(readScenario);
  const weights = weightsOf(options, read);
  return afters.map((after) => stated.map((each) => startScenario(before, after, each, weights)));
}
