import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { newDraftName, removeEndedDrafts } from "./draft-names.js";
import type { FilePlace } from "./file-place.js";
import { partialOf } from "./partial.js";

/** A file that is written beside its place under another name. */
export interface Draft {
  readonly file: string;
  /** Gives it its name: the file of an earlier run is replaced. */
  publish(): void;
  /** Keeps it as the beginning that it is, and leaves the file of an earlier run. */
  keep(): void;
  /** Leaves nothing of it. */
  discard(): void;
}

/**
 * Makes an empty draft for a file, and so finds out whether the file can be written. Who may read or write the old file may
 * read or write the new one, and nobody else. Drafts of processes that were killed go away; folders are made where they miss.
 *
 * @throws what the file system throws
 */
export function makeDraft({ target, stats }: Pick<FilePlace, "target" | "stats">): Draft {
  makeFolder(dirname(target));
  if (stats !== undefined) accessSync(target, constants.W_OK);
  removeEndedDrafts(dirname(target));
  const file = newDraftName(target);
  closeSync(openSync(file, "wx", stats === undefined ? 0o666 : 0o600));
  if (stats !== undefined) {
    giveTo(file, Number(stats.uid), Number(stats.gid));
    chmodSync(file, Number(stats.mode) & 0o777);
  }
  return {
    file,
    publish() {
      renameSync(file, target);
    },
    keep() {
      renameSync(file, partialOf(target));
    },
    discard() {
      rmSync(file, { force: true });
    },
  };
}

/** A folder and those above it that miss, one by one: all at once, Node never ends where a folder can hold no other, such as `/proc`. */
function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  if (found === undefined) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (fault) {
    // Another process may have made it just now.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw fault;
  }
}

/** Only who runs everything may give a file to somebody else; for all others it is theirs before and after. */
function giveTo(file: string, user: number, group: number): void {
  try {
    chownSync(file, user, group);
  } catch {
    // As any program that replaces a file.
  }
}
