import type { CountOnce } from "../../cohort/index.js";
import { examineCase } from "../../documents/index.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { outcomeOfCase, type EachCase } from "../../streams/each-case.js";
import type { DaysShown } from "../read/tables/days-shown.js";
import { eachLine, type EachLineWork, type LineCounts } from "./each-line.js";
import type { Openings } from "./openings.js";

/** What is done with the lines of a file of cases. */
export interface LineWork extends Omit<EachLineWork<Result>, "outcomeOf" | "onMade"> {
  readonly compiled: CompiledScheme;
  /** On which days which clients are counted; a line that counts one of them a second time is refused. Undefined where nobody looks. */
  readonly counted: CountOnce | undefined;
  /** The positions with which cases go on; undefined where they begin. */
  readonly openings?: Openings | undefined;
  /** Which days of each case are shown; undefined where all are. */
  readonly show?: DaysShown | undefined;
  /** Line of the whole file before the first of this one: 0, unless it is a part. */
  readonly linesBefore?: number;
  readonly onResult: (result: Result, line: number) => void;
}

/**
 * Calculates the cases of a file one after the other and keeps none of them, in constant memory.
 *
 * @throws {InputError} where the file cannot be read, and where the signal was given
 */
export async function calculateLines(work: LineWork): Promise<LineCounts> {
  const { compiled, counted, openings, show, linesBefore = 0, onResult, ...rest } = work;
  const asked: EachCase = {
    compiled,
    counted,
    openingOf: openings && (({ client, period }) => openings.of({ client: client.id, from: period.from })),
    showOf: show && ((document) => show.of(document)),
    read: rememberingLast(),
  };
  return eachLine({
    ...rest,
    outcomeOf(text, line) {
      const { result, issues } = outcomeOfCase(text, linesBefore + line, asked);
      return result === undefined ? { issues } : { made: result };
    },
    onMade: onResult,
  });
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
