import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileFault, writeFault } from "../file-fault.js";
import { newDraftName } from "./draft-names.js";
import { placeOrFault } from "./file-roles.js";

/** A file for what does not fit into memory, which is there only while work is done. */
export interface Scratch {
  /** Adds bytes at its end. @returns where they begin @throws {InputError} where the disk is full */
  append(content: Uint8Array): number;
  /** Reads bytes from a place on. @returns how many there were */
  read(into: Uint8Array, at: number): number;
  /** Removes it. */
  release(): void;
}

/**
 * Nothing yet: the file is made with its first bytes, beside an output, where there is room for it. Its name is that of a draft, so that it
 * goes away also where the process is killed. Beside what is written in place, such as a pipe, nothing stands: it is made among temporary files.
 *
 * @param near the output, which messages name
 */
export function scratchBeside(near: string): Scratch {
  let open: { readonly file: string; readonly descriptor: number } | undefined;
  let end = 0;
  const opened = () => {
    const { kind, target } = placeOrFault(near);
    const file = newDraftName(kind === "file" || kind === "nothing" ? target : join(tmpdir(), "seko"));
    try {
      // Nobody else reads what stands in it, whoever may read the output.
      return { file, descriptor: openSync(file, "wx+", 0o600) };
    } catch (fault) {
      throw fileFault(fault, near);
    }
  };
  return {
    append(content) {
      open ??= opened();
      const begin = end;
      try {
        for (let at = 0; at < content.length;) at += writeSync(open.descriptor, content, at, undefined, begin + at);
      } catch (fault) {
        throw writeFault(fault, near);
      }
      end += content.length;
      return begin;
    },
    read(into, at) {
      return open === undefined ? 0 : readSync(open.descriptor, into, 0, into.length, at);
    },
    release() {
      if (open === undefined) return;
      closeSync(open.descriptor);
      rmSync(open.file, { force: true });
      open = undefined;
    },
  };
}
