import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../compiled.js";
import { plainPerson } from "./from-facts.js";
import { readPlain } from "./read.js";
import { calculatePlain } from "./result.js";
import { hasRoomFor } from "./rooms.js";
import { plainRules } from "./rules.js";

/**
 * Calculates a person of whom no more is said than the rules look at, and of whom everything is right, in one reading: the same result as by
 * all steps of the general way.
 *
 * @returns undefined of anybody else: the general way alone says what is wrong; false where it is certain that the short steps do not know
 * everything
 */
export function calculateShort(document: Case, compiled: CompiledScheme): Result | false | undefined {
  try {
    const rules = plainRules(compiled);
    // Conditions and budgets of several parts ask for more than numbers.
    if (rules?.passBy !== 0 || compiled.conditions.length > 0 || compiled.entitlement !== undefined) return undefined;
    const person = readPlain(document, compiled, rules.names);
    return person && (calculatePlain(person, compiled) ?? false);
  } catch {
    // No case or no scheme at all: the general way says what it is.
    return undefined;
  }
}

/**
 * Calculates a person who was read and bound the general way, and qualifies on all days, by the short steps.
 *
 * @returns undefined where they do not know everything
 */
export function calculateQualified(facts: CaseFacts, compiled: CompiledScheme): Result | undefined {
  const rules = plainRules(compiled);
  const period = rules?.on(facts.from, facts.to);
  if (rules === undefined || period === undefined) return undefined;
  if (rules.passBy > 0 && !hasRoomFor(facts.lines, period.rooms)) {
    rules.passBy -= 1;
    return undefined;
  }
  const person = plainPerson(facts, rules.names);
  return person && calculatePlain(person, compiled, true);
}
