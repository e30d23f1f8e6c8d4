import { InputError, readingAny, received, requireArgument, type Issue } from "../errors/index.js";
import type { Result } from "../result/result.js";
import { bindCase } from "../rules/bind.js";
import { inCase } from "../rules/bound-case.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { withEnds } from "../rules/death/ends-of.js";
import { calculateQuestion } from "../rules/granting/question.js";
import { calculatePlain } from "../rules/plain/result.js";
import { PreparedCase } from "./prepare.js";

/**
 * Calculates the budget of a person whose case was read before: byte for byte what `calculate` of "seko" gives for the case.
 *
 * @param person what {@link prepare} made of the case
 * @param compiled any scheme, compiled
 * @param options none: `knownOn` is told to {@link prepare}, and a position or days that are shown are asked of `calculate` of "seko"
 * @throws {InputError} with every issue that only case and scheme together can show, as `calculate` of "seko" has them
 *
 * @example
 * const person = prepare(parseCase(text));
 * calculate(person, compile(scheme)).budget?.approved.toString(); // "1800.00"
 */
export function calculate(person: PreparedCase, compiled: CompiledScheme, options?: undefined): Result {
  // Callers without types can pass anything.
  const given: unknown = options;
  if (given !== undefined) throw optionsElsewhere(given);
  requireArgument("compiled", compiled, "compiled", "a compiled scheme");
  requirePrepared(person, "person");
  return readingAny({ value: compiled, kind: "a compiled scheme" }, () => calculatePrepared(person, compiled));
}

/** Nothing that is given is left out in silence: options are those of other functions. */
function optionsElsewhere(given: unknown): InputError {
  return new InputError([
    {
      code: "options-elsewhere",
      path: "options",
      expected: "no options, because what is known was read before",
      received: received(given),
      hint: '`prepare` takes `knownOn`, `calculate` of "seko" the others.',
    },
  ]);
}

/** {@link calculate} of what certainly are a person and a scheme. */
export function calculatePrepared(person: PreparedCase, compiled: CompiledScheme): Result {
  return (person.plain && calculatePlain(person.plain, compiled)) ?? calculateAny(person, compiled);
}

/** The same by all steps of the general way, to which nobody is too special. */
export function calculateAny({ facts }: PreparedCase, compiled: CompiledScheme): Result {
  const issues: Issue[] = [];
  const serviceOf = bindCase(facts, compiled, issues);
  if (issues.length > 0) throw inCase(issues, facts);
  return calculateQuestion(facts.case, { facts: withEnds(facts, compiled), serviceOf }, compiled);
}

/** Refuses what {@link prepare} did not make. */
export function requirePrepared(person: unknown, path: string): asserts person is PreparedCase {
  if (person instanceof PreparedCase) return;
  throw new InputError([
    {
      code: "wrong-type",
      path,
      expected: "a prepared case",
      received: received(person),
      hint: '`prepare` of "seko/prepared" makes one of a case.',
    },
  ]);
}
