import type { Line } from "../read/case-lines.js";

/** Some lines of a file that follow each other, and how far into the file they reach. */
export interface LineBatch {
  /** Without those that are blank; their numbers tell of these. */
  readonly lines: readonly Line[];
  /** The number of the last line that has ended, blank or not. */
  readonly ended: number;
  /** Bytes of the file, as it lies on the disk, that are read so far. */
  readonly bytesRead: number;
}

export const lineFeed = 10;
