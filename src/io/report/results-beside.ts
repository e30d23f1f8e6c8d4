import type { Result } from "../../result/result.js";
import { fileError } from "../file-issue.js";
import { readLines } from "../lines/read-lines.js";
import { resultOfLine } from "../tables/result-of-line.js";

/** Results of other rules beside results: both files in one order, people without a result between. */
export interface ResultsBeside {
  /** The person's result by the other rules. @throws {InputError} where none follows that is the same person's */
  resultOf(result: Result): Promise<Result>;
  /** Reads on to the end: how many results belong to nobody who was asked for. */
  others(): Promise<number>;
  /** Stops reading. */
  end(): Promise<void>;
}

/** Reads results by other rules along with results, none of which it keeps. */
export function resultsBeside(file: string, signal: AbortSignal | undefined): ResultsBeside {
  const results = resultsIn(file, signal);
  let others = 0;
  return {
    async resultOf(result) {
      for (;;) {
        const next = await results.next();
        if (next.done === true) throw noResult(result, file);
        if (next.value.case === result.case && next.value.client === result.client) return next.value;
        others += 1;
      }
    },
    async others() {
      while ((await results.next()).done !== true) others += 1;
      return others;
    },
    async end() {
      await results.return();
    },
  };
}

async function* resultsIn(file: string, signal: AbortSignal | undefined): AsyncGenerator<Result, void> {
  for await (const { lines } of readLines(file, signal)) {
    for (const line of lines) yield resultOfLine(file, line);
  }
}

function noResult({ case: id, client }: Result, file: string): Error {
  const expected = `a result of the case "${id}" of client "${client}", in the order of the other results`;
  const hint = "Give results of the same cases, calculated by the rules before.";
  return fileError([{ code: "no-result", path: "", expected, received: "no such result", hint, file }]);
}
