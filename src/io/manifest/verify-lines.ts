import { dirname, join } from "node:path";
import type { CountOnce } from "../../cohort/index.js";
import { InputError } from "../../errors/index.js";
import { parseCase, type Manifest, type ManifestLines } from "../../documents/index.js";
import { countLines } from "../count-cases.js";
import { readOpenings, type Openings } from "../lines/openings.js";
import { digestOfLines } from "../shards/digest.js";
import type { Line } from "../read/case-lines.js";
import { readDaysShown, type DaysShown } from "../read/tables/days-shown.js";
import { attempted, compareOne, type PublishedRow, type Whose } from "./compare.js";
import { publishedAgain, type DifferenceList } from "./difference.js";
import { feedClosings, type ClosingsFeed } from "./closings-feed.js";
import { digestOfCaseLine, readLineDigests, type LineDigests } from "./line-digests.js";
import { feedLines } from "./line-feed.js";
import { feedPublished } from "./published-feed.js";
import { workOut, type ReadyRules, type WorkedOut } from "./worked-out.js";
import { decoded } from "../decoded.js";

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

/** The positions of a run. */
interface LinePositions {
  readonly openings: Openings | undefined;
  readonly show: DaysShown | undefined;
  readonly closings: ClosingsFeed | undefined;
}

/** By what lines are worked out and compared. */
interface Comparing {
  readonly rules: ReadyRules;
  readonly counted: CountOnce;
  readonly differences: DifferenceList;
  readonly positions: LinePositions;
}

/** Compares what a line gives now with what it gave. @returns whether it gives a result */
function compareLine(
  line: Line,
  expected: LineDigests,
  rows: readonly PublishedRow[],
  { rules, counted, differences, positions }: Comparing,
): boolean {
  const whose = whoseOf(line, expected);
  const isWorked = hasResult(expected);
  if (isWorked && rows.length === 0) differences.add({ kind: "published", ...whose, path: "" });
  if (rows.length > 1) differences.add({ ...publishedAgain(whose.client ?? "", rows.length), ...whose });
  const { openings, show, closings } = positions;
  const now = attempted(() => {
    const document = parseCase(decoded(line.text));
    const opening = openings?.of({ client: document.client.id, from: document.period.from });
    const given = {
      ...(opening === undefined ? {} : { opening }),
      ...(show === undefined ? {} : { show: show.of(document) }),
      closes: closings !== undefined,
    };
    return onceOnly(workOut(document, rules, given), line.line, counted);
  });
  compareOne(whose, now, isWorked ? expected : undefined, rows, differences);
  return !("refused" in now);
}

function hasResult({ written, result }: LineDigests): boolean {
  return written !== undefined || result !== undefined;
}

/** A run refuses a case about a client who is counted on some of its days already, and so does whoever repeats it. */
export function onceOnly(worked: WorkedOut, place: number, counted: CountOnce): WorkedOut {
  const twice = counted.issueOf(worked.result, place);
  if (twice !== undefined) throw new InputError([twice]);
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
