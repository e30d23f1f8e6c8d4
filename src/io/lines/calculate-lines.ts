import type { Result } from "../../result/result.js";
import type { CountOnce } from "../../cohort/index.js";
import type { Issue } from "../../errors/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { outcomeOfCase, type EachCase } from "../../streams/each-case.js";
import type { Line } from "../read/case-lines.js";
import type { DaysShown } from "../read/tables/days-shown.js";
import { refuseTableLines } from "../read/not-cases.js";
import { endWhereAsked } from "../interrupted.js";
import { examineCase } from "../../documents/index.js";
import { fileSize } from "./file-size.js";
import type { Openings } from "./openings.js";
import { linesOfStream, readLines, type LineBatch } from "./read-lines.js";
import type { Progress } from "../progress.js";
import { decoded } from "../decoded.js";

/** How a run over the lines of a file went. */
export interface LineCounts {
  /** Lines that hold something. */
  readonly read: number;
  /** Lines with a result. */
  readonly calculated: number;
  /** Lines in which something is wrong: they have no result. */
  readonly refused: number;
}

/** What is done with the lines of a file of cases. */
export interface LineWork {
  /** NDJSON: one case in each line. */
  readonly file: string;
  /** The bytes of the cases, where they are in no file; `file` is then what messages call them. */
  readonly chunks?: AsyncIterable<Uint8Array> | undefined;
  readonly compiled: CompiledScheme;
  /** On which days which clients are counted; a line that counts one of them a second time is refused. Undefined where nobody looks. */
  readonly counted: CountOnce | undefined;
  /** The positions with which cases go on; undefined where they begin. */
  readonly openings?: Openings | undefined;
  /** Which days of each case are shown; undefined where all are. */
  readonly show?: DaysShown | undefined;
  /** Line of the whole file before the first of this one: 0, unless it is a part. */
  readonly linesBefore?: number;
  /** Sees each line before it is calculated. */
  readonly onLine?: (line: Line) => void;
  readonly onResult: (result: Result, line: number) => void;
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
 * Calculates the cases of a file one after the other and keeps none of them, in constant memory.
 *
 * @throws {InputError} where the file cannot be read, and where the signal was given
 */
export async function calculateLines(work: LineWork): Promise<LineCounts> {
  const { file, compiled, counted, openings, show, linesBefore = 0 } = work;
  const { onLine, onResult, onRefused, settled, signal, progress } = work;
  const counts = { read: 0, calculated: 0, refused: 0 };
  const asked: EachCase = {
    compiled,
    counted,
    openingOf: openings && (({ client, period }) => openings.of({ client: client.id, from: period.from })),
    showOf: show && ((document) => show.of(document)),
    read: rememberingLast(),
  };
  const { size, batches } = batchesOf(work);
  for await (const { lines, ended, bytesRead = 0 } of batches) {
    if (counts.read === 0) refuseTableLines(file, lines);
    for (const each of lines) {
      endWhereAsked(signal);
      counts.read += 1;
      onLine?.(each);
      const found = outcomeOfCase(decoded(each.text), linesBefore + each.line, asked);
      if (found.result === undefined) {
        counts.refused += 1;
        onRefused(each.line, found.issues);
      } else {
        counts.calculated += 1;
        onResult(found.result, each.line);
      }
      progress.advance();
    }
    // How many lines a file has is known when it is read; until then as many as its size tells.
    if (size > 0 && bytesRead > 0) progress.expect(Math.max(counts.read, Math.round((counts.read * size) / bytesRead)));
    await settled(ended);
  }
  return counts;
}

/** The lines, how many bytes were read for them, and how many there are: 0 where nobody knows. */
function batchesOf({ file, chunks, signal }: LineWork): {
  readonly size: number;
  readonly batches: AsyncIterable<Omit<LineBatch, "bytesRead"> & Partial<LineBatch>>;
} {
  if (chunks !== undefined) return { size: 0, batches: linesOfStream({ chunks, name: file }, signal) };
  return { size: fileSize(file), batches: readLines(file, signal) };
}

/** Reads cases, and what is wrong with the same line again only once: a small packed file can hold one wrong line millions of times. */
function rememberingLast(): typeof examineCase {
  let last: { readonly input: unknown; readonly found: ReturnType<typeof examineCase> } | undefined;
  return (input) => {
    if (last !== undefined && last.input === input) return last.found;
    const found = examineCase(input);
    // A document may be changed by whoever has it; what is refused is only told.
    last = found.document === undefined ? { input, found } : undefined;
    return found;
  };
}
