import type { Manifest } from "../../input/index.js";
import { fileError } from "../file-issue.js";
import { openLines } from "../lines/line-writer.js";
import { createProgress, type Progress } from "../progress.js";
import { writeJson } from "../write-json.js";
import { digestOf } from "./canonical-json.js";
import { readPublishedLine } from "./compare.js";
import { digestOfCaseLine, type LineDigests } from "./line-digests.js";
import { feedLines } from "./line-feed.js";
import { besideManifest, manifestHead, named, type BudgetRun } from "./manifest.js";

/** A run that went line by line, as `runFile` does it: its results stand in the order of the cases. */
export interface LinesRun extends Omit<BudgetRun, "cases" | "results" | "only"> {
  /** The file of what is wrong with lines that have no result; left out where nothing is. */
  readonly issues?: string;
}

/**
 * Gives a run over the lines of a file its manifest. The files of the run are read side by side, in constant memory; the digests go to
 * a file of their own, `clients.ndjson` beside the manifest, one line for each case.
 *
 * @param path where the manifest will stand
 * @param run the files of the run and its rules
 * @returns the files written
 * @throws {InputError} where results and cases do not belong together, and where a file cannot be read or written
 *
 * @example
 * const report = await runFile({ cases, results }, compile(scheme));
 * await publishLines("manifest.json", { run: "calculate", command, versions, files: { cases, results }, rules });
 */
export async function publishLines(
  path: string,
  run: LinesRun,
  progress: Progress = createProgress(0, { unit: "clients" }),
): Promise<readonly string[]> {
  const file = besideManifest(path, "clients.ndjson");
  const { files, issues } = run;
  const cases = feedLines(files.cases);
  const results = feedLines(files.results);
  const refused = issues === undefined ? undefined : feedLines(issues);
  const written = openLines(file);
  try {
    for (let next = await cases.take(); next !== undefined; next = await cases.take()) {
      const { line, text } = next;
      const known = digestOfCaseLine(text);
      const isRefused = lineOf(await refused?.peek()) === line;
      if (isRefused) await refused?.take();
      const result = isRefused ? undefined : await results.take();
      const row = result === undefined ? undefined : readPublishedLine(result.text, files.results, result.line);
      if (!isRefused && row?.case !== known.id) throw notOfCases(files.results, line, known.id, row?.case);
      const digests: LineDigests = {
        line,
        ...known,
        ...(row !== undefined && "document" in row ? { result: digestOf(row.document) } : {}),
      };
      written.write(JSON.stringify(digests));
      progress.advance();
    }
    const left = await results.peek();
    if (left !== undefined) throw notOfCases(files.results, left.line, undefined, "a result more");
    written.close();
    const lines = { file: named(path, file), count: written.count, digest: written.digest };
    const manifest: Manifest = { ...manifestHead(path, run), lines };
    writeJson(path, manifest);
    return [file, path];
  } finally {
    written.close();
    progress.finish();
    for (const each of [cases, results, refused]) await each?.close();
  }
}

/** The line of the file of cases that a line of issues is about. */
function lineOf(issue: { readonly text: Uint8Array } | undefined): number | undefined {
  if (issue === undefined) return undefined;
  return (JSON.parse(new TextDecoder().decode(issue.text)) as { readonly line: number }).line;
}

function notOfCases(file: string, line: number, id: string | undefined, found = "nothing"): Error {
  const expected = id === undefined ? `no result for line ${line} of the cases` : `the result of case "${id}"`;
  return fileError([{ code: "not-of-cases", path: "", expected, received: found, file }]);
}
