import { fileFault, place } from "../file-fault.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { placeOfFile, type FilePlace } from "./file-place.js";
import { partialOf } from "./partial.js";

/** A file and what it is for. */
export interface NamedFile {
  /** What it is for, in the words of whoever named it, such as `--summary`. */
  readonly role: string;
  readonly file: string;
}

/** A file that is written. */
export interface OutputFile extends NamedFile {
  /** Whether it is there only where there is something to write: what an earlier run left goes away then. */
  readonly optional?: boolean;
}

/** All files of a piece of work. */
export interface FileRoles {
  readonly inputs: readonly NamedFile[];
  readonly outputs: readonly OutputFile[];
}

/**
 * Refuses a file with two roles, of which one is to be written: a link, a hard link and another way to write its name are the same
 * file. Nothing is opened. What is no file that could be destroyed, such as `/dev/null`, may be named as often as one likes.
 *
 * @throws {InputError} with every such file
 */
export function checkRoles({ inputs, outputs }: FileRoles): void {
  const taken = new Map<string, NamedFile>();
  const wrong: FileIssue[] = [];
  for (const each of inputs) {
    const key = keyOf(each.file);
    if (key !== undefined && !taken.has(key)) taken.set(key, each);
  }
  for (const each of outputs) {
    const wanted = [each, ...keptOf(each)].map((file) => ({ file, key: keyOf(file.file) }));
    for (const { file, key } of wanted) {
      const before = key === undefined ? undefined : taken.get(key);
      if (before === undefined) continue;
      wrong.push(sameFile(file, before));
      break;
    }
    for (const { file, key } of wanted) if (key !== undefined && !taken.has(key)) taken.set(key, file);
  }
  if (wrong.length > 0) throw fileError(wrong);
}

/** What tells a file from every other; undefined for what cannot be destroyed. */
function keyOf(file: string): string | undefined {
  const { kind, key } = placeOrFault(file);
  return kind === "device" || kind === "folder" ? undefined : key;
}

/** The file that is kept of an output where the work is interrupted. What is written in place keeps nothing. */
function keptOf({ role, file }: NamedFile): readonly NamedFile[] {
  const { kind } = placeOrFault(file);
  if (kind !== "file" && kind !== "nothing") return [];
  return [{ role: `what is kept of ${role} where it is interrupted`, file: partialOf(file) }];
}

/** What the file system would throw for a folder in the place of a file. */
export function folderFault(): Error {
  return Object.assign(new Error("a folder"), { code: "EISDIR" });
}

/** {@link placeOfFile}, with a fault of the file system as an issue. @throws {InputError} */
export function placeOrFault(file: string): FilePlace {
  try {
    return placeOfFile(file);
  } catch (fault) {
    throw fileFault(fault, file);
  }
}

function sameFile({ role, file }: NamedFile, before: NamedFile): FileIssue {
  const said = {
    code: "same-file",
    expected: `a file of its own for ${role}`,
    received: file === before.file ? `the file of ${before.role}` : `"${before.file}", the file of ${before.role}`,
  };
  const hint = file === before.file ? undefined : "Both names lead to one file, which would be lost.";
  return place(said, file, hint);
}
