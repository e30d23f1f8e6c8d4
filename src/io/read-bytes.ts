import { readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isInputError } from "../errors/index.js";
import { isUtf16, utf16Issue } from "../text/index.js";
import { fileFault, place } from "./file-fault.js";
import { fileError } from "./file-issue.js";
import { isPacked } from "./packed.js";

/** The most bytes a JSON document may have: 50 MB, as `parseJson` allows. */
export const mostJsonBytes = 50_000_000;

/** The most bytes a file of many documents may have when it is read as a whole: 1 GB. */
export const mostLineBytes = 1_000_000_000;

/**
 * The bytes of a file, unpacked where its name ends with `.gz`.
 *
 * @param path the file
 * @param most the most bytes it may have; a larger one is refused before it is read
 * @throws {InputError} with one issue that names the file
 */
export function readBytes(path: string, most: number): Uint8Array {
  try {
    const found = statSync(path);
    if (found.isFile() && found.size > most) throw tooLarge(path, most);
    const bytes = readFileSync(path);
    const unpacked = isPacked(path) ? unpack(path, bytes, most) : bytes;
    refuseUtf16(path, unpacked);
    return unpacked;
  } catch (fault) {
    if (isInputError(fault)) throw fault;
    throw fileFault(fault, path);
  }
}

/** @throws {InputError} where the first bytes of a file are of text in UTF-16, which is no UTF-8 */
export function refuseUtf16(path: string, bytes: Uint8Array): void {
  if (isUtf16(bytes)) throw fileError([{ ...utf16Issue, file: path }]);
}

function unpack(path: string, bytes: Uint8Array, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (fault) {
    if (fault instanceof RangeError) throw tooLarge(path, most);
    const said = { code: "not-gzip", expected: "a file packed with gzip, as its name says", received: "other bytes" };
    throw fileError([place(said, path, undefined)]);
  }
}

function tooLarge(path: string, most: number): Error {
  const said = { code: "too-large", expected: `a file of at most ${most / 1_000_000} MB`, received: "a larger one" };
  const hint = most === mostJsonBytes ? "Write many cases as NDJSON, one in each line." : "Cut it into several files.";
  return fileError([place(said, path, hint)]);
}
