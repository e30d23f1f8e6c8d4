import { closeSync, constants, open, openSync } from "node:fs";
import { fileFault } from "./file-fault.js";
import { interrupted } from "./interrupted.js";

/** How often it is tried to wake who waits for the other end of a pipe, in milliseconds. */
const tryAgain = 10;

/**
 * Opens a pipe that has a name, which waits until somebody opens its other end. The signal ends the waiting.
 *
 * @throws {InputError} where it cannot be opened, and where the signal was given
 */
export function openPipe(path: string, flags: "r" | "w", signal: AbortSignal | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    let again: NodeJS.Timeout | undefined;
    const wake = () => {
      openOtherEnd(path, flags);
      again ??= setInterval(wake, tryAgain);
    };
    if (signal?.aborted === true) {
      reject(interrupted(signal));
      return;
    }
    signal?.addEventListener("abort", wake, { once: true });
    open(path, flags, (fault, file: number | undefined) => {
      signal?.removeEventListener("abort", wake);
      clearInterval(again);
      if (signal?.aborted === true) {
        if (file !== undefined) closeSync(file);
        reject(interrupted(signal));
      } else if (fault !== null) reject(errorOf(fault, path));
      else if (file !== undefined) resolve(file);
    });
  });
}

/** The thread that waits in the system cannot be told to stop; a process with such a thread does not even end. */
function openOtherEnd(path: string, flags: "r" | "w"): void {
  const other = flags === "r" ? constants.O_WRONLY : constants.O_RDONLY;
  try {
    closeSync(openSync(path, other | constants.O_NONBLOCK));
  } catch {
    // Nobody waits yet.
  }
}

/** The error to say; a fault that is none of the file system's is thrown by {@link fileFault}, and given as it is. */
export function errorOf(fault: Error, path: string): Error {
  try {
    return fileFault(fault, path);
  } catch {
    return fault;
  }
}
