import { createHash } from "node:crypto";
import type { ComparisonPart, ComparedPerson } from "../../compare/index.js";
import type { PublicPart } from "../../secrecy/index.js";
import type { EffectsPart, ScenarioPart } from "../../what-if/index.js";
import type { FileIssue } from "../file-issue.js";
import type { CasesPart } from "../lines/lines-of-cases.js";

/** What the people of a part come to. Only seko writes it, and reads it back where nothing of it was changed. */
export interface PartContent {
  /** Ids of all clients, with blanks between, so that nobody is compared in two parts. */
  readonly clients: string;
  /** One for each set of rules after. */
  readonly comparisons: readonly ComparisonPart[];
  /** Where the comparison is to be published. */
  readonly publishing?: PublicPart;
  /** Where it is asked what each change does. */
  readonly effects?: EffectsPart;
  /** Where scenarios are stated: for each set of rules after, one for each scenario. */
  readonly scenarios?: readonly (readonly ScenarioPart[])[];
  readonly refused: readonly FileIssue[];
}

/** Somebody of a part whose amounts change. */
export type PartPerson = ComparedPerson & { readonly rules: number; readonly weight?: number };

/** What a file with a part is of. */
export interface PartHead extends CasesPart {
  /** A digest of the file of cases, the rules and what else was asked. */
  readonly asked: string;
}

/** A file with a part of a comparison. */
export interface PartFile extends PartHead {
  readonly content: PartContent;
  /** Whose amounts change, the largest change first. */
  readonly people: Iterable<PartPerson>;
}

/** What a file with a part begins with. */
export const partKind = "comparison-part";

/** So many people are written at a time. */
const atOnce = 500;

/**
 * The text of a file with a part, one after the other: a line that says what it is, one of what was found, one of each person whose amounts
 * change, so that nobody holds them all, and at last the digest of these lines, by which a change is seen.
 */
export function partTexts({ content, people, ...head }: PartFile): Iterable<string> {
  const first = linesOf([{ schemaVersion: 1, kind: partKind, ...head }, content]);
  return textsFrom(first, people[Symbol.iterator]());
}

function* textsFrom(first: string, people: Iterator<PartPerson>): Generator<string, void> {
  const hash = createHash("sha256").update(first);
  yield first;
  let some: PartPerson[] = [];
  for (let next = people.next(); next.done !== true; next = people.next()) {
    some.push(next.value);
    if (some.length < atOnce) continue;
    const lines = linesOf(some);
    hash.update(lines);
    yield lines;
    some = [];
  }
  const last = linesOf(some);
  yield `${last}${linesOf([{ sha256: hash.update(last).digest("hex") }])}`;
}

function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
