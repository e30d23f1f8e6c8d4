import { dirname, join } from "node:path";
import type { Manifest, ManifestLines } from "../../../documents/index.js";
import { countLines } from "../../count-cases.js";
import { readOpenings } from "../../lines/openings.js";
import { digestOfLines } from "../../shards/digest.js";
import { readDaysShown } from "../../read/tables/days-shown.js";
import type { DifferenceList } from "./difference.js";
import { feedClosings } from "../closings-feed.js";
import { type LineDigests, digestOfCaseLine, readLineDigests } from "../line-digests.js";
import { feedLines } from "../line-feed.js";
import { feedPublished } from "../published-feed.js";
import type { ReadyRules } from "../worked-out.js";
import { type LinePositions, compareLine, hasResult, whoseOf } from "./compare-line.js";

/**
 * Repeats a run that went line by line: cases, digests and results are read side by side, none of them kept.
 *
 * @returns how many people have a result, and how many cases have none
 */
export async function verifyLines(
  path: string,
  { files, show, openingAssumed }: Manifest,
  lines: ManifestLines,
  rules: ReadyRules,
  differences: DifferenceList,
): Promise<VerifiedCases> {
  const place = (file: string) => join(dirname(path), file);
  const { digest } = await digestOfLines(place(lines.file));
  if (digest !== lines.digest) differences.add({ kind: "digests", path: lines.file });
  const cases = feedLines(place(files.cases));
  const recorded = feedLines(place(lines.file));
  const results = feedPublished(place(files.results), differences);
  const asked = { file: files.openings && place(files.openings), assumed: openingAssumed };
  const positions: LinePositions = {
    openings: rules.run === "calculate" ? await readOpenings(asked, rules.compiled) : undefined,
    show: show === undefined ? undefined : readDaysShown(show),
    closings: files.closings === undefined ? undefined : feedClosings(place(files.closings), differences),
  };
  const counted = countLines();
  let refused = 0;
  const counts = (): VerifiedCases => ({ clients: counted.clients, refused });
  try {
    for (let next = await cases.take(); next !== undefined; next = await cases.take()) {
      const was = await recorded.take();
      const expected = was === undefined ? undefined : readLineDigests(was, place(lines.file));
      const now = digestOfCaseLine(next.text);
      if (expected === undefined || expected.id !== now.id) {
        differences.add({ kind: "order", line: next.line, path: "", ...idsOf(expected, now) });
        return counts();
      }
      const following = await recorded.peek();
      const after = following === undefined ? undefined : readLineDigests(following, place(lines.file)).id;
      if (now.case !== expected.case) differences.add({ kind: "case", ...whoseOf(next, expected), path: "" });
      const rows = !hasResult(expected) || expected.id === undefined ? [] : await results.rowsOf(expected.id, after);
      if (!compareLine(next, expected, rows, { rules, counted, differences, positions })) refused += 1;
      if (expected.closing !== undefined) {
        await positions.closings?.compare(whoseOf(next, expected), expected.closing);
      }
    }
    const missing = await recorded.take();
    if (missing !== undefined) {
      const expected = readLineDigests(missing, place(lines.file));
      differences.add({ kind: "order", line: expected.line, path: "", ...idsOf(expected, undefined) });
    }
    await results.end();
    await positions.closings?.end();
    positions.openings?.checkUsed();
    return counts();
  } finally {
    for (const each of [cases, recorded, results, positions.closings]) await each?.close();
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
