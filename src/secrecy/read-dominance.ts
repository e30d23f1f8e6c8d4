import type { CompareOptions } from "../compare/read-options.js";
import { InputError, type Issue, type OptionNames, isInputError, received } from "../errors/index.js";
import { readScaled } from "../numbers/index.js";
import type { PublicOptions } from "./document.js";

/** The dominance in millionths. @throws {InputError} with every issue */
export function readOptions(
  { threshold, dominance, step }: Required<Omit<PublicOptions, "scenarios">>,
  decimals: number,
): bigint {
  const issues: Issue[] = [];
  const read = (text: string, digits: number, path: string): number => {
    try {
      return readScaled(text, digits, path);
    } catch (error) {
      if (!isInputError(error)) throw error;
      issues.push(...error.issues);
      return 1;
    }
  };
  const [share, size] = [read(dominance, 6, "dominance"), read(step, decimals, "step")];
  const wrong = (path: string, expected: string, given: unknown) =>
    issues.push({ code: "public", path, expected, received: received(given) });
  if (!Number.isSafeInteger(threshold) || threshold < 3) wrong("threshold", "a whole number from 3", threshold);
  if (share <= 0 || share > 1_000_000) wrong("dominance", "more than 0, and at most 1", dominance);
  if (size <= 0) wrong("step", "more than 0", step);
  if (issues.length > 0) throw new InputError(issues);
  return BigInt(share);
}

/** Every option of comparisons that are to be published. */
export const optionNames: OptionNames<Omit<CompareOptions, "weightOf"> & PublicOptions> = {
  thresholds: true,
  ages: true,
  regionOf: true,
  threshold: true,
  dominance: true,
  step: true,
  scenarios: true,
};
