import { readKnownOn } from "../person/read/known.js";
import type { Case } from "../person/case.js";
import { InputError, type Issue, isInputError, joinPaths, withArguments, takes } from "../errors/index.js";
import type { CompiledScheme } from "./compiled.js";
import { calculate, optionNames, type CalculateOptions } from "./calculate.js";
import type { Result } from "../result/result.js";

/**
 * Calculates many people by one scheme, each on its own.
 *
 * @param cases the people, ids unique
 * @param compiled the scheme, compiled once
 * @param options of which day the knowledge counts; for all of them
 * @returns the results, in the order of the cases
 * @throws {InputError} with every issue of every case, each under `cases[index]`; then there is no result at all, so that no
 * total is ever made of only a part
 */
export function calculateAll(
  cases: readonly Case[],
  compiled: CompiledScheme,
  options?: CalculateOptions,
): readonly Result[] {
  return withArguments(
    [
      ["cases", cases, "list", "a list of cases"],
      ["compiled", compiled, "compiled", "a compiled scheme"],
      ["options", options === undefined ? {} : options, "object", "options", takes(optionNames)],
    ],
    () => calculatedAll(cases, compiled, options),
  );
}

function calculatedAll(
  cases: readonly Case[],
  compiled: CompiledScheme,
  options?: CalculateOptions,
): readonly Result[] {
  const issues: Issue[] = [];
  readKnownOn(options, issues);
  if (issues.length > 0) throw new InputError(issues);
  const seen = new Map<string, number>();
  const results: Result[] = [];
  for (const [index, document] of cases.entries()) {
    const first = seen.get(document.id);
    if (first !== undefined) issues.push(duplicateCase(index, first, document.id));
    seen.set(document.id, index);
    try {
      results.push(calculate(document, compiled, options));
    } catch (error) {
      if (!isInputError(error)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, path: joinPaths(`cases[${index}]`, issue.path) })));
    }
  }
  if (issues.length > 0) throw new InputError(issues);
  return results;
}

function duplicateCase(index: number, first: number, id: string): Issue {
  return {
    code: "duplicate-id",
    path: `cases[${index}].id`,
    expected: "an id that no other case has",
    received: `"${id}"`,
    hint: `cases[${first}] has it too.`,
  };
}
