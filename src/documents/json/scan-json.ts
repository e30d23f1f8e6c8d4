import { received } from "../../errors/index.js";
import { endOfText } from "./json-tokens.js";
import {
  type JsonScan,
  type Scanner,
  deepest,
  fail,
  reach,
  report,
  scanNumber,
  scanWord,
  skipSpace,
  tooDeep,
} from "./json-scanner.js";

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
