import { digestOfLines, type LinesDigest } from "../shards/digest.js";
import { checkLines } from "./run-files.js";

/** A part of a file: the first of two is `{ part: 1, of: 2 }`. */
export interface CasesPart {
  readonly part: number;
  readonly of: number;
}

/**
 * How many cases a file of lines holds, and the SHA-256 of their lines, unpacked: read as a stream, and none is kept.
 *
 * @throws {InputError} where it cannot be read, holds no lines, or the signal was given
 */
export async function digestOfCases(path: string, signal?: AbortSignal): Promise<LinesDigest> {
  checkLines(path, "case");
  return digestOfLines(path, { signal });
}

/** From which line, counted from 0, and before which a part goes: as many lines in each part as whole numbers allow. */
export function linesOfPartIn(count: number, { part, of }: CasesPart): readonly [number, number] {
  return [Math.floor(((part - 1) * count) / of), Math.floor((part * count) / of)];
}
