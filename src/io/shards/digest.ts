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

/** What is done while lines are read for their digest. */
export interface DigestOptions {
  /** Sees each line. */
  readonly onLine?: (text: Uint8Array) => void;
  /** Is waited for after some lines. */
  readonly settled?: () => Promise<void>;
  /** Ends the reading. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads the lines of a file and works out their digest, whether they are packed or not. */
export async function digestOfLines(
  path: string,
  { onLine, settled, signal }: DigestOptions = {},
): Promise<LinesDigest> {
  const hash = createHash("sha256");
  let count = 0;
  for await (const { lines } of readLines(path, signal)) {
    for (const { text } of lines) {
      hash.update(text).update("\n");
      count += 1;
      onLine?.(text);
    }
    await settled?.();
  }
  return { count, digest: hash.digest("hex") };
}
