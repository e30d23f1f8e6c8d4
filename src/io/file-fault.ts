import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { nearest, visible, type InputError, type Issue } from "../errors/index.js";
import { fileError, type FileIssue } from "./file-issue.js";
import { isDraft } from "./outputs/draft-names.js";
import { isPartial, partialOf } from "./outputs/partial.js";

/** The codes of what went wrong while a file was written. */
const [diskFull, writeFailed] = ["disk-full", "write-fault"];

/** What is said of a fault of the file system, by its code: what was expected and what was found. */
const faults: Readonly<Record<string, readonly [code: string, expected: string, received: string]>> = {
  ENOENT: ["file-not-found", "a file", "nothing of that name"],
  ENOTDIR: ["file-not-found", "a file in a folder", "a path that leads through a file"],
  EEXIST: ["file-not-found", "a file in a folder", "a path that leads through a file"],
  EISDIR: ["file-is-folder", "a file", "a folder"],
  EACCES: ["file-no-access", "a file that may be opened", "one without permission"],
  EPERM: ["file-no-access", "a file that may be opened", "one without permission"],
  EROFS: ["file-no-access", "a file that may be written", "one on a disk that is read-only"],
  ENOSPC: [diskFull, "room on the disk", "a full disk"],
  EDQUOT: [diskFull, "room on the disk", "a disk of which no more may be used"],
  EFBIG: [diskFull, "room on the disk", "a file that may not grow any more"],
  ENAMETOOLONG: ["file-not-found", "a file", "a name that is too long"],
};

/**
 * The error for what the file system refused; anything else that was thrown is thrown on.
 *
 * @param fault what was thrown
 * @param file the file that was asked for
 */
export function fileFault(fault: unknown, file: string): InputError {
  const name = codeOf(fault);
  if (name === undefined) throw fault;
  const [code, expected, received] = faults[name] ?? ["file-fault", "a file that can be used", `the fault ${name}`];
  const near = name === "ENOENT" ? nearFile(file) : undefined;
  return fileError([place({ code, expected, received }, file, near)]);
}

/**
 * The error for what went wrong while a file was written: no room on the disk, or another fault of it, or a reader that has gone.
 * Anything else that was thrown is thrown on.
 */
export function writeFault(fault: unknown, file: string): InputError {
  const name = codeOf(fault);
  if (name === undefined) throw fault;
  const [code, expected, received] = faults[name] ?? [];
  if (code === diskFull && expected !== undefined && received !== undefined)
    return fileError([place({ code, expected, received }, file, undefined)]);
  const found = name === "EPIPE" ? "one who has stopped reading" : `the fault ${name}`;
  const wanted = name === "EPIPE" ? "somebody who reads" : "a file that can be written to its end";
  return fileError([place({ code: writeFailed, expected: wanted, received: found }, file, undefined)]);
}

/** Whether an issue is of the disk or the reader, and of nothing that was asked for. */
export function isWriteFault({ code }: Issue): boolean {
  return code === diskFull || code === writeFailed;
}

/** An issue about a file as a whole. */
export function place(
  said: { readonly code: string; readonly expected: string; readonly received: string },
  file: string,
  hint: string | undefined,
): FileIssue {
  const { code, expected, received } = said;
  return { code, path: "", expected, received, file, ...(hint === undefined ? {} : { hint }) };
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : undefined;
}

function nearFile(file: string): string | undefined {
  try {
    const names = readdirSync(dirname(file));
    const partial = partialOf(basename(file));
    if (names.includes(partial)) return `There is only "${visible(partial)}", of a run that was ended on its way.`;
    const near = nearest(
      basename(file),
      names.filter((name) => !isPartial(name) && !isDraft(name)),
    );
    return near === undefined ? undefined : `Did you mean "${visible(near)}"?`;
  } catch {
    return "Its folder is not there either.";
  }
}
