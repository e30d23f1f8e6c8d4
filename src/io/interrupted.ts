import { InputError, type Issue } from "../errors/index.js";

/** The code of the issue of work that was ended on its way. */
const interruptedCode = "interrupted";

/**
 * The error of a run that its signal ended. What the signal was aborted with is said where it is a text, such as `SIGTERM`.
 */
export function interrupted(signal: AbortSignal): InputError {
  const reason: unknown = signal.reason;
  const received = typeof reason === "string" ? reason : "an interruption";
  return new InputError([{ code: interruptedCode, path: "", expected: "the end of the work", received }]);
}

/** Whether an issue is that the work was ended on its way. */
export function isInterruption({ code }: Issue): boolean {
  return code === interruptedCode;
}

/** @throws {InputError} where the signal was given */
export function endWhereAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw interrupted(signal);
}
