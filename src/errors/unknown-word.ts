import type { Issue } from "./issue.js";
import { hintFor } from "./nearest.js";
import { received } from "./received.js";
import { withHint } from "./with-hint.js";

/**
 * The issue for a value that is none of the words that may stand in its place, with the near one for a hint.
 *
 * @param issuesBefore how many issues were found before; see {@link hintFor}
 */
export function unknownWord(value: unknown, words: readonly string[], path: string, issuesBefore = 0): Issue {
  const expected = words.map((word) => `"${word}"`).join(" or ") || "no id, because none are known here";
  const issue = { code: "unknown-value", path, expected, received: received(value) };
  return withHint(issue, hintFor(value, words, issuesBefore));
}
