import { fileError } from "../file-issue.js";

/**
 * Looks at the issues of a part, one line after the other: each tells of a line of the part, behind the one before it.
 *
 * @param first line of the whole file with which the part begins
 * @param next line with which the next part begins
 */
export function issuesOfPart(file: string, first: number, next: number): (text: Uint8Array) => void {
  let least = first;
  let line = 0;
  return (text) => {
    line += 1;
    const said = lineOf(text);
    if (said < least || said >= next || Number.isNaN(said)) {
      const expected = `issues of a line of the part, from ${least} on`;
      throw fileError([{ code: "part-issues", path: "line", expected, received: `line ${said}`, file, line }]);
    }
    least = said + 1;
  };
}

/** The line of the whole file that issues are about; NaN where none is said. */
function lineOf(text: Uint8Array): number {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(text));
    if (typeof value !== "object" || value === null || !("line" in value)) return Number.NaN;
    return typeof value.line === "number" ? value.line : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
