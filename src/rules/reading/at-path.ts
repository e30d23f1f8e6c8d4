import { InputError, isInputError, type Issue } from "../../errors/index.js";

/**
 * Does some work, and says where a number stands that is more than integers hold exactly: arithmetic knows no place.
 *
 * @param path of the part of the case or scheme that the work is about
 * @throws {InputError} as the work does, with the path where an issue has none
 */
export function atPath<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw new InputError(placed(error, path));
  }
}

/** The issues of an error, with a path where they have none; what is no InputError is thrown again. */
export function placed(error: unknown, path: string): readonly Issue[] {
  if (!isInputError(error)) throw error;
  return error.issues.map((issue) => (issue.path === "" ? { ...issue, path } : issue));
}
