import { decoded } from "../decoded.js";
import { checkLines } from "../lines/run-files.js";
import { mostLineBytes, readBytes } from "../read-bytes.js";
import { linesOf } from "./case-lines.js";

/** A line of a file and what is in it: its text, or its bytes where they are none. */
export interface LineOfFile {
  /** From 1, as editors count. */
  readonly line: number;
  readonly text: string | Uint8Array;
}

/**
 * The lines of a file of cases, for who cannot wait for them. The file is read as a whole; `.gz` is unpacked, blank lines are passed over.
 *
 * @throws {InputError} where it cannot be read, its name does not say that it holds lines, or it has more than 1 GB
 */
export function* linesOfFile(path: string): Generator<LineOfFile, void> {
  checkLines(path, "case");
  for (const { line, text } of linesOf(readBytes(path, mostLineBytes))) yield { line, text: decoded(text) };
}
