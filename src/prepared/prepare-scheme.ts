import { requireArgument } from "../errors/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { shortWays } from "../rules/short-ways.js";
import { readPlain } from "./plain/read.js";
import { calculatePlain } from "./plain/result.js";
import { plainRules } from "./plain/rules.js";

/**
 * Chooses once which steps a scheme needs: `calculate` then takes a short way with people of whom no more is said than the scheme looks at,
 * each of whom is read once. Whoever is not as plain, or has anything wrong, goes the general way; results and messages are the same.
 *
 * @param compiled the scheme, compiled
 * @returns a scheme that gives what the other gives; the same one where the short way does not know its rules, such as conditions, limits or ceilings
 *
 * @example
 * const compiled = prepareScheme(compile(scheme));
 * for (const document of cases) calculate(document, compiled);
 */
export function prepareScheme(compiled: CompiledScheme): CompiledScheme {
  requireArgument("compiled", compiled, "compiled", "a compiled scheme");
  const { conditions, entitlement, places, services } = compiled;
  const own = { placeOf: places.map(indexOf), serviceOf: services.map(indexOf), isInstrument: [true] };
  const prepared = { ...compiled };
  if (conditions.length > 0 || entitlement !== undefined || plainRules(prepared) === undefined) return compiled;
  shortWays.set(prepared, (document, options) => {
    if (options !== undefined) return undefined;
    try {
      const person = readPlain(document, prepared, own);
      return person && calculatePlain(person, prepared);
    } catch {
      // No case at all: the general way says what it is.
      return undefined;
    }
  });
  return prepared;
}

/** Of people who are read for the scheme itself names are indexes already. */
function indexOf(_: unknown, index: number): number {
  return index;
}
