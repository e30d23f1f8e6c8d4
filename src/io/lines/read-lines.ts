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
  const end = () => source.destroy();
  signal?.addEventListener("abort", end);
  let line = 0;
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      if (line === 0 && restBytes === 0) refuseUtf16(path, chunk);
      const lines: Line[] = [];
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
        line += 1;
        const text =
          restBytes === 0 ? chunk.subarray(start, end) : Buffer.concat([...rest, chunk.subarray(start, end)]);
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
        if (restBytes > mostJsonBytes) throw fileError([lineTooLong(path, line + 1)]);
      }
      yield { lines, bytesRead: file.bytesRead };
    }
    endWhereAsked(signal);
  } catch (fault) {
    endWhereAsked(signal);
    if (isInputError(fault)) throw fault;
    throw readFault(fault, path);
  } finally {
    signal?.removeEventListener("abort", end);
    file.destroy();
  }
  const last = { line: line + 1, text: Buffer.concat(rest) };
  if (!isBlank(last.text)) yield { lines: [last], bytesRead: file.bytesRead };
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
