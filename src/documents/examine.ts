import { InputError, isInputError, type Issue } from "../errors/index.js";
import { capped } from "./forms/capped.js";
import { certainCopy } from "./forms/certain-copy.js";
import type { Form } from "./forms/form.js";
import { certainValue } from "./json/certain-text.js";
import { isWritten, textOf } from "./json/document-text.js";
import { holdsTooMany, mostValues } from "./forms/many-values.js";
import { thoroughCopy, type Damage } from "./forms/thorough-copy.js";
import { plainCopy } from "./json/plain-copy.js";
import { asWritten, numberNotExact, readJson, type ReadJson } from "./json/parse-json.js";

/** A kind of document: its form, and the reading of its values. */
export interface DocumentKind<Document> {
  readonly form: Form<Document>;
  /** Adds an issue for every value that is wrong. */
  readonly readValues: (document: Document, issues: Issue[]) => void;
  /** Adds an issue for every key of a former version that something else says now, with what to write instead. */
  readonly refuseFormer?: (document: unknown, issues: Issue[]) => void;
  /** With what mistakes of form the values can still be read. */
  readonly bears: readonly Damage[];
}

/** A document with every issue found; it is to be used only where there is none. */
interface Examined<Document> {
  readonly document: Document;
  readonly issues: readonly Issue[];
}

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
  if (!isWritten(input)) {
    return (
      examineCertain(input, kind) ?? examineThoroughly({ value: input, issues: [], changedNumbers: noNumbers }, kind)
    );
  }
  const text = textOf(input);
  const certain = certainValue(text);
  const examined = certain === undefined ? undefined : examineCertain(certain, kind);
  if (examined !== undefined) return examined;
  const read = readJson(text);
  const isWhole = read.issues.length === 0 && read.changedNumbers.size === 0;
  return (isWhole ? examineCertain(read.value, kind) : undefined) ?? examineThoroughly(read, kind);
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

function examineThoroughly<Document>(read: ReadJson, kind: DocumentKind<Document>): Examined<Document> {
  if (holdsTooMany(read.value)) throw new InputError([tooMany]);
  const { copy, issues: found, damages } = thoroughCopy(read.value, kind.form);
  const isWhole = found.length === 0;
  const ofForm = isWhole ? found : withFormer(found, read.value, kind);
  const issues = merged(read, ofForm);
  // The values of a document whose form is wrong are read only where its mistakes leave that possible.
  const document = isWhole ? copy : (plainCopy(read.value) as Document);
  if ([...damages].every((damage) => kind.bears.includes(damage))) {
    const places = new Set(ofForm.map((issue) => issue.path));
    const ofValues: Issue[] = [];
    readAsFarAsPossible(document, kind, ofValues, isWhole);
    for (const issue of ofValues) if (!places.has(issue.path)) capped(issues, () => issue);
  }
  return { document, issues };
}

/** Reading the values of a document that is refused anyway is a help to whoever mends it, and not owed where it breaks. */
function readAsFarAsPossible<Document>(
  document: Document,
  { readValues }: DocumentKind<Document>,
  issues: Issue[],
  isWhole: boolean,
): void {
  try {
    readValues(document, issues);
  } catch (error) {
    if (isWhole) throw error;
  }
}

/** The issues of a form, of which those for keys of a former version say what to write instead. */
function withFormer<Document>(
  ofForm: readonly Issue[],
  value: unknown,
  { refuseFormer }: DocumentKind<Document>,
): readonly Issue[] {
  if (refuseFormer === undefined) return ofForm;
  const former: Issue[] = [];
  refuseFormer(value, former);
  const paths = new Set(former.map(({ path }) => path));
  return [...former, ...ofForm.filter(({ path }) => !paths.has(path))];
}

/** The issues of the text and of the form; what both have seen, once: the form knows what a wrong number was to be. */
function merged(read: ReadJson, ofForm: readonly Issue[]): Issue[] {
  const issues = [...read.issues];
  const unknownKeys = new Set(issues.filter((issue) => issue.code === "unknown-key").map((issue) => issue.path));
  const changed = new Map(read.changedNumbers);
  for (const issue of ofForm) {
    if (issue.code === "unknown-key" && unknownKeys.has(issue.path)) continue;
    const literal = issue.code === "unknown-key" ? undefined : changed.get(issue.path);
    if (literal !== undefined) changed.delete(issue.path);
    capped(issues, () => (literal === undefined ? issue : { ...issue, received: asWritten(literal) }));
  }
  for (const [path, literal] of changed) capped(issues, () => numberNotExact(path, literal));
  return issues;
}

const noNumbers: ReadJson["changedNumbers"] = new Map();

const tooMany: Issue = {
  code: "too-large",
  path: "",
  expected: `one document of at most ${mostValues} values`,
  received: "more",
};
