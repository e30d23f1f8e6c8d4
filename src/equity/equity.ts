import { InputError, isInputError, received, takes, withArguments, type OptionNames } from "../errors/index.js";
import type { Case } from "../person/case.js";
import { calculatePrepared } from "../prepared/calculate.js";
import { prepare } from "../prepared/prepare.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { Equity } from "./document.js";
import { beginEquity, type EquityInProgress } from "./in-progress.js";
import { readOptions, type EquityOptions } from "./read-options.js";

/**
 * Whether people of equal need have the same in different places, and whether more need gets more. Units by service and whether a service
 * is there at all stand first, then what people pay themselves, and money last, because a dearer price is not more support. How long
 * people waited is said of services whose deliveries their cases record.
 *
 * @param cases the people, a case each; one that the rules refuse is set aside, by the code of what is wrong
 * @param compiled the compiled rules
 * @throws {InputError} where a client stands twice, or an option is wrong
 *
 * @example
 * const { needs } = equity(cases, compile(scheme), { need: ["level"] });
 * needs[0]?.measures[0]?.spread; // "0.2857"
 */
export function equity(cases: Iterable<Case>, compiled: CompiledScheme, options: EquityOptions = {}): Equity {
  const progress = startEquity(compiled, options);
  const given: unknown = cases;
  if (typeof given !== "object" || given === null || !(Symbol.iterator in given)) {
    throw new InputError([{ code: "wrong-type", path: "cases", expected: "cases", received: received(given) }]);
  }
  return withArguments([["compiled", compiled, "compiled", "a compiled scheme"]], () => {
    for (const document of cases) {
      try {
        progress.add(document, calculatePrepared(prepare(document), compiled));
      } catch (error) {
        if (!isInputError(error) || error.issues.some(({ code }) => code === "client-twice")) throw error;
        progress.setAside(document, error.issues);
      }
    }
    return progress.equity();
  });
}

/**
 * {@link equity} for people whose results come one by one. It keeps the case of each person with a right.
 *
 * @throws {InputError} where an option is wrong
 */
export function startEquity(compiled: CompiledScheme, options: EquityOptions = {}): EquityInProgress {
  const looked = [
    ["compiled", compiled, "compiled", "a compiled scheme"],
    ["options", options, "object", "options such as { need }", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => beginEquity(compiled, readOptions(options)));
}

const optionNames: OptionNames<EquityOptions> = {
  need: true,
  ages: true,
  seed: true,
  orders: true,
  withPeople: true,
  weightOf: true,
};
