import {
  startSettlement,
  type SettleOptions,
  type Settlement,
  type SettlementInProgress,
  type SettlementRule,
} from "../settlement/index.js";
import { endWhereAsked } from "./interrupted.js";
import { readLines } from "./lines/read-lines.js";
import { checkLines } from "./lines/run-files.js";
import { inFile, readJson } from "./read/read-json.js";
import { resultOfLine } from "./tables/result-of-line.js";

/** The results of a payer. */
export interface PayersFile {
  /** Id of the payer, such as a municipality. */
  readonly payer: string;
  /** NDJSON with a result in each line, as `seko run` writes it. */
  readonly file: string;
}

/** What payers settle of their files. */
export interface SettleFilesRequest {
  /** In any order; a payer may have several. */
  readonly files: readonly PayersFile[];
  readonly rule: SettlementRule;
  /** Files of settlements of before, as JSON. */
  readonly previous?: readonly string[];
  /** Ends the reading. */
  readonly signal?: AbortSignal;
}

/**
 * Settles between payers what the people of their files paid, as `settle` of "seko/settlement". Of results only months in part are kept.
 *
 * @throws {InputError} for the first line that is no result or of days that were settled before it, with its file and line; for settlements
 * of before that are none, with their file
 *
 * @example
 * const files = ["riga", "jurmala"].map((payer) => ({ payer, file: `${payer}.ndjson` }));
 * const { months } = await settleFiles({ files, rule: assumedSettlement("by-day") });
 */
export async function settleFiles({ files, rule, previous = [], signal }: SettleFilesRequest): Promise<Settlement> {
  for (const { file } of files) checkLines(file, "result");
  const settled = previous.map((file) => readPrevious(file, rule));
  const started = startSettlement(rule, { previous: settled });
  for (const each of files) await addFile(started, each, signal);
  return started.settlement();
}

async function addFile(
  started: SettlementInProgress,
  { payer, file }: PayersFile,
  signal: AbortSignal | undefined,
): Promise<void> {
  for await (const { lines } of readLines(file, signal)) {
    for (const each of lines) {
      endWhereAsked(signal);
      const result = resultOfLine(file, each);
      inFile(
        file,
        () => {
          started.add({ payer, result });
        },
        each.line,
      );
    }
  }
}

/** A settlement of before, which is looked at by itself first, so that what is wrong with it names its file. */
function readPrevious(file: string, rule: SettlementRule): Settlement {
  // Whatever stands in the file, `startSettlement` looks at it.
  const settlement = readJson(file) as Settlement;
  const previous: SettleOptions["previous"] = [settlement];
  inFile(file, () => startSettlement(rule, { previous }));
  return settlement;
}
