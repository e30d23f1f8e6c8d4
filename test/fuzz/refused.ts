import { isInputError } from "../../src/errors/index.js";

/** What a call gives; undefined where it refuses its input. A fault behind a reader that had looked at the form is no refusal. */
export function refusedOr<Given>(call: () => Given): Given | undefined {
  try {
    return call();
  } catch (error) {
    if (isInputError(error) && !error.issues.some(({ code }) => code === "wrong-form")) return undefined;
    throw error;
  }
}
