import { type Issue, mostIssues, pathOf } from "../../errors/index.js";
import { capped } from "../forms/capped.js";
import { jsonFault } from "./json-fault.js";
import { keepsItsValue } from "./json-number.js";
import { type Reached, endOfNumber } from "./json-tokens.js";

/** How deep lists and objects may lie in each other. The forms need seven. */
export const deepest = 200;

/** What a JSON text says that is lost once it is parsed. */
export interface JsonScan {
  /** Why the text cannot be parsed; then the scan ended there. */
  fault: Issue | undefined;
  /** Keys that stand twice, and keys that no document may have. */
  readonly issues: Issue[];
  /** By path, the numbers that would change when parsed, as they are written. */
  readonly changedNumbers: Map<string, string>;
}

/** Where a scan has come to, and what it has found. */
export interface Scanner extends JsonScan {
  readonly text: string;
  at: number;
  readonly path: (string | number)[];
}

/** Scans a number, and notes it where a double would change it; false where it is none. */
export function scanNumber(scanner: Scanner): boolean {
  const { at, text } = scanner;
  if (!reach(scanner, endOfNumber(text, at))) return false;
  const literal = text.slice(at, scanner.at);
  const { changedNumbers } = scanner;
  if (!keepsItsValue(literal) && changedNumbers.size < mostIssues) changedNumbers.set(pathOf(...scanner.path), literal);
  return true;
}

/** Scans true, false or null; false where it is none of them. */
export function scanWord(scanner: Scanner): boolean {
  const word = ["true", "false", "null"].find((each) => scanner.text.startsWith(each, scanner.at));
  if (word === undefined) return fail(scanner, "a value");
  scanner.at += word.length;
  return true;
}

/** Goes on to the next character that is no space. */
export function skipSpace(scanner: Scanner): void {
  for (; ; scanner.at += 1) {
    const code = scanner.text.charCodeAt(scanner.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
  }
}

/** Goes on to where something ends; false with a fault where it does not end as it must. */
export function reach(scanner: Scanner, reached: Reached): boolean {
  scanner.at = reached.at;
  return reached.expected === undefined || fail(scanner, reached.expected);
}

/** Reports something that is wrong at the path, though the text can be read. */
export function report(scanner: Scanner, code: string, expected: string, what: string): void {
  capped(scanner.issues, () => ({ code, path: pathOf(...scanner.path), expected, received: what }));
}

/** Keeps the fault at which the scan ends. */
export function fail(scanner: Scanner, expected: string): false {
  scanner.fault = jsonFault(scanner.text, scanner.at, expected);
  return false;
}

/** The fault of lists and objects that lie too deep in each other. */
export function tooDeep(scanner: Scanner): false {
  const expected = `lists and objects at most ${deepest} deep in each other`;
  scanner.fault = { ...jsonFault(scanner.text, scanner.at, expected), code: "too-deep" };
  return false;
}
