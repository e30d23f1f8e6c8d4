import { fileError } from "../file-issue.js";
import { type LineDocument, linesIssue } from "../read/not-cases.js";
import type { FileRoles } from "../outputs/file-roles.js";

/** The files of a run. */
export interface RunFiles {
  /** File of cases: NDJSON, one case in each line; `.gz` is unpacked. */
  readonly cases: string;
  /** File of results: one in each line, in the order of the cases; `.gz` is packed. */
  readonly results: string;
  /** File of what is wrong with lines that have no result; left out, {@link issuesFileOf} the results. */
  readonly issues?: string | undefined;
  /** File of the positions with which the cases go on: one in each line, clients in any order, or a table as CSV. */
  readonly openings?: string | undefined;
  /** What is assumed of cases that go on and of whose client no position is given; left out, they are refused, or begin where no file is given. */
  readonly openingAssumed?: "nothing-used" | undefined;
  /** File for what the cases leave behind: a position in each line, in the order of the results; none of an incomplete one. */
  readonly closings?: string | undefined;
}

/** The files that a run reads and writes, which {@link writeTogether} is told of where other files go along with them. */
export function rolesOfRun({
  cases,
  results,
  issues = issuesFileOf(results),
  openings,
  closings,
}: RunFiles): FileRoles {
  return {
    inputs: [{ role: "cases", file: cases }, ...(openings === undefined ? [] : [{ role: "openings", file: openings }])],
    outputs: [
      { role: "results", file: results },
      { role: "issues", file: issues, optional: true },
      ...(closings === undefined ? [] : [{ role: "closings", file: closings }]),
    ],
  };
}

/** Where the issues of a run go unless it is said: `results.ndjson.gz` has `results.issues.ndjson`. */
export function issuesFileOf(results: string): string {
  return `${results.replace(/\.(ndjson|jsonl|csv)(\.gz)?$/iu, "")}.issues.ndjson`;
}

/** @throws {InputError} where the name of a file does not say that it holds lines */
export function checkLines(file: string, document: LineDocument): void {
  const issue = linesIssue(file, document);
  if (issue !== undefined) throw fileError([issue]);
}
