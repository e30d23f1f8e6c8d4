import { fstatSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { InputError } from "seko";
import { exitCode } from "./exit-codes.js";
import type { Output } from "./terminal.js";

const descriptor = 1;

/**
 * Standard output. A file is written here and not by the stream of the process, which takes half of a text for the whole where the
 * disk becomes full in its midst.
 */
export function standardOutput(): Output {
  const stats = fstatSync(descriptor);
  if (isatty(descriptor) || !(stats.isFile() || stats.isCharacterDevice())) return process.stdout;
  return {
    isTTY: false,
    write(text: string) {
      const bytes = Buffer.from(text);
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      } catch (fault) {
        throw cannotBeWritten(fault);
      }
    },
  };
}

/** The path of standard output where it is a regular file, which another output could destroy. */
export function standardOutputFile(): string | undefined {
  return fstatSync(descriptor).isFile() ? "/dev/stdout" : undefined;
}

/** Ends the process where a stream can take no more; what is to be said then fits into a line. */
export function endWithStreams(): void {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(exitCode("closedPipe"));
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
