import { received } from "../../errors/index.js";
import { parseJson } from "../../documents/index.js";
import type { Line } from "../read/case-lines.js";
import { fileError } from "../file-issue.js";
import { inFile } from "../read/read-json.js";
import { decoded } from "../decoded.js";
import { digestOf, digestOfText } from "./canonical-json.js";
import { canonicalText } from "./canonical-text.js";

/** What one line of a run is, as digests: a line of the file that goes with its manifest. */
export interface LineDigests {
  /** Line in the file of cases, from 1. */
  readonly line: number;
  /** Id of the case; left out where the line has none that can be read. */
  readonly id?: string;
  readonly case: string;
  /** SHA-256 of the line of the result as seko wrote it; left out where the case is refused. */
  readonly written?: string;
  /** In the place of `written`, of a line that another program wrote, and of earlier versions: the digest of the result's canonical JSON. */
  readonly result?: string;
  /** Left out where the case began. */
  readonly opening?: string;
  /** Left out where no positions are published, and where a missing fact stops what would go on. */
  readonly closing?: string;
  /** Left out where no statements are published. */
  readonly statement?: string;
}

/** The id and digest of a line of cases; of one that is no JSON, the digest of its text. */
export function digestOfCaseLine(text: Uint8Array): { readonly id?: string; readonly case: string } {
  const certain = canonicalText(decoded(text));
  if (certain !== undefined) {
    const id = certain.textAt("id");
    return { ...(id === undefined ? {} : { id }), case: digestOfText(certain.text) };
  }
  try {
    const value = parseJson(text);
    const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
    return { ...(typeof id === "string" ? { id } : {}), case: digestOf(value) };
  } catch {
    // Such as a number with a fraction, which has no canonical text, or whatever else a line does that has no result.
    return { case: digestOf(new TextDecoder().decode(text)) };
  }
}

/** Reads a line of digests. @throws {InputError} where it is none */
export function readLineDigests({ text, line }: Line, file: string): LineDigests {
  const value = inFile(file, () => parseJson(text), line);
  if (isLineDigests(value)) return value;
  const expected = "a line with line, case and result";
  throw fileError([{ code: "not-digests", path: "", expected, received: received(value), file, line }]);
}

function isLineDigests(value: unknown): value is LineDigests {
  if (typeof value !== "object" || value === null) return false;
  const { line, id, case: digest, written, result, ...of } = value as Readonly<Record<string, unknown>>;
  return (
    Number.isSafeInteger(line) &&
    typeof digest === "string" &&
    [id, written, result, of["opening"], of["closing"], of["statement"]].every(
      (each) => each === undefined || typeof each === "string",
    )
  );
}
