import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { isInputError } from "../../errors/index.js";
import { isBlank, type Line } from "../read/case-lines.js";
import { fileFault, place } from "../file-fault.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { endWhereAsked } from "../interrupted.js";
import { mostJsonBytes, refuseUtf16 } from "../read-bytes.js";
import { isPacked } from "../packed.js";
import { openSource } from "./open-source.js";

/** Some lines of a file that follow each other, and how far into the file they reach. */
export interface LineBatch {
  /** Without those that are blank; their numbers tell of these. */
  readonly lines: readonly Line[];
  /** The number of the last line that has ended, blank or not. */
  readonly ended: number;
  /** Bytes of the file, as it lies on the disk, that are read so far. */
  readonly bytesRead: number;
}

const lineFeed = 10;

/**
 * The lines of a file, one batch after the other, in constant memory however long the file is. A name that ends with `.gz` is
 * unpacked.
 *
 * @param path the file
 * @param signal ends the reading, also of a pipe into which nobody writes
 * @throws {InputError} with one issue that names the file: it is missing or unreadable, its bytes are not packed as its name
 * says, or a line is longer than a document may be; and where the signal was given
 */
export async function* readLines(path: string, signal?: AbortSignal): AsyncGenerator<LineBatch, void, undefined> {
  const file = await openSource(path, signal);
  const source = isPacked(path) ? file.pipe(createGunzip()) : file;
  if (source !== file) file.once("error", (fault) => source.destroy(fault));
  try {
    for await (const run of linesOfStream({ chunks: source, name: path }, signal)) {
      yield { ...run, bytesRead: file.bytesRead };
    }
  } finally {
    file.destroy();
  }
}

/** Bytes that come from elsewhere than a file, such as standard input. */
export interface ByteSource {
  /** However they are cut. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What messages call it in the place of a file. */
  readonly name: string;
}

/**
 * The lines of bytes that come from somewhere, one batch after the other, in constant memory. What has no name by which it could be
 * told is not unpacked.
 *
 * @param signal ends the reading; of a stream of Node also while nothing comes
 * @throws {InputError} as {@link readLines}
 */
export async function* linesOfStream(
  { chunks, name }: ByteSource,
  signal?: AbortSignal,
): AsyncGenerator<Omit<LineBatch, "bytesRead">, void, undefined> {
  const end = () => {
    if (chunks instanceof Readable) chunks.destroy();
  };
  signal?.addEventListener("abort", end);
  try {
    for await (const batch of cutLines(chunks, name)) {
      endWhereAsked(signal);
      yield batch;
    }
    endWhereAsked(signal);
  } catch (fault) {
    endWhereAsked(signal);
    if (isInputError(fault)) throw fault;
    throw readFault(fault, name);
  } finally {
    signal?.removeEventListener("abort", end);
    end();
  }
}

async function* cutLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Omit<LineBatch, "bytesRead">, void, undefined> {
  let line = 0;
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  for await (const chunk of chunks) {
    if (line === 0 && restBytes === 0) refuseOtherBytes(name, chunk);
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      line += 1;
      const text = restBytes === 0 ? chunk.subarray(start, end) : Buffer.concat([...rest, chunk.subarray(start, end)]);
      if (restBytes > 0) {
        rest = [];
        restBytes = 0;
      }
      start = end + 1;
      if (!isBlank(text)) lines.push({ line, text });
    }
    if (start < chunk.length) {
      rest.push(chunk.subarray(start));
      restBytes += chunk.length - start;
      if (restBytes > mostJsonBytes) throw fileError([lineTooLong(name, line + 1)]);
    }
    yield { lines, ended: line };
  }
  if (restBytes === 0) return;
  const last = { line: line + 1, text: Buffer.concat(rest) };
  yield { lines: isBlank(last.text) ? [] : [last], ended: last.line };
}

/** @throws {InputError} where the first bytes are of no text in UTF-8: of UTF-16, or packed */
function refuseOtherBytes(name: string, bytes: Uint8Array): void {
  refuseUtf16(name, bytes);
  const [first, second] = bytes;
  if (first !== 0x1f || second !== 0x8b) return;
  const said = { code: "packed", expected: "lines of text", received: "bytes that are packed with gzip" };
  const hint = "Unpack them on the way, as `gzip -dc` does; a file is unpacked whose name ends with .gz.";
  throw fileError([place(said, name, hint)]);
}

function readFault(fault: unknown, path: string): unknown {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  if (!code.startsWith("Z_")) return code === "" ? fault : fileFault(fault, path);
  const said = {
    code: "not-gzip",
    expected: "a whole file packed with gzip, as its name says",
    received: "other bytes",
  };
  return fileError([place(said, path, undefined)]);
}

function lineTooLong(file: string, line: number): FileIssue {
  const expected = `a line of at most ${mostJsonBytes / 1_000_000} MB`;
  return { code: "too-large", path: "", expected, received: "a longer one", file, line };
}
