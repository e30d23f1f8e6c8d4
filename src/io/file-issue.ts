import { describeIssue, InputError, visible, type Issue } from "../errors/index.js";

/** An {@link Issue} with the file it stands in, and the line where every line of the file is a document. */
export interface FileIssue extends Issue {
  /** The file, as it was named by whoever asked for it. */
  readonly file: string;
  /** Line of an NDJSON file, from 1; the path begins within it. */
  readonly line?: number;
}

/** How many issues of a file are listed: as many as a person could read. */
export const mostIssues = 1000;

/**
 * The sentence for an issue with its file: `cases.json: cases[3].period.to: expected …`, `cases.ndjson:17: id: expected …`.
 *
 * @param issue of a file; one of something else is described without a file
 */
export function describeFileIssue(issue: Issue & Partial<FileIssue>): string {
  return describeIssue({ ...issue, path: describedPath(issue) });
}

/** An error with issues of files, whose message names the files. It lists at most {@link mostIssues}. */
export function fileError(issues: readonly FileIssue[]): InputError {
  const listed = issues.length > mostIssues ? [...issues.slice(0, mostIssues), moreIssues(issues)] : issues;
  const error = new InputError(listed);
  error.message = new InputError(listed.map((issue) => ({ ...issue, path: describedPath(issue) }))).message;
  return error;
}

function describedPath(issue: Issue & Partial<FileIssue>): string {
  return [placeOf(issue), issue.path].filter((part) => part !== "").join(": ");
}

function placeOf({ file, line }: Partial<FileIssue>): string {
  if (file === undefined) return "";
  return line === undefined ? visible(file) : `${visible(file)}:${line}`;
}

function moreIssues(issues: readonly FileIssue[]): FileIssue {
  const [last] = issues.slice(mostIssues);
  return {
    code: "more-issues",
    path: "",
    file: last?.file ?? "",
    expected: `at most ${mostIssues} issues`,
    received: "more, not listed",
  };
}
