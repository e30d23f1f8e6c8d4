import { dirname, join } from "node:path";
import type { ManifestFiles, ManifestLines } from "../../../documents/index.js";
import { digestOfLines } from "../../shards/digest.js";
import type { DifferenceList } from "./difference.js";
import { type LineDigests, readLineDigests } from "../line-digests.js";
import { feedLines } from "../line-feed.js";
import { hasResult, whoseOf } from "./compare-line.js";
import type { LinesAgain } from "./lines-again.js";

/** The files of a run and its digests, from the folder of its manifest. */
interface RunOverLines {
  readonly files: ManifestFiles;
  readonly lines: ManifestLines;
}

/**
 * Repeats a run that went line by line: cases, or ledgers, digests and results are read side by side, none of them kept.
 *
 * @returns how many people have a result, and how many cases have none
 */
export async function verifyLines(
  path: string,
  { files, lines }: RunOverLines,
  again: LinesAgain,
  differences: DifferenceList,
): Promise<VerifiedCases> {
  const place = (file: string) => join(dirname(path), file);
  const { digest } = await digestOfLines(place(lines.file));
  if (digest !== lines.digest) differences.add({ kind: "digests", path: lines.file });
  const cases = feedLines(place(files.cases));
  const recorded = feedLines(place(lines.file));
  const { counted, results } = again;
  let refused = 0;
  const counts = (): VerifiedCases => ({ clients: counted.clients, refused });
  try {
    for (let next = await cases.take(); next !== undefined; next = await cases.take()) {
      const was = await recorded.take();
      const expected = was === undefined ? undefined : readLineDigests(was, place(lines.file));
      const now = again.digestOfLine(next.text);
      if (expected === undefined || expected.id !== now.id) {
        differences.add({ kind: "order", line: next.line, path: "", ...idsOf(expected, now) });
        return counts();
      }
      const following = await recorded.peek();
      const after = following === undefined ? undefined : readLineDigests(following, place(lines.file)).id;
      if (now.case !== expected.case) differences.add({ kind: "case", ...whoseOf(next, expected), path: "" });
      const rows = !hasResult(expected) || expected.id === undefined ? [] : await results.rowsOf(expected.id, after);
      if (!(await again.compare(next, expected, rows))) refused += 1;
    }
    const missing = await recorded.take();
    if (missing !== undefined) {
      const expected = readLineDigests(missing, place(lines.file));
      differences.add({ kind: "order", line: expected.line, path: "", ...idsOf(expected, undefined) });
    }
    await results.end();
    await again.end();
    return counts();
  } finally {
    for (const each of [cases, recorded, results, again]) await each.close();
  }
}

/** Of whom a run has results when it is repeated. */
export interface VerifiedCases {
  /** How many different people have a result. */
  readonly clients: number;
  /** How many cases have none, because something is wrong with them. */
  readonly refused: number;
}

function idsOf(
  expected: LineDigests | undefined,
  found: { readonly id?: string } | undefined,
): { readonly expected?: string; readonly found?: string } {
  const [before, now] = [expected, found].map((each) =>
    each === undefined ? undefined : (each.id ?? "a line that is no case"),
  );
  return { ...(before === undefined ? {} : { expected: before }), ...(now === undefined ? {} : { found: now }) };
}
