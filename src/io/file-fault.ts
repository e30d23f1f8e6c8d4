import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { nearest, visible, type InputError } from "../errors/index.js";
import { fileError, type FileIssue } from "./file-issue.js";

/** What is said of a fault of the file system, by its code: what was expected and what was found. */
const faults: Readonly<Record<string, readonly [code: string, expected: string, received: string]>> = {
  ENOENT: ["file-not-found", "a file", "nothing of that name"],
  ENOTDIR: ["file-not-found", "a file in a folder", "a path that leads through a file"],
  EEXIST: ["file-not-found", "a file in a folder", "a path that leads through a file"],
  EISDIR: ["file-is-folder", "a file", "a folder"],
  EACCES: ["file-no-access", "a file that may be opened", "one without permission"],
  EPERM: ["file-no-access", "a file that may be opened", "one without permission"],
  EROFS: ["file-no-access", "a file that may be written", "one on a disk that is read-only"],
  ENOSPC: ["disk-full", "room on the disk", "a full disk"],
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
    const near = nearest(basename(file), readdirSync(dirname(file)));
    return near === undefined ? undefined : `Did you mean "${visible(near)}"?`;
  } catch {
    return "Its folder is not there either.";
  }
}
