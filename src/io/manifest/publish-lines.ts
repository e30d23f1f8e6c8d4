import { parseJson, type Manifest } from "../../documents/index.js";
import type { Outcome } from "../../outcome/outcome.js";
import type { ResultDocument } from "../../result/document.js";
import { compile } from "../../rules/compile.js";
import { fileError } from "../file-issue.js";
import type { FileRoles } from "../outputs/file-roles.js";
import { writeTogether, type Outputs } from "../outputs/outputs.js";
import { readOpenings } from "../lines/openings.js";
import type { GoingOn } from "../lines/going-on.js";
import { createProgress, type Progress } from "../progress.js";
import { refusePipe } from "../refuse-file.js";
import { jsonText } from "../write-json.js";
import { digestOf } from "./canonical-json.js";
import { readPublishedLine, type PublishedDocument } from "./compare.js";
import { digestOfCaseLine, type LineDigests } from "./line-digests.js";
import { feedLines } from "./line-feed.js";
import { besideManifest, named } from "./manifest-names.js";
import { manifestHead } from "./manifest.js";
import type { BudgetRun } from "./manifest-request.js";

/** A run that went line by line, as `runFile` does it: its results stand in the order of the cases. */
export interface LinesRun extends Omit<BudgetRun, "cases" | "results" | "opening" | "only"> {
  /** The file of what is wrong with lines that have no result; left out where nothing is. */
  readonly issues?: string;
  /** Ends the work. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Files that are written together with the manifest, whose roles include {@link rolesOfManifest} and whose signal counts; the results
   * may be among them. Left out, none.
   */
  readonly outputs?: Outputs | undefined;
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
  const { files, issues, outputs, signal } = run;
  const ofPositions = [files.openings, files.closings].filter((file) => file !== undefined);
  for (const file of [files.cases, files.results, ...ofPositions]) {
    refusePipe(file, "A run with a manifest can be repeated.");
  }
  if (outputs !== undefined) return digestLines(path, run, progress, outputs);
  const { inputs, outputs: written } = rolesOfManifest(path);
  const read = [files.cases, files.results, ...ofPositions, ...(issues === undefined ? [] : [issues])];
  const all = read.map((file) => ({ role: "a file of the run", file }));
  const roles = { inputs: [...inputs, ...all], outputs: written };
  return writeTogether(roles, (own) => digestLines(path, run, progress, own), signal);
}

/** What `publishLines` writes, for {@link writeTogether}: the digests and, when they are whole, the manifest. */
export function rolesOfManifest(path: string): FileRoles {
  return {
    inputs: [],
    outputs: [
      { role: "the digests beside the manifest", file: digestsFileOf(path) },
      { role: "the manifest", file: path },
    ],
  };
}

function digestsFileOf(path: string): string {
  return besideManifest(path, "clients.ndjson");
}

async function digestLines(
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
    written.close();
    const lines = { file: named(path, file), count: written.count, digest: written.digest };
    const manifest: Manifest = { ...manifestHead(path, run), lines };
    outputs.text(path, `${jsonText(manifest)}\n`);
    return [file, path];
  } finally {
    progress.finish();
    for (const each of [cases, results, refused, closings]) await each?.close();
  }
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

/** The line of the file of cases that a line of issues is about. */
function lineOf(issue: { readonly text: Uint8Array } | undefined): number | undefined {
  if (issue === undefined) return undefined;
  return (JSON.parse(new TextDecoder().decode(issue.text)) as { readonly line: number }).line;
}

function notOfCases(file: string, line: number, id: string | undefined, found = "nothing"): Error {
  const expected = id === undefined ? `no result for line ${line} of the cases` : `the result of case "${id}"`;
  return fileError([{ code: "not-of-cases", path: "", expected, received: found, file }]);
}
