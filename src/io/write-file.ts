import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { fileFault } from "./file-fault.js";
import { isPacked } from "./read-bytes.js";

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
  const content = isPacked(path) ? gzipSync(text) : text;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const before = statSync(path, { throwIfNoEntry: false });
    // A device or pipe is written to, never replaced; a folder is refused.
    if (before !== undefined && !before.isFile()) writeFileSync(path, content);
    else replace(path, content, before);
  } catch (fault) {
    throw fileFault(fault, path);
  }
}

function replace(path: string, content: string | Uint8Array, before: Stats | undefined): void {
  // Behind a link lies the file that is meant; who may read the old file may read the new one, and nobody else.
  const target = before === undefined ? path : realpathSync(path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
  try {
    writeFileSync(draft, content, { flush: true, ...(before === undefined ? {} : { mode: before.mode }) });
    renameSync(draft, target);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw fault;
  }
}
