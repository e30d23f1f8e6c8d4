import { InputError, type Issue } from "../../errors/index.js";
import { certainValue } from "./certain-text.js";
import { textOf } from "./document-text.js";
import { scanJson } from "./scan-json.js";

/** A parsed document with what its text says and its values do not. */
export interface ReadJson {
  readonly value: unknown;
  /** Keys that stand twice, and keys that no document may have. */
  readonly issues: Issue[];
  /** By path, the numbers that changed when they were parsed, as they are written. */
  readonly changedNumbers: ReadonlyMap<string, string>;
}

/**
 * Parses a JSON document as `JSON.parse` does, but passes over nothing in silence.
 *
 * @param input the text, or its bytes in UTF-8; a byte order mark at its beginning is accepted
 * @returns the value
 * @throws {InputError} with every issue: no JSON (`not-json`, with line, column and a hint), bytes that are not UTF-8
 * (`not-utf8`), more than 50 MB (`too-large`), lists and objects more than 200 deep (`too-deep`), a key twice in an object
 * (`duplicate-key`), the keys `__proto__`, `constructor` and `prototype` (`unknown-key`), numbers that a double cannot hold
 * as they are written, such as 90071992547409931 (`number-not-exact`)
 *
 * @example
 * parseJson('{ "rate-adult": "12.50" }'); // { "rate-adult": "12.50" }
 */
export function parseJson(input: string | Uint8Array): unknown {
  const text = textOf(input);
  const certain = forbiddenKey.test(text) ? undefined : certainValue(text);
  if (certain !== undefined) return certain;
  const { value, issues, changedNumbers } = readJson(input);
  for (const [path, literal] of changedNumbers) issues.push(numberNotExact(path, literal));
  if (issues.length > 0) throw new InputError(issues);
  return value;
}

/** Keys that no document may have, in a text without escapes. */
const forbiddenKey = /"(?:__proto__|constructor|prototype)"/u;

/** {@link parseJson} that throws only where there is no value, and gives what else it found. */
export function readJson(input: string | Uint8Array): ReadJson {
  const text = textOf(input);
  const { fault, issues, changedNumbers } = scanJson(text);
  if (fault !== undefined) throw new InputError([fault]);
  return { value: JSON.parse(text), issues, changedNumbers };
}

/** The issue for a number that is not read as it is written. */
export function numberNotExact(path: string, literal: string): Issue {
  return {
    code: "number-not-exact",
    path,
    expected: "a number that keeps its value when it is read",
    received: asWritten(literal),
    hint: "It would be read as another number.",
  };
}

/** How a number that is not read as it is written is shown. */
export function asWritten(literal: string): string {
  return `the number ${literal.length > 40 ? `${literal.slice(0, 40)}…` : literal}`;
}
