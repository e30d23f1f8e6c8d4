const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a document as it was read: the platform decodes it in a fraction of the time that a pure room takes. Bytes that are
 * not UTF-8 stay what they are, for the reader of the document to refuse.
 */
export function decoded(bytes: Uint8Array): string | Uint8Array {
  try {
    return decoder.decode(bytes);
  } catch {
    return bytes;
  }
}
