import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fileFault } from "./file-fault.js";
import { makeDraft } from "./outputs/draft.js";
import { placeOfFile, type FilePlace } from "./outputs/file-place.js";
import { isPacked } from "./packed.js";

/**
 * Writes a text as a file in UTF-8, packed where its name ends with `.gz`. Folders are made where they miss.
 *
 * The file appears as a whole or not at all: it is written beside its place under another name and then renamed, so that
 * nobody reads half of it and an interruption leaves the old one.
 *
 * @param path the file
 * @param text its content
 * @throws {InputError} with one issue that names the file
 */
export function writeText(path: string, text: string): void {
  writeContent(path, isPacked(path) ? gzipSync(text) : text);
}

/** Writes a file as {@link writeText} does, as it is. */
export function writeContent(path: string, content: string | Uint8Array): void {
  try {
    const place = placeOfFile(path);
    // A device or pipe is written to, never replaced; a folder is refused.
    if (place.kind === "file" || place.kind === "nothing") replace(place, content);
    else writeFileSync(path, content);
  } catch (fault) {
    throw fileFault(fault, path);
  }
}

function replace(place: FilePlace, content: string | Uint8Array): void {
  const draft = makeDraft(place);
  try {
    writeFileSync(draft.file, content, { flush: true });
    draft.publish();
  } finally {
    draft.discard();
  }
}
