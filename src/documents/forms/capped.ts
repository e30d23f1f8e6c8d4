import { boundedIssue, moreIssues, mostIssues, type Issue } from "../../errors/index.js";

/**
 * Adds an issue as long as a person could still read them all. A document of 50 MB can hold millions of mistakes, more than
 * fit in memory; the list then ends by saying that it ends.
 */
export function capped(issues: Issue[], make: () => Issue): void {
  if (issues.length > mostIssues) return;
  issues.push(issues.length < mostIssues ? boundedIssue(make()) : moreIssues(undefined));
}
