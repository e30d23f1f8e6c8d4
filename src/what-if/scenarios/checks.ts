import { InputError, unknownWord, type Issue } from "../../errors/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { Scenario, ScenarioGroup } from "../../scenario/document.js";

/** @throws {InputError} where a scenario names levels or services that neither set of rules has */
export function checkNames(
  { takeUp = [], entrants = [], places = [] }: Scenario,
  rules: readonly CompiledScheme[],
): void {
  const issues: Issue[] = [];
  const idsOf = (list: "levels" | "services") => [
    ...new Set(rules.flatMap(({ scheme }) => scheme[list].map(({ id }) => id))),
  ];
  const [levels, services] = [idsOf("levels"), idsOf("services")];
  const check = (id: string | undefined, known: readonly string[], path: string): void => {
    if (id !== undefined && !known.includes(id)) issues.push(unknownWord(id, known, path, issues.length));
  };
  const checkAll = (list: readonly ScenarioGroup[], path: string): void => {
    for (const [at, { level, service }] of list.entries()) {
      check(level, levels, `${path}[${at}].level`);
      check(service, services, `${path}[${at}].service`);
    }
  };
  checkAll(takeUp, "takeUp");
  checkAll(entrants, "entrants");
  checkAll(places, "places");
  if (issues.length > 0) throw new InputError(issues);
}
