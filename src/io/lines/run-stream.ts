import type { Issue } from "../../errors/index.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { countLines } from "../count-cases.js";
import { fileError } from "../file-issue.js";
import { createProgress, type Progress } from "../progress.js";
import type { DaysShown } from "../read/tables/days-shown.js";
import { ofFile } from "../read/read-json.js";
import { calculateLines } from "./calculate-lines.js";
import type { LineCounts } from "./each-line.js";
import { linesThrough } from "./lines-through.js";
import { readOpenings } from "./openings.js";
import { resultsAsJson, type ResultsForm } from "./results-form.js";
import { checkLines } from "./run-files.js";

/** Which cases are calculated, and where what comes of them goes. */
export interface StreamRequest {
  /** NDJSON, one case in each line: a file, or bytes however they are cut, such as `process.stdin`. */
  readonly cases: string | AsyncIterable<Uint8Array>;
  /** What messages call bytes; left out, "standard input". */
  readonly name?: string | undefined;
  /** Takes whole lines. What it gives is waited for; what it throws ends the run. */
  readonly write: (lines: Uint8Array) => void | Promise<void>;
  /**
   * Whether a line is refused about whose client an earlier line is on some of its days. Left out, **nobody looks for a person who
   * stands twice**: that costs up to 32 bytes for each client, and one of several pipes does not see the others' people.
   */
  readonly refuseDoubles?: boolean | undefined;
  /** File of the positions with which the cases go on; of some of them there may be no case, since this may be a part of all. */
  readonly openings?: string | undefined;
  /** What is assumed of cases that go on and of whose client no position is given. */
  readonly openingAssumed?: "nothing-used" | undefined;
  /** How results are written; left out, each as a line of JSON. Rows of a table are any number for each line in. */
  readonly form?: ResultsForm | undefined;
  /** Takes what is wrong with a line, where a table is written, in which it has no place; left out, the first such line ends the run. */
  readonly onRefused?: ((line: number, issues: readonly Issue[]) => void) | undefined;
  /** Which days of each case are shown; left out, all of them. */
  readonly show?: DaysShown | undefined;
  /** Whether the first line that is wrong ends the run. */
  readonly strict?: boolean | undefined;
  /** Sees each result, such as to add it up. */
  readonly onResult?: ((result: Result) => void) | undefined;
  /** Is waited for after some lines; what it throws ends the run. */
  readonly settled?: (() => Promise<void>) | undefined;
  /** Ends the run between two lines. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
}

/**
 * Calculates cases that come through a pipe, with **one line out for each line in**: a result, or `{ "line": 17, "issues": [ … ] }` in
 * its place where the line is wrong, or a blank line for a blank one. So what comes out can be laid beside what went in; where the form is a
 * table, it is its heading and rows. What has come is answered before more is waited for; nothing is kept, in constant memory.
 *
 * It does not look for a person who stands twice, unless `refuseDoubles` says so.
 *
 * @returns how many were calculated and refused
 * @throws {InputError} where the bytes are no lines of text, for the first line that is wrong where the run is strict, and with code
 * `interrupted` where the signal was given; what reading or writing throws is thrown on
 *
 * @example
 * await runStream({ cases: process.stdin, write: (lines) => void process.stdout.write(lines) }, compile(scheme));
 */
export async function runStream(request: StreamRequest, compiled: CompiledScheme): Promise<LineCounts> {
  const { form = resultsAsJson } = request;
  const { cases, write, refuseDoubles, onResult, onRefused, settled, signal } = request;
  const { strict = form.isTable && onRefused === undefined } = request;
  const { progress = createProgress(0, { unit: "clients" }) } = request;
  if (typeof cases === "string") checkLines(cases, "case");
  const name = typeof cases === "string" ? cases : (request.name ?? "standard input");
  const lines = linesThrough(write, form);
  for (const line of form.head) lines.put(1, line);
  try {
    const asked = { file: request.openings, assumed: request.openingAssumed };
    const counts = await calculateLines({
      file: name,
      chunks: typeof cases === "string" ? undefined : cases,
      compiled,
      counted: refuseDoubles === true ? countLines() : undefined,
      openings: await readOpenings(asked, compiled, signal),
      show: request.show,
      onResult(result, line) {
        for (const text of form.linesOf(result)) lines.put(line, text);
        onResult?.(result);
      },
      onRefused(line, issues) {
        if (strict) throw fileError(issues.map((issue) => ofFile(issue, name, line)));
        if (form.isTable) onRefused?.(line, issues);
        else lines.refuse(line, issues);
      },
      async settled(ended) {
        await lines.settled(ended);
        await settled?.();
      },
      signal,
      progress,
    });
    return counts;
  } finally {
    progress.finish();
    await lines.ended();
  }
}
