import { InputError, type Issue } from "../../errors/index.js";
import { capped } from "../forms/capped.js";
import { holdsTooMany, mostValues } from "../forms/many-values.js";
import { thoroughCopy } from "../forms/thorough-copy.js";
import { plainCopy } from "../json/plain-copy.js";
import { type ReadJson, asWritten, numberNotExact } from "../json/parse-json.js";
import type { DocumentKind, Examined } from "./document-kind.js";

/** A document read as far as it can be, with every issue of its form and of its values. */
export function examineThoroughly<Document>(read: ReadJson, kind: DocumentKind<Document>): Examined<Document> {
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

const tooMany: Issue = {
  code: "too-large",
  path: "",
  expected: `one document of at most ${mostValues} values`,
  received: "more",
};
