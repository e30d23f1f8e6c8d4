import { existsSync, rmSync } from "node:fs";
import type { Issue } from "../../errors/index.js";
import { openLines, type LineWriter } from "./line-writer.js";

/** What is said of a line that has no result: one line of a file of issues. */
export interface RefusedLine {
  /** Line in the file of cases, from 1. */
  readonly line: number;
  readonly issues: readonly Issue[];
}

/** A file of issues that is there only where something is wrong. */
export interface RefusedWriter {
  add(refused: RefusedLine): void;
  close(): void;
  /** Undefined while nothing is wrong. */
  readonly lines: LineWriter | undefined;
}

/** Opens a file of issues: one that an earlier run left goes away, and a new one comes with the first issue. */
export function openRefused(path: string): RefusedWriter {
  let lines: LineWriter | undefined;
  if (existsSync(path)) rmSync(path);
  return {
    add(refused) {
      lines ??= openLines(path);
      lines.write(JSON.stringify(refused));
    },
    close() {
      lines?.close();
    },
    get lines() {
      return lines;
    },
  };
}
