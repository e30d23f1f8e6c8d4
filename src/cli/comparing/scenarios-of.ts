import { isInputError } from "seko/errors";
import { fileError, readScenario } from "seko/io";
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
  const stated = scenario.map((file) => ({ file, read: readScenario(file) }));
  const twice = stated.flatMap(({ file, read: { id } }, index) => {
    const first = stated.findIndex((each) => each.read.id === id);
    if (first === index) return [];
    const expected = `another id than that of ${stated[first]?.file ?? ""}`;
    return [{ code: "duplicate-id", file, path: "id", expected, received: `"${id}"` }];
  });
  if (twice.length > 0) throw fileError(twice);
  return afters.map((after) =>
    stated.map(({ file, read }): ScenarioInProgress => {
      const started = naming(file, () => startScenario(before, after, read, weights));
      return {
        ...started,
        // What is wrong with a scenario is found at somebody, and is wrong of the scenario.
        state: (...person) => naming(file, () => started.state(...person)),
        add: (...person) => {
          naming(file, () => {
            started.add(...person);
          });
        },
        passBy: (...person) => {
          naming(file, () => {
            started.passBy(...person);
          });
        },
        scenario: () => naming(file, started.scenario),
      };
    }),
  );
}

/** Of several scenarios it is said which one is refused. @throws {InputError} with the file at every issue */
function naming<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw fileError(error.issues.map((issue) => ({ ...issue, file })));
  }
}
