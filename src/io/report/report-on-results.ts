import { startReport, type ReportOptions } from "../../report/page/index.js";
import type { MovementsInProgress } from "../../movement/index.js";
import { endWhereAsked } from "../interrupted.js";
import { fileSize } from "../lines/file-size.js";
import { readLines } from "../lines/read-lines.js";
import { checkLines } from "../lines/run-files.js";
import type { Outputs } from "../outputs/outputs.js";
import type { Progress } from "../progress.js";
import { refusePipe } from "../refuse-file.js";
import { casesBeside } from "../tables/cases-beside.js";
import { eachOnce } from "../tables/each-once.js";
import { resultOfLine } from "../tables/result-of-line.js";
import { resultsBeside } from "./results-beside.js";
import { sha256Of } from "./sha-256.js";

/** Which report is written, and of what. */
export interface ReportRequest extends Omit<ReportOptions, "repeat" | "movements" | "scenarios"> {
  /** File of results, NDJSON as `seko run` writes it. */
  readonly results: string;
  /** File of the cases of these results in the same order, for ages and places. */
  readonly cases?: string | undefined;
  /** File of results of the same cases in the same order by the rules before; the report then says what changes. */
  readonly before?: string | undefined;
  /** What the report asks how much assumptions move the result; it is given the cases, so they must be there. */
  readonly moving?: MovementsInProgress | undefined;
  /** Further files whose digests the report names, such as that of the scheme. */
  readonly files: readonly string[];
  /** The command that repeats the report. */
  readonly command: string;
  /** The file of the page. */
  readonly page: string;
  /** The files that are written, of which `page` is one. */
  readonly outputs: Outputs;
  readonly progress: Progress;
}

/** What a report is about. */
export interface ReportedResults {
  readonly results: number;
  /** Results by the rules before of people who have none by the rules after. */
  readonly onlyBefore: number;
}

/**
 * Writes a report about the results of a file as one page of HTML, as `startReport` of "seko/report-page" makes it. Results are read line by
 * line, and so are cases and earlier results beside them; sums and the ids of clients are kept, whatever their number.
 *
 * @returns how many results it is about, and how many people have a result by the rules before alone, of whom it says nothing
 * @throws {InputError} for the first line that is no result, where cases or earlier results are not those of the results in their order, and
 * as `startReport`
 */
export async function reportOnResults(request: ReportRequest): Promise<ReportedResults> {
  const { results, cases, before, moving, files, command, page, outputs, progress, ...options } = request;
  const { signal } = outputs;
  const named = [results, cases, before, ...files].filter((file) => file !== undefined);
  for (const file of named) refusePipe(file, "A report names the digests of its files, so they are read again.");
  checkLines(results, "result");
  if (cases !== undefined) checkLines(cases, "case");
  if (before !== undefined) checkLines(before, "result");
  const digests: { readonly file: string; readonly sha256: string }[] = [];
  for (const file of named) digests.push({ file, sha256: await sha256Of(file, signal) });
  const movements = moving === undefined ? {} : { movements: () => moving.movements() };
  const report = startReport({ ...options, ...movements, repeat: { command, digests } });
  const casesOf = cases === undefined ? undefined : casesBeside(cases, signal);
  const beforeOf = before === undefined ? undefined : resultsBeside(before, signal);
  const size = fileSize(results);
  const lookAt = eachOnce(results);
  let count = 0;
  try {
    for await (const { lines, bytesRead } of readLines(results, signal)) {
      for (const each of lines) {
        endWhereAsked(signal);
        const result = resultOfLine(results, each);
        lookAt(result, each.line);
        const document = await casesOf?.caseOf(result);
        report.add({ result, document, before: await beforeOf?.resultOf(result) });
        if (document !== undefined) moving?.add(document);
        count += 1;
        progress.advance();
      }
      if (size > 0 && bytesRead > 0) progress.expect(Math.max(count, Math.round((count * size) / bytesRead)));
    }
    const before = await beforeOf?.others();
    outputs.text(page, report.page());
    return { results: count, onlyBefore: before ?? 0 };
  } finally {
    progress.finish();
    await casesOf?.end();
    await beforeOf?.end();
  }
}
