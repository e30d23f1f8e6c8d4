import type { Line } from "../read/case-lines.js";
import { readLines } from "../lines/read-lines.js";

/** The lines of a file that are taken one by one, beside those of other files. */
export interface LineFeed {
  /** The line that comes next, without taking it; undefined at the end. */
  peek(): Promise<Line | undefined>;
  take(): Promise<Line | undefined>;
  /** Leaves the rest of the file unread. */
  close(): Promise<void>;
}

/** Opens a file to take its lines one by one, in constant memory. @throws {InputError} as `readLines`, when lines are taken */
export function feedLines(path: string, signal?: AbortSignal): LineFeed {
  const batches = readLines(path, signal);
  let lines: readonly Line[] = [];
  let at = 0;
  const peek = async (): Promise<Line | undefined> => {
    while (at >= lines.length) {
      const { value } = await batches.next();
      if (value === undefined) return undefined;
      lines = value.lines;
      at = 0;
    }
    return lines[at];
  };
  return {
    peek,
    async take() {
      const line = await peek();
      at += 1;
      return line;
    },
    async close() {
      await batches.return();
    },
  };
}
