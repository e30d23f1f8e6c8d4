import { readScenario } from "seko/io";
import type { PublicComparisonsInProgress } from "seko/secrecy";
import { startScenario, type ScenarioInProgress } from "seko/what-if";
import type { Weighing } from "../file/weights-option.js";
import type { ComparedPeople } from "./compared-people.js";
import type { CompareOptions } from "./compare-options.js";
import type { RulesCompared } from "./rules-compared.js";

/** What scenarios come to; nothing where nobody states one. */
export function statedIn(
  scenarios: readonly (readonly ScenarioInProgress[])[],
  publishing: PublicComparisonsInProgress | undefined,
): Pick<ComparedPeople, "scenarios"> {
  const stated = publishing?.publishScenarios().flat() ?? scenarios.flat().map((each) => each.scenario());
  return stated.length === 0 ? {} : { scenarios: stated };
}

/** What is stated, by each set of rules after. */
export function scenariosOf(
  { before, afters }: RulesCompared,
  { scenario = [] }: CompareOptions,
  weights: Weighing["options"],
): readonly (readonly ScenarioInProgress[])[] {
  if (scenario.length === 0) return afters.map(() => []);
  const stated = scenario.map(readScenario);
  return afters.map((after) => stated.map((each) => startScenario(before, after, each, weights)));
}
