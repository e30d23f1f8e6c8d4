import { createReadStream } from "node:fs";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { errorOf, openPipe } from "../open-pipe.js";
import { placeOrFault } from "../outputs/file-roles.js";

/** Bytes of a file as they lie on the disk, and how many were read. */
export type Source = Readable & { readonly bytesRead: number };

/** What is read at once: enough to be fast, little enough that an interruption is heard soon. */
const chunkBytes = 256 * 1024;

/**
 * Opens a file to read it from its beginning to its end. A pipe is read without a thread that waits, so that reading can be ended.
 *
 * @throws {InputError} where there is no such file, it may not be read or is a folder, and where the signal was given
 */
export async function openSource(path: string, signal: AbortSignal | undefined): Promise<Source> {
  if (placeOrFault(path).kind === "pipe") {
    return new Socket({ fd: await openPipe(path, "r", signal), readable: true, writable: false });
  }
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  return new Promise((resolve, reject) => {
    file.once("open", () => {
      resolve(file);
    });
    file.once("error", (fault) => {
      reject(errorOf(fault, path));
    });
  });
}
