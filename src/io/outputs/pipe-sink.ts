import { Socket } from "node:net";
import { writeFault } from "../file-fault.js";
import { endWhereAsked } from "../interrupted.js";
import { openPipe } from "../open-pipe.js";
import type { Sink } from "./sink.js";

/**
 * A pipe with a name. Whoever reads it may be slow, or never come: the signal ends the waiting.
 *
 * @throws {InputError} where it cannot be opened or written, and where the signal was given
 */
export async function pipeSink(path: string, signal: AbortSignal | undefined): Promise<Sink> {
  const pipe = new Socket({ fd: await openPipe(path, "w", signal), readable: false, writable: true });
  let fault: Error | undefined;
  pipe.on("error", (error) => (fault = error));

  /** Waits for something that the pipe does, or its fault, or the signal. */
  const waitFor = async (event: "drain" | "finish"): Promise<void> => {
    await new Promise<void>((resolve) => {
      const over = () => {
        signal?.removeEventListener("abort", over);
        for (const each of [event, "close"]) pipe.off(each, over);
        resolve();
      };
      signal?.addEventListener("abort", over);
      for (const each of [event, "close"]) pipe.on(each, over);
      if (signal?.aborted === true || pipe.closed) over();
    });
    endWhereAsked(signal);
    if (fault !== undefined) throw writeFault(fault, path);
  };

  return {
    write(content) {
      if (fault !== undefined) throw writeFault(fault, path);
      // The memory of a run of lines is used again.
      pipe.write(Uint8Array.from(content));
    },
    async drained() {
      if (fault !== undefined || pipe.writableNeedDrain) await waitFor("drain");
    },
    async finish() {
      if (fault === undefined && !pipe.writableFinished) {
        pipe.end();
        await waitFor("finish");
      }
      if (fault !== undefined) throw writeFault(fault, path);
    },
    release() {
      pipe.destroy();
    },
    bytes: 0,
  };
}
