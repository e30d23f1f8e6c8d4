import { calculate } from "../../rules/opening/calculate.js";
import type { Result } from "../../result/result.js";
import type { CountOnce } from "../../cohort/index.js";
import { InputError, type Issue } from "../../errors/index.js";
import { parseCase } from "../../documents/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { Line } from "../read/case-lines.js";
import { issuesOfFault } from "../fault-of-seko.js";
import type { DaysShown } from "../read/days-shown.js";
import { refuseTableLines } from "../read/not-cases.js";
import { endWhereAsked } from "../interrupted.js";
import { fileSize } from "./file-size.js";
import type { Openings } from "./openings.js";
import { readLines } from "./read-lines.js";
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
  readonly compiled: CompiledScheme;
  /** On which days which clients are counted; a line that counts one of them a second time is refused. */
  readonly counted: CountOnce;
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
  /** Is waited for after some lines, such as for whoever reads the results; what it throws ends the run. */
  readonly settled: () => Promise<void>;
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
  const { file, onLine, onResult, onRefused, settled, signal, progress } = work;
  const counts = { read: 0, calculated: 0, refused: 0 };
  const size = fileSize(file);
  for await (const { lines, bytesRead } of readLines(file, signal)) {
    if (counts.read === 0) refuseTableLines(file, lines);
    for (const each of lines) {
      endWhereAsked(signal);
      counts.read += 1;
      onLine?.(each);
      const found = attempt(() => calculateOnce(each, work));
      if ("issues" in found) {
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
    await settled();
  }
  return counts;
}

/** The result of a line. @throws {InputError} also where its client is counted on some of its days already */
function calculateOnce({ line, text }: Line, { compiled, counted, openings, show, linesBefore = 0 }: LineWork): Result {
  const document = parseCase(decoded(text));
  const opening = openings?.of({ client: document.client.id, from: document.period.from });
  const result = calculate(document, compiled, { opening, show: show?.of(document) });
  const twice = counted.issueOf(result, linesBefore + line);
  if (twice !== undefined) throw new InputError([twice]);
  return result;
}

function attempt(work: () => Result): { readonly result: Result } | { readonly issues: readonly Issue[] } {
  try {
    return { result: work() };
  } catch (error) {
    return { issues: issuesOfFault(error) };
  }
}
