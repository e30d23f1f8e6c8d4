import { InputError, received, withHint } from "../../errors/index.js";

/** The InputError for one wrong value: code, path, what was expected, the value itself, and how to mend it. */
export function wrong(code: string, path: string, expected: string, value: unknown, hint?: string): InputError {
  const issue = { code, path, expected, received: received(value) };
  return new InputError([withHint(issue, hint)]);
}

/**
 * The error for a number that plain integers cannot hold exactly.
 *
 * @param value what would have been the result, or the factor that is no safe integer
 * @param path where it was to stand; empty where the caller knows and puts it in front
 */
export function outOfRange(value: unknown, path = ""): InputError {
  return wrong("out-of-range", path, `a number within ±${Number.MAX_SAFE_INTEGER} of the smallest unit`, value);
}

/** @throws {InputError} unless the value is a safe integer of at least `least` */
export function wholeNumber(value: number, path: string, least = 0): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw wrong("whole-number", path, `a whole number of at least ${least}`, value);
}
