import { dirname, join } from "node:path";
import { countedDays, countedTwice, type CountedDays } from "../../cohort/index.js";
import { InputError } from "../../errors/index.js";
import { parseCase, type Manifest, type ManifestLines } from "../../input/index.js";
import { digestOfLines } from "../shards/digest.js";
import type { Line } from "../case-lines.js";
import { attempted, compareOne, type PublishedRow, type Whose } from "./compare.js";
import { publishedAgain, type DifferenceList } from "./difference.js";
import { digestOfCaseLine, readLineDigests, type LineDigests } from "./line-digests.js";
import { feedLines } from "./line-feed.js";
import { feedPublished } from "./published-feed.js";
import { workOut, type ReadyRules, type WorkedOut } from "./worked-out.js";
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
  const results = feedPublished(place(files.results), differences);
  const counted = countedDays();
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
      const following = await recorded.peek();
      const after = following === undefined ? undefined : readLineDigests(following, place(lines.file)).id;
      if (now.case !== expected.case) differences.add({ kind: "case", ...whoseOf(next, expected), path: "" });
      const rows =
        expected.result === undefined || expected.id === undefined ? [] : await results.rowsOf(expected.id, after);
      compareLine(next, expected, rows, { rules, counted, differences });
    }
    const missing = await recorded.take();
    if (missing !== undefined) {
      const expected = readLineDigests(missing, place(lines.file));
      differences.add({ kind: "order", line: expected.line, path: "", ...idsOf(expected, undefined) });
    }
    await results.end();
    return count;
  } finally {
    for (const each of [cases, recorded, results]) await each.close();
  }
}

/** By what lines are worked out and compared. */
interface Comparing {
  readonly rules: ReadyRules;
  readonly counted: CountedDays;
  readonly differences: DifferenceList;
}

function compareLine(
  line: Line,
  expected: LineDigests,
  rows: readonly PublishedRow[],
  { rules, counted, differences }: Comparing,
): void {
  const whose = whoseOf(line, expected);
  const { result } = expected;
  if (result !== undefined && rows.length === 0) differences.add({ kind: "published", ...whose, path: "" });
  if (rows.length > 1) differences.add({ ...publishedAgain(whose.client ?? "", rows.length), ...whose });
  const now = attempted(() => onceOnly(workOut(parseCase(decoded(line.text)), rules), line, counted));
  compareOne(whose, now, result === undefined ? undefined : { result }, rows, differences);
}

/** A run refuses a line about a client who is counted on some of its days already, and so does whoever repeats it. */
function onceOnly(worked: WorkedOut, { line }: Line, counted: CountedDays): WorkedOut {
  const { result } = worked;
  const first = counted.add(result.client, result.period, line);
  if (first !== undefined) throw new InputError([countedTwice(result, "client.id", `Line ${first}`)]);
  return worked;
}

function whoseOf({ line }: Line, { id }: LineDigests): Whose {
  return { ...(id === undefined ? {} : { client: id }), line };
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
