import { parseMonth } from "../../calendar/index.js";
import { allocate } from "../../numbers/index.js";
import type { EligibleResult, Result } from "../../result/result.js";
import { contributionOfLines } from "../../result/contribution-of-lines.js";
import type { LineParts } from "../../result/numbers.js";
import type { DeliverySharesNode } from "../recording/claim-node.js";
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
  const { lines, units, cost: costs, covered: coveredParts, form, ofLines } = result.numbers;
  const { months } = result;
  const contributed = contributionOfLines(result.numbers);
  for (const [index, month] of months.entries()) {
    const ofMonth: SharesAt[] = [];
    // By the integers: a row for each month of each line would be made to be looked at once.
    let at = index - months.length;
    for (const { id } of lines) {
      at += months.length;
      if ((units.requested[at] ?? 0) === 0) continue;
      const cost = costs[at] ?? 0;
      const covered = coveredParts[at] ?? 0;
      const contribution = contributed[at] ?? 0;
      const share = { id, cost, uncovered: cost - covered, contribution, open: covered - contribution, other: [] };
      ofMonth.push({ share, at });
      shares.set(id, share);
    }
    const taking = { month: month.month, shares: ofMonth, recorder };
    // Where rules look at the month as a whole, what is paid of it is shared.
    const left = month.contributionMinor - ofMonth.reduce((sum, { share }) => sum + share.contribution, 0);
    take(left, undefined, taking, (share, part) => (share.contribution += part));
    const give = (position: number, by: Weighing) => {
      const source = form.sourceIds[position] ?? "";
      if (source === municipality) return;
      const weighed = { ...taking, by };
      take(month.sourceMinors[position] ?? 0, source, weighed, (share, part) => {
        if (part > 0) share.other.push({ source, minor: part });
      });
    };
    // A source that pays units of some services pays deliveries of these; the others share what is left of all.
    const paysUnits = new Map<number, Weighing>();
    for (const [position, source] of form.sourceIds.entries()) {
      const by = unitWeights(ofLines, form.unitCostIds.indexOf(source), ofMonth);
      if (by !== undefined) paysUnits.set(position, by);
    }
    for (const [position, by] of paysUnits) give(position, by);
    for (const position of form.sourceIds.keys()) if (!paysUnits.has(position)) give(position, byOpen);
    for (const { share } of ofMonth) share.other.sort(inOrderOf(form.sourceIds));
  }
  return shares;
}

/** A delivery of a month with the place of its numbers. */
interface SharesAt {
  readonly share: Shares;
  readonly at: number;
}

/** By what an amount is shared. */
interface Weighing {
  readonly name: DeliverySharesNode["by"];
  readonly weightOf: (own: SharesAt) => number;
}

const byOpen: Weighing = { name: "open", weightOf: ({ share }) => share.open };

/**
 * By what a source that pays by unit cost is shared: what it pays of each delivery. Where the month is split, what it accepts of each, unless
 * that is more than is open of one: then by what is open of those of which it accepts something.
 *
 * @returns undefined where it pays nothing of the month by unit cost
 */
function unitWeights(
  ofLines: LineParts | undefined,
  position: number,
  shares: readonly SharesAt[],
): Weighing | undefined {
  const minors = ofLines?.unitCosts[position];
  if (ofLines === undefined || minors === undefined) return undefined;
  const own = ({ at }: SharesAt) => minors[at] ?? 0;
  if (shares.every((each) => own(each) === 0)) return undefined;
  if (shares.some((each) => own(each) > each.share.open)) {
    return { name: "open", weightOf: (each) => (own(each) > 0 ? each.share.open : 0) };
  }
  return { name: ofLines.by, weightOf: own };
}

function inOrderOf(ids: readonly string[]): (one: Shares["other"][number], other: Shares["other"][number]) => number {
  return (one, other) => ids.indexOf(one.source) - ids.indexOf(other.source);
}

/** The deliveries of a month, among which its amounts are shared. */
interface Taking {
  readonly month: string;
  readonly shares: readonly SharesAt[];
  readonly recorder: Recorder | undefined;
  /** Left out, by what is open. */
  readonly by?: Weighing;
}

/** Allocates an amount to deliveries by weights, never more than what is still open of them. */
function take(
  total: number,
  givenBy: string | undefined,
  { month, shares, recorder, by = byOpen }: Taking,
  give: (share: Shares, part: number) => void,
): void {
  if (total === 0) return;
  const isEnough = shares.reduce((sum, each) => sum + by.weightOf(each), 0) >= total;
  const { name, weightOf } = isEnough ? by : byOpen;
  const own = name === "open" && weightOf === byOpen.weightOf ? shares : shares.filter((each) => weightOf(each) !== 0);
  const weights = own.map(weightOf);
  const amounts = allocate(total, weights);
  if (recorder !== undefined) {
    const parts = own.map(({ share: { id } }, index) => {
      return { delivery: id, weight: weights[index] ?? 0, part: amounts[index] ?? 0 };
    });
    recorder.record({ kind: "delivery-shares", month: parseMonth(month), givenBy, total, by: name, parts });
  }
  for (const [index, { share }] of own.entries()) {
    const part = amounts[index] ?? 0;
    share.open -= part;
    give(share, part);
  }
}
