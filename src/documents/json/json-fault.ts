import { received, type Issue, withHint } from "../../errors/index.js";
import { noLeadingZeros } from "./json-tokens.js";

const endOfText = "the end of the document";

/**
 * The issue for a text that is no JSON: what was expected, what stands there instead and in which line and column.
 *
 * @param text the document
 * @param at index of the first character that cannot be there
 * @param expected what could have been there
 */
export function jsonFault(text: string, at: number, expected: string): Issue {
  const found = word(text, at) ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
  const what = at < text.length ? received(found) : endOfText;
  const issue = { code: "not-json", path: "", expected, received: `${what} at ${lineAndColumn(text, at)}` };
  const hint = at < text.length ? hintForFault(text, at, found, expected) : undefined;
  return withHint(issue, hint);
}

/** Where an index lies, as editors count it: both from 1. */
function lineAndColumn(text: string, at: number): string {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < at; next = text.indexOf("\n", start)) {
    line += 1;
    start = next + 1;
  }
  return `line ${line}, column ${at - start + 1}`;
}

/** The word that begins at an index, such as `undefined`. */
function word(text: string, at: number): string | undefined {
  return /^[\p{L}_$][\p{L}\d_$.-]*/u.exec(text.slice(at, at + 40))?.[0];
}

function hintForFault(text: string, at: number, found: string, expected: string): string | undefined {
  if (/['‘’“”„]/u.test(found)) return 'Write straight double quotes: ".';
  if (word(found, 0) !== undefined)
    return "Names and texts stand in double quotes; without them only true, false and null.";
  if (found === "/" || found === "#") return "JSON has no comments: remove it.";
  if (found === "\u00a0") return "It is a no-break space: write a plain one.";
  if (found < " ") return "Write a line break inside a text as \\n, a tab as \\t.";
  if (/[\]}]/u.test(found) && /,\s*$/u.test(text.slice(Math.max(0, at - 200), at)))
    return "Remove the comma before it.";
  if (/[+.]/u.test(found) || expected === noLeadingZeros)
    return 'JSON writes numbers as 12 or 0.5; amounts and quantities are text, such as "0.5".';
  return undefined;
}
