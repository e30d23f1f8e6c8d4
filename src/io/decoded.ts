import { textOfUtf8 } from "../text/index.js";

/** The text of a document as it was read. Bytes that are not UTF-8 stay what they are, for the reader of the document to refuse. */
export function decoded(bytes: Uint8Array): string | Uint8Array {
  return textOfUtf8(bytes) ?? bytes;
}
