import { createHash } from "node:crypto";
import { readLines } from "../lines/read-lines.js";

/** SHA-256 of a text in hexadecimal digits. */
export function digestOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** How many lines of a file hold something, and the SHA-256 of them with their line breaks. */
export interface LinesDigest {
  readonly count: number;
  readonly digest: string;
}

/**
 * Reads the lines of a file and works out their digest, whether they are packed or not.
 *
 * @param onLine sees each line
 */
export async function digestOfLines(path: string, onLine?: (text: Uint8Array) => void): Promise<LinesDigest> {
  const hash = createHash("sha256");
  let count = 0;
  for await (const { lines } of readLines(path)) {
    for (const { text } of lines) {
      hash.update(text).update("\n");
      count += 1;
      onLine?.(text);
    }
  }
  return { count, digest: hash.digest("hex") };
}
