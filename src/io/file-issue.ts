import {
  boundedIssues,
  describeIssue,
  InputError,
  moreIssues,
  mostIssues,
  visible,
  type Issue,
} from "../errors/index.js";

/** An {@link Issue} with the file it stands in, and the line where every line of the file is a document. */
export interface FileIssue extends Issue {
  /** The file, as it was named by whoever asked for it. */
  readonly file: string;
  /** Line of an NDJSON file, from 1; the path begins within it. */
  readonly line?: number;
}

/**
 * The sentence for an issue with its file: `cases.json: cases[3].period.to: expected …`, `cases.ndjson:17: id: expected …`.
 *
 * @param issue of a file; one of something else is described without a file
 */
export function describeFileIssue(issue: Issue & Partial<FileIssue>): string {
  return describeIssue({ ...issue, path: describedPath(issue) });
}

/** An error with issues of files, whose message names the files. It lists as many as {@link InputError} does. */
export function fileError(issues: readonly FileIssue[]): InputError {
  // The message is made of the same issues, with their files in their places.
  const { message } = new InputError(issues.map((issue) => ({ ...issue, path: describedPath(issue) })));
  const error = new InputError(placed(issues));
  error.message = message;
  return error;
}

/**
 * Ends a reading line by line where more is wrong than is listed: what is wrong in the lines that follow nobody counts, so that a small
 * packed file of millions of wrong lines takes no memory.
 *
 * @throws {InputError} with as many issues as are listed, and that there are more
 */
export function endAtMost(issues: readonly FileIssue[], file: string): void {
  if (issues.length > mostIssues) throw fileError([...issues, { ...moreIssues(undefined), file }]);
}

/** Issues of files as they are listed; that there are more is said of the file of the first that is not. */
function placed(issues: readonly FileIssue[]): readonly Issue[] {
  const listed = boundedIssues(issues);
  const { file } = issues[mostIssues] ?? {};
  if (file === undefined || issues.length <= mostIssues) return listed;
  return listed.map((issue, index) => (index === mostIssues ? { ...issue, file } : issue));
}

function describedPath(issue: Issue & Partial<FileIssue>): string {
  return [placeOf(issue), issue.path].filter((part) => part !== "").join(": ");
}

function placeOf({ file, line }: Partial<FileIssue>): string {
  if (file === undefined) return "";
  return line === undefined ? visible(file) : `${visible(file)}:${line}`;
}
