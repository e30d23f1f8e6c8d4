import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { countLines } from "../count-cases.js";
import { fileError } from "../file-issue.js";
import type { DaysShown } from "../read/tables/days-shown.js";
import { isOpeningsTable } from "../read/tables/openings-table.js";
import { ofFile } from "../read/read-json.js";
import { type Progress, createProgress } from "../progress.js";
import { calculateLines } from "./calculate-lines.js";
import type { LineCounts } from "./each-line.js";
import { type Outputs, writeTogether } from "../outputs/outputs.js";
import { readOpenings } from "./openings.js";
import { resultsAsJson, type ResultsForm } from "./results-form.js";
import { refusedWriter } from "./refused-lines.js";
import { type RunFiles, checkLines, issuesFileOf, rolesOfRun } from "./run-files.js";

/** What to calculate and where to write it. */
export interface RunRequest extends RunFiles {
  /** The bytes of the cases, where they are in no file; `cases` is then what messages call them, and {@link rolesOfRun} is not to name it. */
  readonly chunks?: AsyncIterable<Uint8Array> | undefined;
  /** How results are written; left out, each as JSON. The name of a table ends with .csv or .csv.gz. */
  readonly form?: ResultsForm | undefined;
  /** Which days of each case are shown; left out, all of them. */
  readonly show?: DaysShown | undefined;
  /** Whether the first line that is wrong ends the run. */
  readonly strict?: boolean | undefined;
  /** Sees each result, such as to add it up. */
  readonly onResult?: ((result: Result) => void) | undefined;
  /** Ends the run between two lines. */
  readonly signal?: AbortSignal | undefined;
  /** Files that are written together with these, whose roles include {@link rolesOfRun} and whose signal counts; left out, none. */
  readonly outputs?: Outputs | undefined;
  readonly progress?: Progress | undefined;
}

/** How a run went, and what it wrote. */
export interface RunReport extends LineCounts {
  readonly results: string;
  /** Undefined where nothing was wrong. */
  readonly issues: string | undefined;
}

/**
 * Calculates a file of cases of any length, line by line, in constant memory: a result in each line of another file, in the same
 * order. A line that is wrong has no result; what is wrong with it goes to a file of its own with its line, and the rest go on.
 *
 * A client counts once on each day: a line about somebody whom an earlier line is about on some of its days is wrong. To know that costs at
 * most 32 bytes a client.
 *
 * The files appear when they are whole; until then, and where the run fails, those of an earlier run stay as they are. Where the
 * signal or a full disk ends it, the results up to some line are kept as `NAME.partial`.
 *
 * @returns how many were calculated and refused
 * @throws {InputError} where a file cannot be read or written or has two roles, for the first line that is wrong where the run is
 * strict, and with code `interrupted` where the signal was given
 *
 * @example
 * const report = await runFile({ cases: "cases.ndjson.gz", results: "results.ndjson.gz" }, compile(scheme));
 * report.calculated;
 */
export async function runFile(request: RunRequest, compiled: CompiledScheme): Promise<RunReport> {
  const { outputs, signal } = request;
  if (request.chunks === undefined) checkLines(request.cases, "case");
  const { openings, closings } = request;
  if (openings !== undefined && !isOpeningsTable(openings)) checkLines(openings, "position");
  if (closings !== undefined) checkLines(closings, "position");
  if (request.form?.isTable === true) checkCsv(request.results);
  else checkLines(request.results, "result");
  if (outputs !== undefined) return runInto(request, compiled, outputs);
  const roles = rolesOfRun(request);
  const inputs = request.chunks === undefined ? roles.inputs : roles.inputs.filter(({ role }) => role !== "cases");
  return writeTogether({ ...roles, inputs }, (own) => runInto(request, compiled, own), signal);
}

async function runInto(request: RunRequest, compiled: CompiledScheme, outputs: Outputs): Promise<RunReport> {
  const { form = resultsAsJson } = request;
  const { cases, results, show, strict, onResult, issues = issuesFileOf(results), closings } = request;
  const { progress = createProgress(0, { unit: "clients" }) } = request;
  const refused = refusedWriter(() => outputs.lines(issues));
  const written = outputs.lines(results);
  for (const line of form.head) written.write(line);
  const left = closings === undefined ? undefined : outputs.lines(closings);
  try {
    const asked = { file: request.openings, assumed: request.openingAssumed };
    const openings = await readOpenings(asked, compiled, outputs.signal);
    const counts = await calculateLines({
      file: cases,
      chunks: request.chunks,
      compiled,
      counted: countLines(),
      openings,
      show,
      onResult(result) {
        for (const line of form.linesOf(result)) written.write(line);
        const { closing } = result;
        if (closing !== undefined) left?.write(JSON.stringify(closing));
        onResult?.(result);
      },
      onRefused(line, found) {
        if (strict === true) throw fileError(found.map((issue) => ofFile(issue, cases, line)));
        refused.add({ line, issues: found });
      },
      settled: outputs.settled,
      signal: outputs.signal,
      progress,
    });
    openings?.checkUsed();
    for (const lines of [written, left, refused.lines]) lines?.close();
    return { ...counts, results, issues: refused.lines === undefined ? undefined : issues };
  } finally {
    progress.finish();
  }
}

function checkCsv(file: string): void {
  if (/\.csv(\.gz)?$/iu.test(file)) return;
  const issue = { code: "not-csv", path: "", expected: "a file of a table, .csv or .csv.gz", received: "another name" };
  throw fileError([{ ...issue, file }]);
}
