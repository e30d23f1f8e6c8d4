import type { Issue } from "./issue.js";
import { hintFor } from "./nearest.js";
import { joinPaths, pathOf } from "./path.js";
import { received } from "./received.js";
import { withHint } from "./with-hint.js";

/**
 * The issue for a key that there is not, with the near one for a hint.
 *
 * @param path where the key stands
 * @param issuesBefore how many issues were found before; see {@link hintFor}
 */
export function unknownKey(key: string, known: Iterable<string>, path: string, issuesBefore = 0): Issue {
  const issue = { code: "unknown-key", path, expected: "a known key", received: received(key) };
  return withHint(issue, hintFor(key, known, issuesBefore));
}

/**
 * The issues for all keys of an object that there are not; one that holds undefined says nothing.
 *
 * @param path where the object stands; empty for the whole
 */
export function unknownKeys(value: object, known: readonly string[], path = ""): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [key, each] of Object.entries(value)) {
    if (each === undefined || known.includes(key)) continue;
    issues.push(unknownKey(key, known, joinPaths(path, pathOf(key)), issues.length));
  }
  return issues;
}
