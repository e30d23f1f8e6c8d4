import { InputError, isInputError, joinPaths, received, unknownKeys, type Issue } from "../../errors/index.js";
import { parseJson } from "../../documents/index.js";

/** Issues after which a text has no value at all. */
const withoutValue = new Set(["not-json", "not-utf8", "too-large", "too-deep"]);

/** The keys of a document that holds a list of cases. */
const keys = ["cases", "note", "$schema"];

/** The value of a JSON text, and what the text says wrong that the value does not show. */
export interface LooseJson {
  readonly value: unknown;
  /** Duplicate keys, keys that no document may have, numbers that are not held as they are written. */
  readonly issues: readonly Issue[];
}

/** Reads a JSON text as `parseJson` does, but gives its value as long as it has one, so that more can be found wrong in it. */
export function readLoosely(bytes: Uint8Array): LooseJson {
  try {
    return { value: parseJson(bytes), issues: [] };
  } catch (error) {
    if (!isInputError(error) || error.issues.some((issue) => withoutValue.has(issue.code))) throw error;
    return { value: JSON.parse(new TextDecoder().decode(bytes)), issues: error.issues };
  }
}

/** Whether a document is a list of cases, `{ "cases": [ … ] }`, rather than one case. */
export function isCaseList(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "cases");
}

/** The members of a list of cases, each still to be parsed; adds an issue for everything wrong around them. */
export function membersOf(document: Readonly<Record<string, unknown>>, issues: Issue[]): readonly unknown[] {
  issues.push(...unknownKeys(document, keys));
  for (const key of ["note", "$schema"]) {
    const value = document[key];
    if (value !== undefined && typeof value !== "string") issues.push(wrongType(key, "text", value));
  }
  const cases: unknown = document["cases"];
  if (Array.isArray(cases)) return cases;
  issues.push(wrongType("cases", "a list of cases", cases));
  return [];
}

/** Refuses a bare list, which cannot say anything about itself. */
export function refuseBareList(value: unknown): void {
  if (!Array.isArray(value)) return;
  const issue = wrongType("", 'a case, or a list of cases under the key "cases"', value);
  throw new InputError([{ ...issue, hint: 'Write { "cases": [ … ] } around it.' }]);
}

/** Issues of the members of a list, under their place in it. */
export function inMember(index: number, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: joinPaths(`cases[${index}]`, issue.path) }));
}

/**
 * The issues of a text and of the values in it, what both have seen only once: the form knows what a wrong number was to be,
 * the text how it is written.
 */
export function merged(ofText: readonly Issue[], ofValues: readonly Issue[]): readonly Issue[] {
  const written = new Map(ofText.map((issue) => [issue.path, issue]));
  const issues = ofValues.map((issue) => {
    const text = written.get(issue.path);
    if (text === undefined || text.code === "duplicate-key") return issue;
    written.delete(issue.path);
    return { ...issue, received: text.received };
  });
  const duplicates = ofText.filter((issue) => issue.code === "duplicate-key" || written.get(issue.path) === issue);
  return [...duplicates, ...issues];
}

function wrongType(path: string, expected: string, value: unknown): Issue {
  return { code: "wrong-type", path, expected, received: received(value) };
}
