import { InputError, received } from "../errors/index.js";

/**
 * The error for a number that plain integers cannot hold exactly.
 *
 * @param value what would have been the result, or the factor that is no safe integer
 * @param path where it was to stand; empty where the caller knows and puts it in front
 */
export function outOfRange(value: unknown, path = ""): InputError {
  return new InputError([
    {
      code: "out-of-range",
      path,
      expected: "numbers within ±9007199254740991 of the smallest unit",
      received: received(value),
    },
  ]);
}
