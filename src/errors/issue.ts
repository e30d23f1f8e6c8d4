/**
 * One thing that is wrong with an input, said so that the reader can mend it without asking anybody.
 *
 * An issue is data: programs read `code` and `path`, people read the sentence that `describeIssue` makes of it.
 */
export interface Issue {
  /** Stable machine-readable name of what is wrong, such as `"date-not-real"`. */
  readonly code: string;
  /** Where it is wrong, such as `plan.lines[3].quantity`; empty for the document as a whole. */
  readonly path: string;
  /** What would have been right. */
  readonly expected: string;
  /** What was there instead, shortened and with invisible characters shown. */
  readonly received: string;
  /** How to mend it, where that can be told. */
  readonly hint?: string;
}

/** The sentence for an issue: path, expected, received, hint. */
export function describeIssue(issue: Issue): string {
  const place = issue.path === "" ? "the document" : issue.path;
  const sentence = `${place}: expected ${issue.expected}, received ${issue.received}`;
  return issue.hint === undefined ? sentence : `${sentence}. ${issue.hint}`;
}
