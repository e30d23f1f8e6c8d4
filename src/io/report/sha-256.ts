import { createHash } from "node:crypto";
import { openSource } from "../lines/open-source.js";

/** The SHA-256 of a file's bytes as they lie on the disk, in hexadecimal, in constant memory. */
export async function sha256Of(file: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash("sha256");
  const source = await openSource(file, signal);
  for await (const chunk of source as AsyncIterable<Uint8Array>) hash.update(chunk);
  return hash.digest("hex");
}
