import { lstatSync, readlinkSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** What a path leads to. A pipe is also a socket; a device is whatever else is no regular file. */
export type FileKind = "nothing" | "file" | "folder" | "pipe" | "device";

/** Where a path leads, behind all links. */
export interface FilePlace {
  readonly kind: FileKind;
  /** The path behind links; of a file that is not there yet, where it would be. */
  readonly target: string;
  /** Two paths with one key are one file, whatever they are called: by device and inode where there is a file. */
  readonly key: string;
  readonly stats: BigIntStats | undefined;
}

/** Links that follow each other, after which there is no end to be found. */
const mostLinks = 40;

/**
 * Where a path leads.
 *
 * @throws what the file system throws where the path cannot be followed, such as for a folder without permission
 */
export function placeOfFile(path: string): FilePlace {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) {
    const target = behindLinks(path);
    return { kind: "nothing", target, key: `nothing at ${comparable(target)}`, stats };
  }
  return { kind: kindOf(stats), target: realPath(path), key: `${stats.dev}:${stats.ino}`, stats };
}

function kindOf(stats: BigIntStats): FileKind {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "folder";
  return stats.isFIFO() || stats.isSocket() ? "pipe" : "device";
}

/** Not the other function of this name, which takes `link/..` for the folder of the link. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // Such as the standard output of a process, which may have no path.
    return path;
  }
}

/** Where a file would be made: a link may lead to what is not there. */
function behindLinks(path: string, links = 0): string {
  const at = join(realFolder(dirname(path)), basename(path));
  const isLink = lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink && links < mostLinks ? behindLinks(resolve(dirname(at), readlinkSync(at)), links + 1) : at;
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? resolve(folder) : join(realFolder(above), basename(folder));
  }
}

/** Names of files that are not there are compared as strictly as any file system might. */
function comparable(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
