import type { Issue } from "../../errors/index.js";
import { areOfSeko } from "../../streams/fault-of-seko.js";
import { decoded } from "../decoded.js";
import { endWhereAsked } from "../interrupted.js";
import type { Progress } from "../progress.js";
import type { Line } from "../read/case-lines.js";
import { refuseTableLines } from "../read/not-cases.js";
import { fileSize } from "./file-size.js";
import { linesOfStream, readLines } from "./read-lines.js";
import type { LineBatch } from "./line-feed.js";

/** How a run over the lines of a file went. */
export interface LineCounts {
  /** Lines that hold something. */
  readonly read: number;
  /** Lines with a result. */
  readonly calculated: number;
  /** Lines in which something is wrong: they have no result. */
  readonly refused: number;
  /** How many of them for a fault of seko itself; left out where there is none. */
  readonly faults?: number;
}

/** What came of a line, or what is wrong with it. */
export type LineOutcome<Made> = { readonly made: Made } | { readonly issues: readonly Issue[] };

/** What is done with each line of a file, whatever document stands in it. */
export interface EachLineWork<Made> {
  /** NDJSON: one document in each line. */
  readonly file: string;
  /** The bytes, where they are in no file; `file` is then what messages call them. */
  readonly chunks?: AsyncIterable<Uint8Array> | undefined;
  /** Works out what comes of a line; nothing is thrown for it, since the others are still to be worked out. */
  readonly outcomeOf: (text: string | Uint8Array, line: number) => LineOutcome<Made>;
  /** Sees each line before it is worked out. */
  readonly onLine?: ((line: Line) => void) | undefined;
  readonly onMade: (made: Made, line: number) => void;
  /** Is told of each line that is refused; what it throws ends the run. */
  readonly onRefused: (line: number, issues: readonly Issue[]) => void;
  /**
   * Is waited for after some lines, such as for whoever reads the results; what it throws ends the run. It is told the number of the
   * last line that has ended.
   */
  readonly settled: (ended: number) => Promise<void>;
  /** Ends the run between two lines. */
  readonly signal: AbortSignal | undefined;
  readonly progress: Progress;
}

/**
 * Works through the lines of a file one after the other and keeps none of them, in constant memory.
 *
 * @throws {InputError} where the file cannot be read, and where the signal was given
 */
export async function eachLine<Made>(work: EachLineWork<Made>): Promise<LineCounts> {
  const { file, outcomeOf, onLine, onMade, onRefused, settled, signal, progress } = work;
  const counts = { read: 0, calculated: 0, refused: 0 };
  let faults = 0;
  const { size, batches } = batchesOf(work);
  for await (const { lines, ended, bytesRead = 0 } of batches) {
    if (counts.read === 0) refuseTableLines(file, lines);
    for (const each of lines) {
      endWhereAsked(signal);
      counts.read += 1;
      onLine?.(each);
      const outcome = outcomeOf(decoded(each.text), each.line);
      if ("issues" in outcome) {
        counts.refused += 1;
        if (areOfSeko(outcome.issues)) faults += 1;
        onRefused(each.line, outcome.issues);
      } else {
        counts.calculated += 1;
        onMade(outcome.made, each.line);
      }
      progress.advance();
    }
    // How many lines a file has is known when it is read; until then as many as its size tells.
    if (size > 0 && bytesRead > 0) progress.expect(Math.max(counts.read, Math.round((counts.read * size) / bytesRead)));
    await settled(ended);
  }
  return faults === 0 ? counts : { ...counts, faults };
}

/** The lines, how many bytes were read for them, and how many there are: 0 where nobody knows. */
function batchesOf({ file, chunks, signal }: Pick<EachLineWork<unknown>, "file" | "chunks" | "signal">): {
  readonly size: number;
  readonly batches: AsyncIterable<Omit<LineBatch, "bytesRead"> & Partial<LineBatch>>;
} {
  if (chunks !== undefined) return { size: 0, batches: linesOfStream({ chunks, name: file }, signal) };
  return { size: fileSize(file), batches: readLines(file, signal) };
}
