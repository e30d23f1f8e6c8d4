import { dirname, join } from "node:path";
import { parseCase, type Manifest, type ManifestLines } from "../../input/index.js";
import { digestOfLines } from "../shards/digest.js";
import type { Line } from "../case-lines.js";
import { attempted, compareOne, readPublishedLine, type PublishedRow } from "./compare.js";
import type { DifferenceList } from "./difference.js";
import { digestOfCaseLine, readLineDigests, type LineDigests } from "./line-digests.js";
import { feedLines, type LineFeed } from "./line-feed.js";
import { workOut, type ReadyRules } from "./worked-out.js";
import { decoded } from "../decoded.js";

/**
 * Repeats a run that went line by line: cases, digests and results are read side by side, none of them kept.
 *
 * @returns how many cases there are
 */
export async function verifyLines(
  path: string,
  { files }: Manifest,
  lines: ManifestLines,
  rules: ReadyRules,
  differences: DifferenceList,
): Promise<number> {
  const place = (file: string) => join(dirname(path), file);
  const { digest } = await digestOfLines(place(lines.file));
  if (digest !== lines.digest) differences.add({ kind: "digests", path: lines.file });
  const cases = feedLines(place(files.cases));
  const recorded = feedLines(place(lines.file));
  const results = feedLines(place(files.results));
  let count = 0;
  try {
    for (let next = await cases.take(); next !== undefined; next = await cases.take()) {
      count += 1;
      const was = await recorded.take();
      const expected = was === undefined ? undefined : readLineDigests(was, place(lines.file));
      const now = digestOfCaseLine(next.text);
      if (expected === undefined || expected.id !== now.id) {
        differences.add({ kind: "order", line: next.line, path: "", ...idsOf(expected, now) });
        return count;
      }
      await compareLine(next, now.case, expected, rules, { results, file: place(files.results) }, differences);
    }
    const missing = await recorded.take();
    if (missing !== undefined) {
      const expected = readLineDigests(missing, place(lines.file));
      differences.add({ kind: "order", line: expected.line, path: "", ...idsOf(expected, undefined) });
    }
    const left = await results.take();
    if (left !== undefined) {
      const { case: client } = readPublishedLine(left.text, place(files.results), left.line);
      differences.add({ kind: "published", client, path: "", found: "a result" });
    }
    return count;
  } finally {
    for (const each of [cases, recorded, results]) await each.close();
  }
}

async function compareLine(
  { line, text }: Line,
  digest: string,
  expected: LineDigests,
  rules: ReadyRules,
  published: { readonly results: LineFeed; readonly file: string },
  differences: DifferenceList,
): Promise<void> {
  const { id, result } = expected;
  const whose = { ...(id === undefined ? {} : { client: id }), line };
  if (digest !== expected.case) differences.add({ kind: "case", ...whose, path: "" });
  const row = result === undefined || id === undefined ? undefined : await rowOf(id, published);
  if (result !== undefined && row === undefined) differences.add({ kind: "published", ...whose, path: "" });
  const now = attempted(() => workOut(parseCase(decoded(text)), rules));
  compareOne(whose, now, result === undefined ? undefined : { result }, row, differences);
}

/** The published result of a case; undefined where another stands in its place, which is left there. */
async function rowOf(
  id: string,
  { results, file }: { readonly results: LineFeed; readonly file: string },
): Promise<PublishedRow | undefined> {
  const next = await results.peek();
  if (next === undefined) return undefined;
  const row = readPublishedLine(next.text, file, next.line);
  if (row.case !== id) return undefined;
  await results.take();
  return row;
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
