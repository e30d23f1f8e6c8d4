import { pathOf, received, mostIssues, type Issue } from "../../errors/index.js";
import { capped } from "../forms/capped.js";
import { jsonFault } from "./json-fault.js";
import { keepsItsValue } from "./json-number.js";
import { endOfNumber, endOfText, type Reached } from "./json-tokens.js";

/** How deep lists and objects may lie in each other. The forms need seven. */
const deepest = 200;

/** What a JSON text says that is lost once it is parsed. */
export interface JsonScan {
  /** Why the text cannot be parsed; then the scan ended there. */
  fault: Issue | undefined;
  /** Keys that stand twice, and keys that no document may have. */
  readonly issues: Issue[];
  /** By path, the numbers that would change when parsed, as they are written. */
  readonly changedNumbers: Map<string, string>;
}

interface Scanner extends JsonScan {
  readonly text: string;
  at: number;
  readonly path: (string | number)[];
}

/** Keys by which a document could reach into the objects of a program. */
const dangerous = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Walks once over a JSON text and finds what `JSON.parse` would pass over in silence: duplicate keys and numbers that it
 * cannot hold. It accepts exactly the texts that `JSON.parse` accepts, down to a depth of {@link deepest}.
 */
export function scanJson(text: string): JsonScan {
  const scanner: Scanner = { text, at: 0, path: [], issues: [], changedNumbers: new Map(), fault: undefined };
  skipSpace(scanner);
  if (text.length === scanner.at) {
    scanner.fault = { code: "not-json", path: "", expected: "a JSON document", received: "an empty document" };
  } else if (scanValue(scanner) && scanner.at < text.length) {
    fail(scanner, "the end of the document");
  }
  return scanner;
}

/** Scans a value and the space behind it; false where there is none. */
function scanValue(scanner: Scanner): boolean {
  const start = scanner.text[scanner.at] ?? "";
  let done: boolean;
  if (start === '"') done = reach(scanner, endOfText(scanner.text, scanner.at));
  else if (start === "{" || start === "[") done = scanContainer(scanner, start);
  else if (start === "-" || (start >= "0" && start <= "9")) done = scanNumber(scanner);
  else done = scanWord(scanner);
  if (done) skipSpace(scanner);
  return done;
}

function scanContainer(scanner: Scanner, opening: "{" | "["): boolean {
  const { text, path } = scanner;
  if (path.length === deepest) return tooDeep(scanner);
  const closing = opening === "{" ? "}" : "]";
  const keys = opening === "{" ? new Set<string>() : undefined;
  scanner.at += 1;
  skipSpace(scanner);
  if (text[scanner.at] === closing) {
    scanner.at += 1;
    return true;
  }
  for (let index = 0; ; index += 1) {
    path.push(index);
    if (keys !== undefined && !scanKey(scanner, keys)) return false;
    if (!scanValue(scanner)) return false;
    path.pop();
    const next = text[scanner.at];
    if (next !== "," && next !== closing) return fail(scanner, `a comma or "${closing}"`);
    scanner.at += 1;
    if (next === closing) return true;
    skipSpace(scanner);
  }
}

/** Scans a key with its colon, makes it the last part of the path and reports it where it may not stand there. */
function scanKey(scanner: Scanner, keys: Set<string>): boolean {
  const { text, path, at } = scanner;
  if (text[at] !== '"') return fail(scanner, "a key in double quotes");
  if (!reach(scanner, endOfText(text, at))) return false;
  const written = text.slice(at, scanner.at);
  const key = written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
  path[path.length - 1] = key;
  const twice = keys.has(key);
  keys.add(key);
  if (twice) report(scanner, "duplicate-key", "every key once", `${received(key)} a second time`);
  else if (dangerous.has(key)) report(scanner, "unknown-key", "a known key", received(key));
  skipSpace(scanner);
  if (text[scanner.at] !== ":") return fail(scanner, "a colon");
  scanner.at += 1;
  skipSpace(scanner);
  return true;
}

function scanNumber(scanner: Scanner): boolean {
  const { at, text } = scanner;
  if (!reach(scanner, endOfNumber(text, at))) return false;
  const literal = text.slice(at, scanner.at);
  const { changedNumbers } = scanner;
  if (!keepsItsValue(literal) && changedNumbers.size < mostIssues) changedNumbers.set(pathOf(...scanner.path), literal);
  return true;
}

function scanWord(scanner: Scanner): boolean {
  const word = ["true", "false", "null"].find((each) => scanner.text.startsWith(each, scanner.at));
  if (word === undefined) return fail(scanner, "a value");
  scanner.at += word.length;
  return true;
}

function skipSpace(scanner: Scanner): void {
  for (; ; scanner.at += 1) {
    const code = scanner.text.charCodeAt(scanner.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
  }
}

function reach(scanner: Scanner, reached: Reached): boolean {
  scanner.at = reached.at;
  return reached.expected === undefined || fail(scanner, reached.expected);
}

function report(scanner: Scanner, code: string, expected: string, what: string): void {
  capped(scanner.issues, () => ({ code, path: pathOf(...scanner.path), expected, received: what }));
}

function fail(scanner: Scanner, expected: string): false {
  scanner.fault = jsonFault(scanner.text, scanner.at, expected);
  return false;
}

function tooDeep(scanner: Scanner): false {
  const expected = `lists and objects at most ${deepest} deep in each other`;
  scanner.fault = { ...jsonFault(scanner.text, scanner.at, expected), code: "too-deep" };
  return false;
}
