import { boundedIssue, type Issue } from "../errors/index.js";

/** How many issues are listed. */
export const mostIssues = 1000;

/**
 * Adds an issue as long as a person could still read them all. A document of 50 MB can hold millions of mistakes, more than
 * fit in memory; the list then ends by saying that it ends.
 */
export function capped(issues: Issue[], make: () => Issue): void {
  if (issues.length > mostIssues) return;
  if (issues.length < mostIssues) issues.push(boundedIssue(make()));
  else
    issues.push({
      code: "more-issues",
      path: "",
      expected: `at most ${mostIssues} issues`,
      received: "more, not listed",
    });
}
