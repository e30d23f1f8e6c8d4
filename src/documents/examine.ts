import { InputError, type Issue, isInputError } from "../errors/index.js";
import { capped } from "./forms/capped.js";
import { certainCopy } from "./forms/certain-copy.js";
import { certainValue } from "./json/certain-text.js";
import { isWritten, textOf } from "./json/document-text.js";
import { holdsTooMany, mostValues } from "./forms/many-values.js";
import { type ReadJson, readJson } from "./json/parse-json.js";
import { asWrittenIn } from "./filling/filled.js";
import type { DocumentKind, Examined } from "./examine/document-kind.js";
import { examineThoroughly } from "./examine/thoroughly.js";

/** A document with which nothing is wrong, or what is. */
export interface Accepted<Document> {
  readonly document: Document | undefined;
  /** Empty where there is a document. */
  readonly issues: readonly Issue[];
}

/** The document that an input holds. @throws {InputError} with every issue */
export function accepted<Document>(input: unknown, kind: DocumentKind<Document>): Document {
  const { document, issues } = examine(input, kind);
  if (issues.length > 0) throw new InputError(issues);
  return document;
}

/** Every issue of an input. */
export function issuesOf<Document>(input: unknown, kind: DocumentKind<Document>): readonly Issue[] {
  return examined(input, kind).issues;
}

/** The document that an input holds, where nothing is wrong with it; else every issue. Nothing is thrown, which takes longer than to read. */
export function examined<Document>(input: unknown, kind: DocumentKind<Document>): Accepted<Document> {
  try {
    const { document, issues } = examine(input, kind);
    return issues.length === 0 ? { document, issues } : { document: undefined, issues };
  } catch (error) {
    if (isInputError(error)) return { document: undefined, issues: error.issues };
    throw error;
  }
}

/** Reads an input as one kind of document: its text, then its form, then its values. Most are right, which takes little to see. */
function examine<Document>(input: unknown, kind: DocumentKind<Document>): Examined<Document> {
  if (!isWritten(input)) return examineRead({ value: input, issues: [], changedNumbers: noNumbers }, kind);
  const text = textOf(input);
  const certain = certainValue(text);
  const examined = certain === undefined ? undefined : examineCertain(certain, kind);
  return examined ?? examineRead(readJson(text), kind);
}

/** What rows leave out is filled in only where the form is not certainly right as it stands. */
function examineRead<Document>(read: ReadJson, kind: DocumentKind<Document>): Examined<Document> {
  const isWhole = read.issues.length === 0 && read.changedNumbers.size === 0;
  const certain = isWhole ? examineCertain(read.value, kind) : undefined;
  if (certain !== undefined) return certain;
  const filled = kind.fill === undefined || holdsTooMany(read.value) ? undefined : kind.fill(read.value);
  if (filled === undefined) return examineThoroughly(read, kind);
  const { value } = filled;
  const { document, issues } =
    (isWhole ? examineCertain(value, kind) : undefined) ?? examineThoroughly({ ...read, value }, kind);
  return { document, issues: asWrittenIn(filled, issues) };
}

/** A document whose form is certainly right; undefined where that is for the thorough reader to say. */
function examineCertain<Document>(value: unknown, kind: DocumentKind<Document>): Examined<Document> | undefined {
  // The number of values is counted in another way, so that a document near the limit is left to the exact count.
  const copy = certainCopy(value, kind.form, mostValues / 2);
  if (copy === undefined) return undefined;
  // The copy has the form.
  const document = copy as Document;
  const issues: Issue[] = [];
  const ofValues: Issue[] = [];
  kind.readValues(document, ofValues);
  for (const issue of ofValues) capped(issues, () => issue);
  return { document, issues };
}

const noNumbers: ReadJson["changedNumbers"] = new Map();
