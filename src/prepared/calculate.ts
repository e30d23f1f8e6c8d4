import { InputError, readingAny, received, requireArgument, type Issue } from "../errors/index.js";
import type { Result } from "../result/result.js";
import { bindCase } from "../rules/bind.js";
import { inCase } from "../rules/bound-case.js";
import { calculateFacts } from "../rules/calculate-facts.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { withEnds } from "../rules/death/ends-of.js";
import { PreparedCase } from "./prepare.js";

/**
 * Calculates the budget of a person whose case was read before: byte for byte what `calculate` of "seko" gives for the case.
 *
 * @param person what {@link prepare} made of the case
 * @param compiled any scheme, compiled
 * @throws {InputError} with every issue that only case and scheme together can show, as `calculate` of "seko" has them
 *
 * @example
 * const person = prepare(parseCase(text));
 * calculate(person, compile(scheme)).budget?.approved.toString(); // "1800.00"
 */
export function calculate(person: PreparedCase, compiled: CompiledScheme): Result {
  requireArgument("compiled", compiled, "compiled", "a compiled scheme");
  requirePrepared(person, "person");
  return readingAny({ value: compiled, kind: "a compiled scheme" }, () => calculatePrepared(person, compiled));
}

/** {@link calculate} of what certainly are a person and a scheme. */
export function calculatePrepared({ facts }: PreparedCase, compiled: CompiledScheme): Result {
  const issues: Issue[] = [];
  const serviceOf = bindCase(facts, compiled, issues);
  if (issues.length > 0) throw inCase(issues, facts);
  return calculateFacts({ facts: withEnds(facts, compiled), serviceOf }, compiled, undefined);
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
