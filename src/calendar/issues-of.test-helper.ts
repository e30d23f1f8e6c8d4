import { isInputError, type Issue } from "../errors/index.js";

/** The issues of the InputError that a call throws; anything else fails the test. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  throw new Error("Nothing was thrown");
}
