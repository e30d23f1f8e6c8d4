import { type Line, isBlank } from "../read/case-lines.js";
import { place } from "../file-fault.js";
import { type FileIssue, fileError } from "../file-issue.js";
import { mostJsonBytes, refuseUtf16 } from "../read-bytes.js";
import { type LineBatch, lineFeed } from "./line-feed.js";

export async function* cutLines(
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

function lineTooLong(file: string, line: number): FileIssue {
  const expected = `a line of at most ${mostJsonBytes / 1_000_000} MB`;
  return { code: "too-large", path: "", expected, received: "a longer one", file, line };
}
