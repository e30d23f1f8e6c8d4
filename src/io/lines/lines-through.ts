import type { Issue } from "../../errors/index.js";
import { plainLines } from "./line-writer.js";

/** Where what comes of lines goes. */
export interface LinesOut {
  /** Writes what comes of a line; a line before it of which nothing came is blank. */
  put(line: number, content: string | Uint8Array): void;
  /** Says what is wrong with a line. */
  refuse(line: number, issues: readonly Issue[]): void;
  /** Hands on everything up to a line, and waits until it is taken. */
  settled(line: number): Promise<void>;
  /** That nothing more comes. Gives the file of what is wrong, where it stands in one. */
  close(): string | undefined;
  /** Waits for what was handed on, however the run went. */
  ended(): Promise<void>;
}

/**
 * Lines that go out through a pipe, one for each line that came in; of a table, any number.
 *
 * @param write takes whole lines; what it gives is waited for, and what it throws is thrown by `settled`
 */
export function linesThrough(
  write: (lines: Uint8Array) => void | Promise<void>,
  { isTable = false }: { readonly isTable?: boolean } = {},
): LinesOut {
  let taken: Promise<void> | undefined;
  const lines = plainLines((run) => {
    // The memory of a run of lines is used again.
    const own = Uint8Array.from(run);
    taken = taken === undefined ? Promise.resolve(write(own)) : taken.then(() => write(own));
  });
  const fillUpTo = (line: number) => {
    while (!isTable && lines.count < line) lines.write("");
  };
  return {
    put(line, content) {
      fillUpTo(line - 1);
      lines.write(content);
    },
    refuse(line, issues) {
      fillUpTo(line - 1);
      lines.write(JSON.stringify({ line, issues }));
    },
    close: () => undefined,
    async settled(line) {
      fillUpTo(line);
      lines.close();
      await taken;
      taken = undefined;
    },
    async ended() {
      await Promise.allSettled([taken]);
    },
  };
}
