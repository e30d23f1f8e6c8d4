import type { Case } from "../../person/case.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../compiled.js";
import { readPlain } from "./read.js";
import { calculatePlain } from "./result.js";
import { plainRules } from "./rules.js";

/**
 * Calculates a person of whom no more is said than the rules look at, and of whom everything is right, in one reading: the same result as by
 * all steps of the general way.
 *
 * @returns undefined of anybody else: the general way alone says what is wrong
 */
export function calculateShort(document: Case, compiled: CompiledScheme): Result | undefined {
  try {
    const { conditions, entitlement } = compiled;
    const rules = conditions.length > 0 || entitlement !== undefined ? undefined : plainRules(compiled);
    const person = rules && readPlain(document, compiled, rules.names);
    return person && calculatePlain(person, compiled);
  } catch {
    // No case or no scheme at all: the general way says what it is.
    return undefined;
  }
}
