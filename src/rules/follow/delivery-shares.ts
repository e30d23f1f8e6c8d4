import { parseMonth } from "../../calendar/index.js";
import { allocate } from "../../numbers/index.js";
import type { EligibleResult, Result } from "../../result/result.js";
import type { Recorder } from "../recording/recorder.js";

/** What one delivery costs, and who pays it, in minor units. */
export interface Shares {
  /** Id of the delivery. */
  readonly id: string;
  readonly cost: number;
  readonly uncovered: number;
  contribution: number;
  /** What nobody has been found for yet. */
  open: number;
  readonly other: { readonly source: string; readonly minor: number }[];
}

/** By id of the delivery, its shares of what each month comes to: of a result of which each line is a delivery. */
export function deliveryShares(
  result: Result,
  municipality: string,
  recorder: Recorder | undefined,
): ReadonlyMap<string, Shares> {
  return result.totals === undefined ? nothingFor(result) : sharesOf(result, municipality, recorder);
}

/** Of who is not eligible, no unit is allowed: each delivery costs nothing by the scheme. */
function nothingFor({ lines }: Result): ReadonlyMap<string, Shares> {
  const received = [...lines].filter(({ requestedScaled }) => requestedScaled > 0);
  return new Map(
    received.map(({ id }) => [id, { id, cost: 0, uncovered: 0, contribution: 0, open: 0, other: [] }] as const),
  );
}

/** By id of the delivery, its shares of what each month comes to. */
function sharesOf(
  result: EligibleResult,
  municipality: string,
  recorder: Recorder | undefined,
): ReadonlyMap<string, Shares> {
  const shares = new Map<string, Shares>();
  const { lines, units, cost: costs, covered: coveredParts, contributionParts, form } = result.numbers;
  const { months } = result;
  for (const [index, month] of months.entries()) {
    const ofMonth: Shares[] = [];
    // By the integers: a row for each month of each line would be made to be looked at once.
    let at = index - months.length;
    for (const { id } of lines) {
      at += months.length;
      if ((units.requested[at] ?? 0) === 0) continue;
      const cost = costs[at] ?? 0;
      const covered = coveredParts[at] ?? 0;
      const contribution = contributionParts.byLine[at] ?? 0;
      const share = { id, cost, uncovered: cost - covered, contribution, open: covered - contribution, other: [] };
      ofMonth.push(share);
      shares.set(id, share);
    }
    const taking = { month: month.month, shares: ofMonth, recorder };
    // Where the scheme splits by line, its lines say what is paid of each; elsewhere what is paid of the month is shared.
    const left = month.contributionMinor - ofMonth.reduce((sum, { contribution }) => sum + contribution, 0);
    take(left, undefined, taking, (share, part) => (share.contribution += part));
    for (const [position, source] of form.sourceIds.entries()) {
      const minor = month.sourceMinors[position] ?? 0;
      if (source === municipality) continue;
      take(minor, source, taking, (share, part) => {
        if (part > 0) share.other.push({ source, minor: part });
      });
    }
  }
  return shares;
}

/** The deliveries of a month, among which its amounts are shared. */
interface Taking {
  readonly month: string;
  readonly shares: readonly Shares[];
  readonly recorder: Recorder | undefined;
}

/** Allocates an amount to what is still open of each delivery, never more than that. */
function take(
  total: number,
  givenBy: string | undefined,
  { month, shares, recorder }: Taking,
  give: (share: Shares, part: number) => void,
): void {
  if (total === 0) return;
  const weights = shares.map(({ open }) => open);
  const amounts = allocate(total, weights);
  if (recorder !== undefined) {
    const parts = shares.map(({ id, open }, index) => ({ delivery: id, open, part: amounts[index] ?? 0 }));
    recorder.record({ kind: "delivery-shares", month: parseMonth(month), givenBy, total, parts });
  }
  for (const [index, share] of shares.entries()) {
    const part = amounts[index] ?? 0;
    share.open -= part;
    give(share, part);
  }
}
