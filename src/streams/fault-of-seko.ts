import { isInputError, received, type Issue } from "../errors/index.js";

/** The code of a fault of seko itself. */
export const codeOfFault = "fault-of-seko";

/** Whether one of some issues is a fault of seko itself. */
export function areOfSeko(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === codeOfFault);
}

/**
 * What is wrong with a case that is worked out: its issues; where it breaks the program, that it does, since the others are still to be
 * worked out, and whoever reports the fault must know of which case it comes.
 */
export function issuesOfFault(error: unknown): readonly Issue[] {
  return isInputError(error) ? error.issues : [faultOfSeko(error)];
}

function faultOfSeko(error: unknown): Issue {
  return {
    code: codeOfFault,
    path: "",
    expected: "a case that seko can calculate",
    received: received(error instanceof Error ? error.message : error),
    hint: "This is a fault of seko, not of your input. Please report it with this case.",
  };
}
