import { received } from "../../errors/index.js";
import { parseJson, parseResult } from "../../documents/index.js";
import type { Result } from "../../result/result.js";
import { fileError } from "../file-issue.js";
import { inFile } from "../read/read-json.js";
import { digestOf, digestOfBytes } from "./canonical-json.js";
import { digestOfWork } from "./worked-out.js";
import type { PublishedResult } from "./published-results.js";

/** The whole result of one person, as `seko run` writes it. */
export interface PublishedDocument {
  readonly case: string;
  /** Of its bytes as they stand there; undefined where they are not certainly as seko writes them. */
  readonly written?: () => string;
  /** Of its canonical JSON. */
  readonly digest: () => string;
  readonly document: () => object;
}

/** What was published of one person: its amounts, or the whole result. */
export type PublishedRow = PublishedResult | PublishedDocument;

/** A line of published results. @throws {InputError} where it is none */
export function readPublishedLine(text: Uint8Array, file: string, line: number): PublishedRow {
  const certain = writtenResult(text, file, line);
  if (certain !== undefined) return certain;
  const row = inFile(file, () => parseJson(text), line);
  if (typeof row === "object" && row !== null && "case" in row && typeof row.case === "string") {
    if (isPublished(row)) return row;
    if ("columnsVersion" in row) return whole(inFile(file, () => parseResult(row), line));
    if ("schemaVersion" in row) return { case: row.case, digest: () => digestOf(row), document: () => row };
  }
  const expected = "a line with case, outcome and amounts, or a whole result";
  throw fileError([{ code: "not-published", path: "", expected, received: received(row), file, line }]);
}

/** How a line begins that holds a result as seko writes it, and the most bytes in which that is seen. */
const beginning = /^\{"schemaVersion":1,"case":"(?<id>[\w.:-]+)","client":"/u;
const mostOfBeginning = 300;
const closingBrace = 125;

/** A whole result as seko writes it, which is parsed only where somebody asks for what is in it. */
function writtenResult(text: Uint8Array, file: string, line: number): PublishedDocument | undefined {
  const id = beginning.exec(Buffer.from(text.subarray(0, mostOfBeginning)).toString("latin1"))?.groups?.["id"];
  if (id === undefined || text.at(-1) !== closingBrace) return undefined;
  const parsed = () => inFile(file, () => parseJson(text), line);
  // What begins with keys is an object.
  return {
    case: id,
    written: () => digestOfBytes(text),
    digest: () => digestOf(parsed()),
    document: () => parsed() as object,
  };
}

/** A result that stands there in columns: digested as the whole result that it is. */
function whole(result: Result): PublishedDocument {
  return { case: result.case, digest: () => digestOfWork(result), document: () => result.toJSON() };
}

function isPublished(row: object): row is PublishedResult {
  const { outcome, amounts } = row as Readonly<Record<string, unknown>>;
  if (typeof outcome !== "string" || typeof amounts !== "object" || amounts === null) return false;
  return Object.values(amounts).every((amount) => typeof amount === "string");
}
