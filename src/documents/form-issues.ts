import type * as z from "zod/mini";
import { whyNotDate, whyNotEnd } from "../calendar/index.js";
import { hintFor, nearest, pathOf, received, type Issue, withHint } from "../errors/index.js";
import { choice, dateWords, decimalWords, endWords } from "./forms/leaves.js";

type FormIssue = z.core.$ZodIssue;

/** What is expected where a schema brings no words of its own. */
const words: Readonly<Record<string, string>> = { object: "an object", record: "an object", array: "a list" };

/** What a mistake of form leaves possible: to read the values nevertheless, or not. */
export type Damage = "none" | "value" | "structure";

/**
 * How far a mistake of form spreads: an unknown key harms nothing (`none`), a wrong simple value only itself (`value`);
 * where a list or object is wrong or misplaced (`structure`), what lies in it cannot be read.
 */
export function damageOf(issue: FormIssue): Damage {
  if (issue.code === "unrecognized_keys") return "none";
  const container = issue.code === "invalid_union" || (issue.code === "invalid_type" && issue.expected in words);
  const simple =
    issue.input === null || !["object", "function", "symbol"].includes(typeof issue.input) || isDate(issue.input);
  return simple && !container ? "value" : "structure";
}

/**
 * The issues, in our own words, for one that a schema found: one, or one for each unknown key.
 *
 * @param document the whole document, or the part of it at which the path of the issue begins
 * @param base where that part lies
 */
export function issuesOfForm(found: FormIssue, document: unknown, base: readonly PropertyKey[] = []): readonly Issue[] {
  const path = [...base, ...found.path];
  if (found.code === "unrecognized_keys") return found.keys.map((key, at) => unknownKey(key, at, found.message, path));
  if (found.code === "invalid_union") {
    if (found.discriminator !== undefined) return [unknownKind(found, found.discriminator, pathOf(...path))];
    // Of several forms, the one meant is the one whose kind of value it is.
    const meant = found.errors.find((branch) => !branch.some((issue) => issue.path.length === 0 && !isKeyIssue(issue)));
    if (meant !== undefined) return meant.flatMap((issue) => issuesOfForm(issue, found.input, path));
  }
  const issue = wrongValue(found, pathOf(...path));
  // A key that is there but holds nothing is not the same as a missing one to whoever looks for the mistake.
  const bare = found.input === undefined && isThere(document, found.path);
  return [bare ? { ...issue, hint: "The key is there but holds undefined: leave it out or give it a value." } : issue];
}

function isThere(document: unknown, path: readonly PropertyKey[]): boolean {
  let parent = document as Readonly<Record<PropertyKey, unknown>> | undefined;
  for (const key of path.slice(0, -1)) parent = parent?.[key] as typeof parent;
  const last = path.at(-1);
  return typeof parent === "object" && last !== undefined && last in parent;
}

function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function isKeyIssue(issue: FormIssue): boolean {
  return issue.code === "unrecognized_keys";
}

/** @param before how many keys of the same object are unknown before it: after many, no more hints are looked for */
function unknownKey(key: string, before: number, known: string, path: readonly PropertyKey[]): Issue {
  const issue = { code: "unknown-key", path: pathOf(...path, key), expected: "a known key", received: received(key) };
  return withHint(issue, hintFor(key, known.split(" "), before));
}

function unknownKind(found: z.core.$ZodIssueInvalidUnion, key: string, path: string): Issue {
  const value = (found.input as Readonly<Record<string, unknown>>)[key];
  return notOneOf(value, "options" in found ? found.options.filter((option) => option !== undefined) : [], path);
}

function wrongValue(found: FormIssue, path: string): Issue {
  if (found.code === "invalid_value" && found.values.length > 1) return notOneOf(found.input, found.values, path);
  const { input } = found;
  const expected = found.code === "invalid_type" ? (words[found.expected] ?? found.message) : found.message;
  const issue = { code: "wrong-type", path, expected, received: received(input) };
  if (input === undefined) return { ...issue, code: "missing-key" };
  if (typeof input === "string" && found.code === "too_big") return { ...issue, code: "text-too-long" };
  if (found.code === "invalid_value") return { ...issue, code: "wrong-value" };
  if (expected === dateWords) return whyNotDate(input, path);
  if (expected === endWords) return whyNotEnd(input, path);
  if (typeof input === "number" && expected.startsWith(decimalWords)) {
    return { ...issue, code: "number-for-decimal", hint: `Write it as text: ${asText(input)}.` };
  }
  return issue;
}

/** The text that was meant by a number, where the number still tells it. */
function asText(number: number): string {
  const kept = Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);
  return kept && !String(number).includes("e") ? `"${number}"` : "all digits in double quotes";
}

function notOneOf(input: unknown, values: readonly unknown[], path: string): Issue {
  const issue = { code: "unknown-value", path, expected: choice(values), received: received(input) };
  if (input === undefined) return { ...issue, code: "missing-key" };
  return withHint(issue, typeof input === "string" ? nearHint(input, values.map(String)) : undefined);
}

/** The list of the known values stands in `expected` already. */
function nearHint(input: string, known: readonly string[]): string | undefined {
  const near = nearest(input, known);
  return near === undefined ? undefined : `Did you mean "${near}"?`;
}
