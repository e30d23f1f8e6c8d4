import { createHash } from "node:crypto";

/** A file that is written line by line. */
export interface PlainLineWriter {
  /** Adds a line; the line break is put behind it. */
  write(line: string | Uint8Array): void;
  /** Hands on what is still waiting: the file is whole. */
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
const lineFeed = 10;
/** The most bytes that a code unit of a text has in UTF-8. */
const mostBytesOfUnit = 3;

/**
 * Lines as {@link plainLines}, with their digest, which takes about as long to work out as writing them.
 *
 * @param onRun takes each run of lines; its bytes are used again afterwards
 */
export function digestedLines(onRun: (lines: Uint8Array) => void): LineWriter {
  const hash = createHash("sha256");
  let digest = "";
  const lines = plainLines((run) => {
    hash.update(run);
    onRun(run);
  });
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
 * Puts lines side by side and hands them on in runs of whole lines, so that whatever ends the process leaves a beginning of the
 * file that can be used.
 *
 * @param onRun takes each run of lines; its bytes are used again afterwards
 */
export function plainLines(onRun: (lines: Uint8Array) => void): PlainLineWriter {
  const waiting = Buffer.allocUnsafe(waitingBytes);
  let bytes = 0;
  let count = 0;

  function flush(): void {
    if (bytes === 0) return;
    const lines = waiting.subarray(0, bytes);
    bytes = 0;
    onRun(lines);
  }

  return {
    write(line) {
      const most = (typeof line === "string" ? line.length * mostBytesOfUnit : line.length) + 1;
      if (bytes + most > waitingBytes) flush();
      if (most > waitingBytes) onRun(Buffer.concat([Buffer.from(line), Buffer.of(lineFeed)]));
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
    close: flush,
    get count() {
      return count;
    },
  };
}
