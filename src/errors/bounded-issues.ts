import { boundedIssue, type Issue } from "./issue.js";

/** How many issues are listed at once: as many as a person could read. A file of 50 kB can hold millions of mistakes. */
export const mostIssues = 1000;

/** The code of the issue that says how many others are not listed. */
const more = "more-issues";

/**
 * The issues that are listed of some, each short enough to be read; where they are too many, the last says how many more there are.
 *
 * Lists that were bounded before can be put together: what each of them said of more is said once.
 */
export function boundedIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= mostIssues) return issues.map(boundedIssue);
  const listed = issues.filter(({ code }) => code !== more);
  // A list that is bounded stays as it is.
  if (listed.length === mostIssues && issues.length === mostIssues + 1 && issues.at(-1)?.code === more) {
    return issues.map(boundedIssue);
  }
  const told = issues.find(({ code }) => code === more);
  // How many more there are is not known where a list was bounded before, which may say of which file it is.
  const last =
    told === undefined ? moreIssues(listed.length - mostIssues) : { ...told, received: moreIssues(undefined).received };
  return [...listed.slice(0, mostIssues).map(boundedIssue), last];
}

/** That there are more issues than are listed, and how many where that is known. */
export function moreIssues(count: number | undefined): Issue {
  const received = count === undefined ? "more, not listed" : `${count} more, not listed`;
  return { code: more, path: "", expected: `at most ${mostIssues} issues`, received };
}
