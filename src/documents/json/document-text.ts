import { InputError, received } from "../../errors/index.js";
import { isUtf16, textOfUtf8, utf16Issue } from "../../text/index.js";

/** The most bytes a document may have in UTF-8: 50 MB. */
const mostBytes = 50_000_000;

const byteOrderMark = "\ufeff";

/** Whether a value is a document as it was read from a file: text, or bytes of whichever realm. */
export function isWritten(input: unknown): input is string | Uint8Array {
  return typeof input === "string" || Object.prototype.toString.call(input) === "[object Uint8Array]";
}

/**
 * The text of a document without its byte order mark.
 *
 * @throws {InputError} where it has more than {@link mostBytes} or its bytes are not UTF-8
 */
export function textOf(input: string | Uint8Array): string {
  if (!isWritten(input))
    throw refusal("wrong-type", "a document as text or bytes", received(input), "Read the file first.");
  if (isTooLarge(input)) {
    throw refusal("too-large", "a document of at most 50 MB", "a larger one", "A case describes one person.");
  }
  const text = typeof input === "string" ? input : decoded(input);
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array): string {
  // Some UTF-16 is UTF-8 too, with characters that nobody wrote.
  if (isUtf16(bytes)) throw new InputError([utf16Issue]);
  const text = textOfUtf8(bytes);
  if (text !== undefined) return text;
  throw refusal("not-utf8", "text in UTF-8", "other bytes", "Save the file with the encoding UTF-8.");
}

function isTooLarge(input: string | Uint8Array): boolean {
  if (typeof input !== "string") return input.byteLength > mostBytes;
  // A code unit takes one to three bytes, so the size of most texts is known without counting.
  if (input.length * 3 <= mostBytes) return false;
  return input.length > mostBytes || bytesOf(input) > mostBytes;
}

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Each half of a pair of surrogates counts for two of the four bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

function refusal(code: string, expected: string, found: string, hint: string): InputError {
  return new InputError([{ code, path: "", expected, received: found, hint }]);
}
