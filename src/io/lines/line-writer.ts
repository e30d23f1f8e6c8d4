import { createHash } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { fileFault } from "../file-fault.js";
import { isPacked } from "../read-bytes.js";

/** A file that is written line by line. */
export interface LineWriter {
  /** Adds a line; the line break is put behind it. */
  write(line: string | Uint8Array): void;
  /** Writes what is still waiting and ends the file. */
  close(): void;
  /** Lines so far. */
  readonly count: number;
  /** SHA-256 of the lines with their line breaks, unpacked, in hexadecimal digits; once it is closed. */
  readonly digest: string;
}

/** How many bytes of lines wait before they are written together. */
const waitingBytes = 1024 * 1024;

/**
 * Opens a file for lines, empty at first. It is written in runs of whole lines, so that whatever ends the process leaves a
 * beginning of the file that can be used. Where the name ends with `.gz`, each run is packed by itself: packed runs that follow
 * each other are one packed file. Folders are made where they miss.
 *
 * @param path the file
 * @throws {InputError} with one issue that names the file, here and when it is written
 */
export function openLines(path: string): LineWriter {
  const file = inPlace(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, "w");
  });
  const hash = createHash("sha256");
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  let count = 0;
  let digest = "";

  function flush(): void {
    if (bytes === 0) return;
    const lines = Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
    hash.update(lines);
    const content = isPacked(path) ? gzipSync(lines) : lines;
    inPlace(path, () => {
      for (let at = 0; at < content.length;) at += writeSync(file, content, at);
    });
  }

  return {
    write(line) {
      const text = typeof line === "string" ? Buffer.from(line) : line;
      waiting.push(text, lineBreak);
      bytes += text.length + 1;
      count += 1;
      if (bytes >= waitingBytes) flush();
    },
    close() {
      if (digest !== "") return;
      flush();
      digest = hash.digest("hex");
      inPlace(path, () => {
        // A terminal or pipe has nothing to be made safe.
        if (fstatSync(file).isFile()) fsyncSync(file);
        closeSync(file);
      });
    },
    get count() {
      return count;
    },
    get digest() {
      return digest;
    },
  };
}

const lineBreak = Buffer.from("\n");

function inPlace<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (fault) {
    throw fileFault(fault, path);
  }
}
