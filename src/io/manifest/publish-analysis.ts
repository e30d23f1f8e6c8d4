import { parseJson, type AnalysisArgument, type AnalysisManifest } from "../../documents/index.js";
import { readCaseFile } from "../read/case-file.js";
import { linesOfFile } from "../read/lines-of-file.js";
import { linesOf } from "../read/case-lines.js";
import { decoded } from "../decoded.js";
import { mostLineBytes, readBytes } from "../read-bytes.js";
import { readJson } from "../read/read-json.js";
import type { Outputs } from "../outputs/outputs.js";
import { jsonText } from "../write-json.js";
import { digestOf } from "./canonical-json.js";
import { digestsOfParts } from "./document-parts.js";
import { besideManifest, named } from "./manifest-names.js";

/** What a file holds, part by part. */
export type HeldParts = "cases" | "lines" | "rows" | "document";

/** What a command was told, with files as paths from the working directory. */
export interface ToldArgument extends Pick<AnalysisArgument, "option" | "value"> {
  readonly file?: {
    readonly path: string;
    /** The scheme that stands in the file, where it is written together with the manifest. */
    readonly scheme?: object;
    /** Cases are read as such, whatever the form of their file; lines hold a document each, rows of a table are texts. */
    readonly holds: HeldParts;
  };
}

/** An analysis of which a manifest is made. */
export interface AnalysisRun {
  /** Name of the command. */
  readonly run: string;
  readonly command: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly arguments: readonly ToldArgument[];
  /** What came out, as JSON holds it. */
  readonly result: unknown;
  /** Whether it is to be published: a digest of one person's case is then not told, since whoever guesses the case could see that it is right. */
  readonly isPublic: boolean;
}

/** The file of the result beside the manifest of an analysis. */
export function resultBeside(path: string): string {
  return besideManifest(path, "results.json");
}

/**
 * Writes the result of an analysis as JSON, and its manifest.
 *
 * @param path where the manifest will stand; its files are named from there
 * @throws {InputError} where a file that was read cannot be read again
 */
export function publishAnalysis(
  path: string,
  { result, isPublic, arguments: told, ...run }: AnalysisRun,
  outputs: Outputs,
): void {
  const results = resultBeside(path);
  const manifest: AnalysisManifest = {
    schemaVersion: 1,
    kind: "analysis",
    ...run,
    arguments: told.map((each) => argumentOf(path, each, isPublic)),
    results: named(path, results),
    digest: digestOf(plain(result)),
  };
  outputs.text(results, `${jsonText(result)}\n`);
  outputs.text(path, `${jsonText(manifest)}\n`);
}

/** A value as it stands in a file. */
function plain(value: unknown): unknown {
  return JSON.parse(jsonText(value));
}

function argumentOf(path: string, { file, ...told }: ToldArgument, isPublic: boolean): AnalysisArgument {
  if (file === undefined) return told;
  const parts = file.scheme === undefined ? partsOfFile(file.path, file.holds, isPublic) : digestsOfParts(file.scheme);
  return { ...told, file: named(path, file.path), parts };
}

/** The digests of what stands in a file: of each case, or of all of them together; of each line or row, by its number; of each part of a document. */
export function partsOfFile(path: string, holds: HeldParts, isWhole: boolean): NonNullable<AnalysisArgument["parts"]> {
  if (holds === "cases") {
    const { cases } = readCaseFile(path);
    return isWhole ? { cases: digestOf(cases) } : digestsOfParts({ cases });
  }
  if (holds === "lines") {
    const digests = Array.from(linesOfFile(path), ({ line, text }) => [`lines[${line}]`, digestOf(parseJson(text))]);
    return Object.fromEntries(digests) as Readonly<Record<string, string>>;
  }
  if (holds === "rows") {
    const rows = Array.from(linesOf(readBytes(path, mostLineBytes)), ({ line, text }) => [
      `rows[${line}]`,
      digestOf(String(decoded(text))),
    ]);
    return Object.fromEntries(rows) as Readonly<Record<string, string>>;
  }
  const value = readJson(path);
  return typeof value === "object" && value !== null ? digestsOfParts(value) : { document: digestOf(value) };
}
