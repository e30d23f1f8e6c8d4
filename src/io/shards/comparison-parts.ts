import type { ComparisonPart, ComparedPerson } from "../../compare/index.js";
import type { PublicPart } from "../../secrecy/index.js";
import type { EffectsPart, ScenarioPart } from "../../what-if/index.js";
import { InputError, isInputError, received } from "../../errors/index.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { digestOfText } from "../manifest/canonical-json.js";
import type { CasesPart } from "../lines/lines-of-cases.js";
import { readText } from "../read/read-text.js";

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
  /** Whose amounts change, the largest change first. */
  readonly people: readonly (ComparedPerson & { readonly rules: number; readonly weight?: number })[];
  readonly refused: readonly FileIssue[];
}

/** A file with a part of a comparison. */
export interface PartFile extends CasesPart {
  /** A digest of the file of cases, the rules and what else was asked. */
  readonly asked: string;
  readonly content: PartContent;
}

/** The text of a file with a part: what it is, and in a line of its own what was found, by whose digest a change is seen. */
export function partText({ content, ...head }: PartFile): string {
  const text = JSON.stringify(content);
  return `${JSON.stringify({ schemaVersion: 1, kind: "comparison-part", ...head, sha256: digestOfText(text) })}\n${text}\n`;
}

/**
 * The parts of a comparison from their files, in their order. All files are looked at first; then each is read when it is asked for, so that
 * one at a time is held.
 *
 * @param asked what they must have been asked
 * @throws {InputError} where a file is no part, was changed, is of something else, or a part is missing or there twice
 */
export function readComparisonParts(files: readonly string[], asked: string): Iterable<PartContent> {
  const found = files.map((file) => ({ file, part: readText(file, headIn) }));
  const of = found[0]?.part.of ?? 0;
  const issues: FileIssue[] = [];
  for (const { file, part } of found) {
    if (part.asked === asked && part.of === of) continue;
    const expected = "a part of the same cases, rules and options, by the same version of seko";
    issues.push({ code: "other-part", path: "asked", expected, received: "another", file });
  }
  if (issues.length > 0) throw fileError(issues);
  const parts = Array.from({ length: of }, (_, index) => found.filter(({ part }) => part.part === index + 1));
  for (const [index, own] of parts.entries()) {
    if (own.length === 1) continue;
    const file = own[1]?.file ?? found[0]?.file ?? "";
    const told = own.length === 0 ? "none" : `${own.length} files`;
    issues.push({
      code: "parts",
      path: "part",
      expected: `one file of part ${index + 1} of ${of}`,
      received: told,
      file,
    });
  }
  if (issues.length > 0) throw fileError(issues);
  return contentsOf(parts.flatMap((own) => own.map(({ file }) => file)));
}

function* contentsOf(files: readonly string[]): Generator<PartContent> {
  for (const file of files) yield readText(file, (text) => JSON.parse(linesIn(text).second) as PartContent);
}

/** A part without what was found. */
type PartHead = Omit<PartFile, "content">;

function headIn(text: string): PartHead {
  return linesIn(text).head;
}

function linesIn(text: string): { readonly head: PartHead; readonly second: string } {
  const [first = "", second = ""] = text.split("\n");
  try {
    const head = JSON.parse(first) as PartHead & { readonly sha256: string };
    // What has the digest that seko wrote beside it, seko wrote.
    if (head.sha256 === digestOfText(second)) return { head, second };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError) && !isInputError(error)) throw error;
  }
  const expected = "a part of a comparison, as `seko compare --shard` writes it";
  const hint = "Nobody changes a part: compare it again.";
  throw new InputError([{ code: "not-a-part", path: "", expected, received: received(first), hint }]);
}
