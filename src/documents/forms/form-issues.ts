import { whyNotDate, whyNotEnd } from "../../calendar/index.js";
import { nearest, pathOf, received, type Issue } from "../../errors/index.js";
import { choice, dateWords, decimalWords, endWords } from "./leaves.js";

/** A value that is wrong, and where it stands. */
export interface WrongValue {
  readonly input: unknown;
  readonly path: readonly PropertyKey[];
  /** Whether it stands there, though it be undefined: not the same as a missing one to whoever looks for the mistake. */
  readonly isThere: boolean;
}

/** The issue for a value that is another than what is expected. */
export function wrongValue(wrong: WrongValue, expected: string, code = "wrong-type"): Issue {
  const { input } = wrong;
  const issue = issueOf(wrong, expected, code);
  if (input === undefined || code !== "wrong-type") return issue;
  if (expected === dateWords) return whyNotDate(input, issue.path);
  if (expected === endWords) return whyNotEnd(input, issue.path);
  if (typeof input === "number" && expected.startsWith(decimalWords)) {
    return { ...issue, code: "number-for-decimal", hint: `Write it as text: ${asText(input)}.` };
  }
  return issue;
}

/** The issue for a value that is none of those that are known. */
export function notOneOf(wrong: WrongValue, values: readonly unknown[]): Issue {
  const { input } = wrong;
  const issue = issueOf(wrong, choice(values), "unknown-value");
  const near = typeof input === "string" ? nearest(input, values.map(String)) : undefined;
  // The list of the known values stands in `expected` already.
  return near === undefined ? issue : { ...issue, hint: `Did you mean "${near}"?` };
}

function issueOf({ input, path, isThere }: WrongValue, expected: string, code: string): Issue {
  const issue = { code, path: pathOf(...path), expected, received: received(input) };
  if (input !== undefined) return issue;
  const missing = { ...issue, code: "missing-key" };
  return isThere
    ? { ...missing, hint: "The key is there but holds undefined: leave it out or give it a value." }
    : missing;
}

/** The text that was meant by a number, where the number still tells it. */
function asText(number: number): string {
  const kept = Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);
  return kept && !String(number).includes("e") ? `"${number}"` : "all digits in double quotes";
}
