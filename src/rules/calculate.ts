import { requireOptions, type OptionNames } from "../errors/index.js";
import type { Case } from "../person/case.js";
import type { KnowledgeOptions } from "../person/read/known.js";
import type { Result } from "../result/result.js";
import { readForScheme } from "./bound-case.js";
import type { CompiledScheme } from "./compiled.js";
import { calculateQuestion } from "./granting/question.js";
import { calculateShort } from "./plain/short-way.js";
import type { Recorder } from "./recording/recorder.js";

/** What a calculation may be told besides the case and the scheme. */
export interface CalculateOptions extends KnowledgeOptions {
  /** Is told by each step what it did. */
  readonly recorder?: Recorder;
}

/**
 * Calculates one person's individual budget: assess → entitle → limit → cost → cover → contribute → fund.
 *
 * @param document what is known of the person; `parseCase` makes one of unknown data
 * @param compiled the scheme, compiled once for all
 * @returns the result; a person who is not eligible, or of whom a fact is missing, is a result too
 * @throws {InputError} with every issue: wrong values, names the scheme does not know, days without a price
 *
 * @example
 * const result = calculate(parseCase(text), compile(scheme));
 * result.budget?.approved.toString(); // "1800.00"
 */
export function calculate(document: Case, compiled: CompiledScheme, options?: CalculateOptions): Result {
  if (options !== undefined) requireOptions(options, optionNames);
  if (options !== undefined) return calculateLong(document, compiled, options);
  const short = calculateShort(document, compiled);
  if (short === false) return calculateLong(document, compiled);
  if (short !== undefined) return short;
  const { facts, serviceOf } = readForScheme(document, compiled, undefined);
  return calculateQuestion(document, { facts, serviceOf, isAlone: true }, compiled);
}

/** {@link calculate} by all steps of the general way, to which nobody is too special. */
export function calculateLong(document: Case, compiled: CompiledScheme, options?: CalculateOptions): Result {
  return calculateQuestion(document, readForScheme(document, compiled, options), compiled, options);
}

/** What {@link calculate} takes. */
export const optionNames: OptionNames<CalculateOptions> = {
  knownOn: true,
  recorder: true,
  opening: '`calculate` of "seko" goes on from a position.',
  show: '`calculate` of "seko" shows some days of a question.',
};
