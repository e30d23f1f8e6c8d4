import { fstatSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { InputError } from "seko/errors";
import { exitCode } from "../exit-codes.js";
import type { Output } from "../terminal.js";

const descriptor = 1;

/**
 * Standard output. A file is written here and not by the stream of the process, which takes half of a text for the whole where the
 * disk becomes full in its midst.
 */
export function standardOutput(): Output {
  const stats = fstatSync(descriptor);
  if (isatty(descriptor) || !(stats.isFile() || stats.isCharacterDevice())) return streamed(process.stdout);
  return {
    isTTY: false,
    write(content: string | Uint8Array) {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      } catch (fault) {
        throw cannotBeWritten(fault);
      }
    },
  };
}

/** A stream of the process, which may be full until whoever reads it has read. */
function streamed(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
    write: (content: string | Uint8Array) => stream.write(content),
    drained: (signal) =>
      new Promise((resolve) => {
        const over = () => {
          stream.off("drain", over);
          signal.removeEventListener("abort", over);
          resolve();
        };
        stream.on("drain", over);
        signal.addEventListener("abort", over);
        if (signal.aborted || !stream.writableNeedDrain) over();
      }),
  };
}

/** The path of standard output where it is a regular file, which another output could destroy. */
export function standardOutputFile(): string | undefined {
  return fstatSync(descriptor).isFile() ? "/dev/stdout" : undefined;
}

/** The path of standard input where it is a regular file, which an output could destroy. */
export function standardInputFile(): string | undefined {
  try {
    return fstatSync(0).isFile() ? "/dev/stdin" : undefined;
  } catch {
    // A process may have none.
    return undefined;
  }
}

/** Those who end their work themselves where nobody reads standard output any more. */
const ends = new Set<() => void>();

/** Tells work that nobody reads standard output any more, so that it leaves no draft behind. @returns what ends the telling */
export function onClosedPipe(end: () => void): () => void {
  ends.add(end);
  return () => ends.delete(end);
}

/** Ends the process where a stream can take no more; what is to be said then fits into a line. */
export function endWithStreams(): void {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") {
      if (ends.size === 0) process.exit(exitCode("closedPipe"));
      for (const end of ends) end();
      return;
    }
    process.stderr.write(`${cannotBeWritten(fault).message}\n`, () => process.exit(exitCode("disk")));
  });
  process.stderr.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(exitCode("closedPipe"));
    // Nobody can be told; how the command ends still says it.
  });
}

function cannotBeWritten(fault: unknown): InputError {
  const name = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
  const isFull = ["ENOSPC", "EDQUOT", "EFBIG"].includes(name);
  return new InputError([
    {
      code: isFull ? "disk-full" : "write-fault",
      path: "standard output",
      expected: isFull ? "room on the disk" : "an output that can be written to its end",
      received: isFull ? "a full disk" : `the fault ${name}`,
    },
  ]);
}
