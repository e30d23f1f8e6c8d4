import type { Scenario } from "../../scenario/document.js";
import { readScenario } from "../../scenario/read-scenario.js";
import { accepted, issuesOf } from "../examine.js";
import type { DocumentKind } from "../examine/document-kind.js";
import type { Issue } from "../../errors/index.js";
import { scenarioForm } from "../generated/scenario.js";

const scenarioKind: DocumentKind<Scenario> = { form: scenarioForm, readValues: readScenario, bears: ["none"] };

/**
 * A scenario from unknown data, proven: its form, and that what it states can be read. Whether it fits the rules and hits somebody,
 * `startScenario` says.
 *
 * @param input the JSON text, its bytes in UTF-8, or an already parsed value
 * @returns the scenario, a copy that shares nothing with the input
 * @throws {InputError} with every issue
 *
 * @example
 * const stated = startScenario(before, after, parseScenario(text));
 */
export function parseScenario(input: unknown): Scenario {
  return accepted(input, scenarioKind);
}

/**
 * Every issue for which {@link parseScenario} would throw, without throwing; none where the scenario is good.
 *
 * @param input as for {@link parseScenario}
 */
export function checkScenario(input: unknown): readonly Issue[] {
  return issuesOf(input, scenarioKind);
}
