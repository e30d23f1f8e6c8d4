import type { Issue } from "./issue.js";

/** An issue with a hint, where there is one: without it the key is left out. */
export function withHint(issue: Issue, hint: string | undefined): Issue {
  return hint === undefined ? issue : { ...issue, hint };
}
