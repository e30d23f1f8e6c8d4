import type { Issue } from "../../errors/index.js";
import type { PlainLineWriter } from "./line-writer.js";

/** What is said of a line that has no result: one line of a file of issues. */
export interface RefusedLine {
  /** Line in the file of cases, from 1. */
  readonly line: number;
  readonly issues: readonly Issue[];
}

/** A file of issues that is there only where something is wrong. */
export interface RefusedWriter<Lines> {
  add(refused: RefusedLine): void;
  /** Undefined while nothing is wrong. */
  readonly lines: Lines | undefined;
}

/** A file of issues that begins with the first issue. */
export function refusedWriter<Lines extends PlainLineWriter>(begin: () => Lines): RefusedWriter<Lines> {
  let lines: Lines | undefined;
  return {
    add(refused) {
      lines ??= begin();
      lines.write(JSON.stringify(refused));
    },
    get lines() {
      return lines;
    },
  };
}
