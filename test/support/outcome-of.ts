import { isInputError } from "../../src/errors/index.js";
import type { Result } from "../../src/result/result.js";

/** What comes of a calculation: the text of a result and with what the next month goes on, or the issues. */
export function outcomeOf(calculation: () => Result): unknown {
  try {
    const result = calculation();
    return [result.toText(), result.closing, result.before];
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
}
