import { createHash } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { fileFault } from "../file-fault.js";
import { isPacked } from "../read-bytes.js";

/** A file that is written line by line. */
export interface PlainLineWriter {
  /** Adds a line; the line break is put behind it. */
  write(line: string | Uint8Array): void;
  /** Writes what is still waiting and ends the file. */
  close(): void;
  /** Lines so far. */
  readonly count: number;
}

/** A file that is written line by line and can be told from any other. */
export interface LineWriter extends PlainLineWriter {
  /** SHA-256 of the lines with their line breaks, unpacked, in hexadecimal digits; once it is closed. */
  readonly digest: string;
}

/** How many bytes of lines wait before they are written together. */
const waitingBytes = 1024 * 1024;
/** Results are packed to a twelfth of their size, in half the time in which gzip's usual level packs them to a fourteenth. */
const packing = { level: 4 };
const lineFeed = 10;
/** The most bytes that a code unit of a text has in UTF-8. */
const mostBytesOfUnit = 3;

/**
 * Opens a file for lines as {@link openPlainLines} does, and works out their digest, which takes about as long as writing them.
 *
 * @param path the file
 * @throws {InputError} with one issue that names the file, here and when it is written
 */
export function openLines(path: string): LineWriter {
  const hash = createHash("sha256");
  let digest = "";
  const lines = openPlainLines(path, (run) => hash.update(run));
  return {
    write(line) {
      lines.write(line);
    },
    close() {
      if (digest !== "") return;
      lines.close();
      digest = hash.digest("hex");
    },
    get count() {
      return lines.count;
    },
    get digest() {
      return digest;
    },
  };
}

/**
 * Opens a file for lines, empty at first. It is written in runs of whole lines, so that whatever ends the process leaves a
 * beginning of the file that can be used. Where the name ends with `.gz`, each run is packed by itself: packed runs that follow
 * each other are one packed file. Folders are made where they miss.
 *
 * @param path the file
 * @param onRun sees each run of lines before it is packed and written; its bytes are used again afterwards
 * @throws {InputError} with one issue that names the file, here and when it is written
 */
export function openPlainLines(path: string, onRun?: (lines: Uint8Array) => void): PlainLineWriter {
  const file = inPlace(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, "w");
  });
  // Lines are put side by side as they come, into memory that is used again after each run.
  const waiting = Buffer.allocUnsafe(waitingBytes);
  let bytes = 0;
  let count = 0;
  let closed = false;

  function flush(): void {
    const lines = waiting.subarray(0, bytes);
    bytes = 0;
    writeRun(lines);
  }

  function writeRun(lines: Uint8Array): void {
    if (lines.length === 0) return;
    onRun?.(lines);
    const content = isPacked(path) ? gzipSync(lines, packing) : lines;
    inPlace(path, () => {
      for (let at = 0; at < content.length;) at += writeSync(file, content, at);
    });
  }

  return {
    write(line) {
      const most = (typeof line === "string" ? line.length * mostBytesOfUnit : line.length) + 1;
      if (bytes + most > waitingBytes) flush();
      if (most > waitingBytes) writeRun(Buffer.concat([Buffer.from(line), Buffer.of(lineFeed)]));
      else {
        if (typeof line === "string") bytes += waiting.write(line, bytes);
        else {
          waiting.set(line, bytes);
          bytes += line.length;
        }
        waiting[bytes] = lineFeed;
        bytes += 1;
      }
      count += 1;
    },
    close() {
      if (closed) return;
      closed = true;
      flush();
      inPlace(path, () => {
        // A terminal or pipe has nothing to be made safe.
        if (fstatSync(file).isFile()) fsyncSync(file);
        closeSync(file);
      });
    },
    get count() {
      return count;
    },
  };
}

function inPlace<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (fault) {
    throw fileFault(fault, path);
  }
}
