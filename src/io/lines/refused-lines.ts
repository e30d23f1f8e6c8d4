import type { Issue } from "../../errors/index.js";
import { codeOfFault } from "../../streams/fault-of-seko.js";
import type { PlainLineWriter } from "./line-writer.js";

/** What is said of a line that has no result: one line of a file of issues. */
export interface RefusedLine {
  /** Line in the file of cases, from 1. */
  readonly line: number;
  /** What is wrong with it: as many as are listed of a line, and none once many lines were refused. */
  readonly issues: readonly Issue[];
  /** How many more issues the line has than are listed; left out where all are. */
  readonly more?: number;
}

/** How many issues a file of them lists. Of lines that are refused after that, only the number and how many issues they have. */
export const mostListed = 100_000;

/** Whether a line of a file of issues names a fault of seko itself: within a text a quote has a backslash before it. */
export function isLineOfFault(line: Uint8Array): boolean {
  return new TextDecoder().decode(line).includes(`"code":"${codeOfFault}"`);
}

/** A file of issues that is there only where something is wrong. */
export interface RefusedWriter<Lines> {
  add(refused: Pick<RefusedLine, "line" | "issues">): void;
  /** Undefined while nothing is wrong. */
  readonly lines: Lines | undefined;
}

/** A file of issues that begins with the first issue. */
export function refusedWriter<Lines extends PlainLineWriter>(begin: () => Lines): RefusedWriter<Lines> {
  let lines: Lines | undefined;
  let listed = 0;
  return {
    add({ line, issues }) {
      lines ??= begin();
      const room = Math.max(0, mostListed - listed);
      const own = issues.length <= room ? issues : issues.slice(0, room);
      const more = issues.length - own.length;
      listed += own.length;
      const refused: RefusedLine = more === 0 ? { line, issues: own } : { line, issues: own, more };
      lines.write(JSON.stringify(refused));
    },
    get lines() {
      return lines;
    },
  };
}
