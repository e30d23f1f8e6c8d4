import { resolve } from "node:path";
import type { Result } from "../../calculation/index.js";
import type { CompiledScheme } from "../../scheme/index.js";
import { holdsLines } from "../case-file.js";
import { place } from "../file-fault.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { ofFile } from "../read-json.js";
import { createProgress, type Progress } from "../progress.js";
import { calculateLines, type LineCounts } from "./calculate-lines.js";
import { openPlainLines } from "./line-writer.js";
import { openRefused } from "./refused-lines.js";

/** What to calculate and where to write it. */
export interface RunRequest {
  /** File of cases: NDJSON, one case in each line; `.gz` is unpacked. */
  readonly cases: string;
  /** File of results: one in each line, in the order of the cases; `.gz` is packed. */
  readonly results: string;
  /** File of what is wrong with lines that have no result; left out, {@link issuesFileOf} the results. */
  readonly issues?: string | undefined;
  /** Whether the first line that is wrong ends the run. */
  readonly strict?: boolean | undefined;
  /** Sees each result, such as to add it up. */
  readonly onResult?: ((result: Result) => void) | undefined;
  /** Ends the run between two lines, and leaves the results so far. */
  readonly signal?: AbortSignal | undefined;
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
 * However it ends, the results that are written are whole lines of the cases up to some line.
 *
 * @returns how many were calculated and refused
 * @throws {InputError} where a file cannot be read or written, and for the first line that is wrong where the run is strict
 *
 * @example
 * const report = await runFile({ cases: "cases.ndjson.gz", results: "results.ndjson.gz" }, compile(scheme));
 * report.calculated;
 */
export async function runFile(request: RunRequest, compiled: CompiledScheme): Promise<RunReport> {
  const { cases, results, strict, onResult, signal } = request;
  const { issues = issuesFileOf(results), progress = createProgress(0, { unit: "clients" }) } = request;
  checkFiles(cases, results, issues);
  const refused = openRefused(issues);
  const written = openPlainLines(results);
  try {
    const counts = await calculateLines({
      file: cases,
      compiled,
      onResult(result) {
        written.write(result.toBytes());
        onResult?.(result);
      },
      onRefused(line, found) {
        if (strict === true) throw fileError(found.map((issue) => ofFile(issue, cases, line)));
        refused.add({ line, issues: found });
      },
      signal,
      progress,
    });
    return { ...counts, results, issues: refused.lines === undefined ? undefined : issues };
  } finally {
    written.close();
    refused.close();
    progress.finish();
  }
}

/** Where the issues of a run go unless it is said: `results.ndjson.gz` has `results.issues.ndjson`. */
export function issuesFileOf(results: string): string {
  return `${results.replace(/\.(ndjson|jsonl)(\.gz)?$/iu, "")}.issues.ndjson`;
}

function checkFiles(cases: string, results: string, issues: string): void {
  const wrong: FileIssue[] = [];
  for (const file of [cases, results]) {
    if (holdsLines(file)) continue;
    const said = { code: "not-lines", expected: "a file of lines", received: "another name" };
    wrong.push(place(said, file, "Name it .ndjson or .ndjson.gz: one document in each line."));
  }
  const names = [cases, results, issues].map((file) => resolve(file));
  if (new Set(names).size < names.length) {
    const said = {
      code: "same-file",
      expected: "cases, results and issues in files of their own",
      received: "one twice",
    };
    wrong.push(place(said, results, undefined));
  }
  if (wrong.length > 0) throw fileError(wrong);
}
