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

/** How long each text of an issue may be. What is longer holds a name that somebody made up, and nobody reads it. */
const longestPath = 500;
const longestWords = 1000;

/** An issue of which each text is short enough to be read: what is longer is cut, and says how long it was. */
export function boundedIssue(issue: Issue): Issue {
  const { path, expected, received, hint } = issue;
  if (
    path.length <= longestPath &&
    expected.length <= longestWords &&
    received.length <= longestWords &&
    (hint === undefined || hint.length <= longestWords)
  ) {
    return issue;
  }
  return {
    ...issue,
    path: cut(path, longestPath),
    expected: cut(expected, longestWords),
    received: cut(received, longestWords),
    ...(hint === undefined ? {} : { hint: cut(hint, longestWords) }),
  };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length} characters)`;
}

/** The sentence for an issue: path, expected, received, hint. */
export function describeIssue(issue: Issue): string {
  const place = issue.path === "" ? "the document" : issue.path;
  const sentence = `${place}: expected ${issue.expected}, received ${issue.received}`;
  return issue.hint === undefined ? sentence : `${sentence}. ${issue.hint}`;
}
