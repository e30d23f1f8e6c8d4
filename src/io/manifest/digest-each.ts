import type { Manifest } from "../../documents/index.js";
import { fileError } from "../file-issue.js";
import type { Outputs } from "../outputs/outputs.js";
import type { Progress } from "../progress.js";
import { jsonText } from "../write-json.js";
import type { LineDigests } from "./line-digests.js";
import { feedLines, type LineFeed } from "./line-feed.js";
import { manifestHead } from "./manifest-head.js";
import type { OverLines } from "./manifest-request.js";
import { besideManifest, named } from "./manifest-names.js";
import type { PublishedRow } from "./published-line.js";

/** How the lines of a run are digested, whatever document stands in each. */
export interface LinesToDigest<Row extends PublishedRow> {
  readonly digestOfLine: (text: Uint8Array) => Pick<LineDigests, "id" | "case">;
  readonly read: (text: Uint8Array, file: string, line: number) => Row;
  /** The digests of what a line gave, which takes what goes with it from the files beside. */
  readonly digestsOf: (row: Row, text: Uint8Array) => Promise<Omit<LineDigests, "line" | "id" | "case">>;
  /** The files beside. */
  readonly beside: readonly (LineFeed | undefined)[];
}

/** Where the digests of a run over lines stand: beside its manifest. */
export function digestsFileOf(path: string): string {
  return besideManifest(path, "clients.ndjson");
}

/** Reads the files of a run side by side and writes the digests of each line, and then the manifest. @returns the files that are written */
export async function digestEach<Row extends PublishedRow>(
  path: string,
  run: Parameters<typeof manifestHead>[1] & OverLines,
  { digestOfLine, read, digestsOf, beside }: LinesToDigest<Row>,
  { progress, outputs }: { readonly progress: Progress; readonly outputs: Outputs },
): Promise<readonly string[]> {
  const file = digestsFileOf(path);
  const { files, issues } = run;
  const feed = (name: string) => feedLines(outputs.draftOf(name), outputs.signal);
  const [asked, results] = [feed(files.cases), feed(files.results)];
  const refused = issues === undefined ? undefined : feed(issues);
  const written = outputs.digestedLines(file);
  try {
    for (let next = await asked.take(); next !== undefined; next = await asked.take()) {
      const { line, text } = next;
      const known = digestOfLine(text);
      let made: Omit<LineDigests, "line" | "id" | "case"> = {};
      if (lineOf(await refused?.peek()) === line) await refused?.take();
      else {
        const taken = await results.take();
        const row = taken === undefined ? undefined : read(taken.text, files.results, taken.line);
        if (taken === undefined || row?.case !== known.id) throw notOfCases(files.results, line, known.id, row?.case);
        if (row !== undefined) made = await digestsOf(row, taken.text);
      }
      written.write(JSON.stringify({ line, ...known, ...made } satisfies LineDigests));
      progress.advance();
    }
    const left = await results.peek();
    if (left !== undefined) throw notOfCases(files.results, left.line, undefined, "a result more");
    written.close();
    const lines = { file: named(path, file), count: written.count, digest: written.digest };
    outputs.text(path, `${jsonText({ ...manifestHead(path, run), lines } satisfies Manifest)}\n`);
    return [file, path];
  } finally {
    progress.finish();
    for (const each of [asked, results, refused, ...beside]) await each?.close();
  }
}

/** The line of the file that was run over that a line of issues is about. */
export function lineOf(issue: { readonly text: Uint8Array } | undefined): number | undefined {
  if (issue === undefined) return undefined;
  return (JSON.parse(new TextDecoder().decode(issue.text)) as { readonly line: number }).line;
}

/** The error for results of other cases. */
function notOfCases(file: string, line: number, id: string | undefined, found = "nothing"): Error {
  const expected = id === undefined ? `no result for line ${line} of the cases` : `the result of case "${id}"`;
  return fileError([{ code: "not-of-cases", path: "", expected, received: found, file }]);
}
