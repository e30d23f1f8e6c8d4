import { type Manifest, parseJson } from "../../documents/index.js";
import type { Outcome } from "../../outcome/outcome.js";
import type { ResultDocument } from "../../result/document.js";
import { compile } from "../../rules/compile.js";
import { fileError } from "../file-issue.js";
import type { Outputs } from "../outputs/outputs.js";
import { readOpenings } from "../lines/openings.js";
import type { GoingOn } from "../lines/going-on.js";
import type { LineWriter } from "../lines/line-writer.js";
import type { Progress } from "../progress.js";
import { jsonText } from "../write-json.js";
import { digestOf } from "./canonical-json.js";
import { type PublishedDocument, readPublishedLine } from "./published-line.js";
import { type LineDigests, digestOfCaseLine } from "./line-digests.js";
import { feedLines } from "./line-feed.js";
import { besideManifest, named } from "./manifest-names.js";
import { manifestHead } from "./manifest-head.js";
import type { BudgetRun, OverLines } from "./manifest-request.js";

/** A run that went line by line, as `runFile` does it: its results stand in the order of the cases. */
export interface LinesRun extends Omit<BudgetRun, "cases" | "results" | "opening" | "only">, OverLines {}

/** Where the digests of a run over lines stand: beside its manifest. */
export function digestsFileOf(path: string): string {
  return besideManifest(path, "clients.ndjson");
}

/** Reads the files of a run side by side and writes the digests of each line. @returns the files that are written */
export async function digestLines(
  path: string,
  run: LinesRun,
  progress: Progress,
  outputs: Outputs,
): Promise<readonly string[]> {
  const file = digestsFileOf(path);
  const { files, issues } = run;
  const feed = (read: string) => feedLines(outputs.draftOf(read), outputs.signal);
  const cases = feed(files.cases);
  const results = feed(files.results);
  const refused = issues === undefined ? undefined : feed(issues);
  const closings = files.closings === undefined ? undefined : feed(files.closings);
  const asked = { file: files.openings, assumed: run.openingAssumed };
  const openings = await readOpenings(asked, compile(run.rules.scheme, run.rules.inputs?.values), outputs.signal);
  const written = outputs.digestedLines(file);
  try {
    for (let next = await cases.take(); next !== undefined; next = await cases.take()) {
      const { line, text } = next;
      const known = digestOfCaseLine(text);
      const isRefused = lineOf(await refused?.peek()) === line;
      if (isRefused) await refused?.take();
      const taken = isRefused ? undefined : await results.take();
      const row = taken === undefined ? undefined : readPublishedLine(taken.text, files.results, taken.line);
      if (!isRefused && row?.case !== known.id) throw notOfCases(files.results, line, known.id, row?.case);
      const result = row !== undefined && "document" in row ? row : undefined;
      const goesOn = openings !== undefined || closings !== undefined;
      const of = result === undefined || !goesOn ? undefined : positionsOf(result.document());
      const closing = of?.isLeft === true ? await closings?.take() : undefined;
      const digests: LineDigests = {
        line,
        ...known,
        ...(result === undefined ? {} : digestsOfResult(result)),
        ...(of === undefined || openings === undefined ? {} : { opening: digestOf(openings.of(of)) }),
        ...(closing === undefined ? {} : { closing: digestOf(parseJson(closing.text)) }),
      };
      written.write(JSON.stringify(digests));
      progress.advance();
    }
    const left = await results.peek();
    if (left !== undefined) throw notOfCases(files.results, left.line, undefined, "a result more");
    publishDigests(path, run, written, outputs);
    return [file, path];
  } finally {
    progress.finish();
    for (const each of [cases, results, refused, closings]) await each?.close();
  }
}

/** Writes the manifest of a run whose lines have their digests. */
export function publishDigests(
  path: string,
  run: Parameters<typeof manifestHead>[1],
  written: LineWriter,
  outputs: Outputs,
): void {
  written.close();
  const lines = { file: named(path, digestsFileOf(path)), count: written.count, digest: written.digest };
  outputs.text(path, `${jsonText({ ...manifestHead(path, run), lines } satisfies Manifest)}\n`);
}

function digestsOfResult({ written, digest }: PublishedDocument): Pick<LineDigests, "written" | "result"> {
  return written === undefined ? { result: digest() } : { written: written() };
}

/** Whose positions go with a result, and whether it leaves one behind. */
function positionsOf(result: object): GoingOn & { readonly isLeft: boolean } {
  // A result that a run has written is asked for what every result has.
  const { client, outcome, period, question = period } = result as ResultDocument;
  return { client, from: question.from, isLeft: leavesPosition(outcome) };
}

function leavesPosition({ state }: Outcome): boolean {
  switch (state) {
    case "eligible":
    case "ineligible":
      return true;
    case "incomplete":
      return false;
  }
}

/** The line of the file that was run over that a line of issues is about. */
export function lineOf(issue: { readonly text: Uint8Array } | undefined): number | undefined {
  if (issue === undefined) return undefined;
  return (JSON.parse(new TextDecoder().decode(issue.text)) as { readonly line: number }).line;
}

/** The error for results of other cases. */
export function notOfCases(file: string, line: number, id: string | undefined, found = "nothing"): Error {
  const expected = id === undefined ? `no result for line ${line} of the cases` : `the result of case "${id}"`;
  return fileError([{ code: "not-of-cases", path: "", expected, received: found, file }]);
}
