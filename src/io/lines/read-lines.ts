import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { isInputError } from "../../errors/index.js";
import { fileFault, place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { endWhereAsked } from "../interrupted.js";
import { isPacked } from "../packed.js";
import { openSource } from "./open-source.js";
import { cutLines } from "./cut-lines.js";
import type { LineBatch } from "./line-feed.js";

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
