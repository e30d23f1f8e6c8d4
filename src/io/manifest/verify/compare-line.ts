import type { CountOnce } from "../../../cohort/index.js";
import { InputError } from "../../../errors/index.js";
import { parseCase } from "../../../documents/index.js";
import type { Openings } from "../../lines/openings.js";
import type { Line } from "../../read/case-lines.js";
import type { DaysShown } from "../../read/tables/days-shown.js";
import { type Whose, attempted, compareOne } from "./compare.js";
import type { PublishedRow } from "../published-line.js";
import { type DifferenceList, publishedAgain } from "./difference.js";
import type { ClosingsFeed } from "../closings-feed.js";
import type { LineDigests } from "../line-digests.js";
import { type CaseRules, type WorkedOut, workOut } from "../worked-out.js";
import { decoded } from "../../decoded.js";

/** The positions of a run. */
export interface LinePositions {
  readonly openings: Openings | undefined;
  readonly show: DaysShown | undefined;
  readonly closings: ClosingsFeed | undefined;
}

/** By what lines are worked out and compared. */
interface Comparing {
  readonly rules: CaseRules;
  readonly counted: CountOnce;
  readonly differences: DifferenceList;
  readonly positions: LinePositions;
}

/** Compares what a line gives now with what it gave. @returns whether it gives a result */
export function compareLine(
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
  compareOne(whose, now, { expected: isWorked ? expected : undefined, published: rows, differences });
  return !("refused" in now);
}

/** Whether a line of digests is of a case that has a result. */
export function hasResult({ written, result }: LineDigests): boolean {
  return written !== undefined || result !== undefined;
}

/** A run refuses a case about a client who is counted on some of its days already, and so does whoever repeats it. */
export function onceOnly(worked: WorkedOut, place: number, counted: CountOnce): WorkedOut {
  const twice = counted.issueOf(worked.result, place);
  if (twice !== undefined) throw new InputError([twice]);
  return worked;
}

/** Whom a line is about. */
export function whoseOf({ line }: Line, { id }: LineDigests): Whose {
  return { ...(id === undefined ? {} : { client: id }), line };
}
