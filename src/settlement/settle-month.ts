import { firstDay, formatDay, formatMonth, lastDay, type Day, type Month } from "../calendar/index.js";
import { groupBy } from "../lists/index.js";
import { formatScaled } from "../numbers/index.js";
import type { MovedBefore } from "./read-month.js";
import type { PartOfMonth } from "./part.js";
import type { SettlementRule } from "./rule.js";
import type { OpenMonth, SettledMonth } from "./settlement.js";
import { sharesOf } from "./share.js";
import { transfersOf } from "./transfers.js";

/** A month of a client, as results and earlier settlements tell of it. */
export interface AskedMonth {
  readonly client: string;
  readonly month: Month;
  /** In any order; none share a day. */
  readonly parts: readonly PartOfMonth[];
  readonly before: readonly MovedBefore[];
}

/** Why a month stays open. */
interface Open {
  readonly why: OpenMonth["why"];
  readonly payer: string;
  readonly from: Day;
}

/** Settles a month; undefined where it had one payer. */
export function settleMonth(
  asked: AskedMonth,
  rule: SettlementRule,
  minorUnit: number,
): SettledMonth | OpenMonth | undefined {
  const { before, client } = asked;
  const month = formatMonth(asked.month);
  const parts = [...asked.parts].sort((one, other) => one.from - other.from);
  const byPayer = groupBy(parts, ({ payer }) => payer);
  const payers = [...new Set([...byPayer.keys(), ...before.flatMap(({ from, to }) => [from, to]).sort()])];
  if (parts.length === 0 || payers.length < 2) return undefined;
  const asOpen = ({ why, payer, from }: Open): OpenMonth => ({ client, month, why, payer, from: formatDay(from) });
  const open = whyOpen(parts, asked.month) ?? whyGone(parts, payers, asked.month);
  if (open !== undefined) return asOpen(open);
  const sums = payers.map((payer) => {
    const own = byPayer.get(payer) ?? [];
    const sum = (valueOf: (part: PartOfMonth) => number) => own.reduce((so, part) => so + valueOf(part), 0);
    return {
      payer,
      schemes: [...new Set(own.map(({ scheme }) => scheme))],
      days: sum(({ days }) => days),
      covered: sum(({ covered }) => covered),
      paid: sum(({ paid }) => paid),
    };
  });
  const negative = sums.find(({ covered, paid }) => paid < 0 || paid > covered);
  if (negative !== undefined) {
    const { payer } = negative;
    return asOpen({ why: "part-missing", payer, from: byPayer.get(payer)?.[0]?.from ?? firstDay(asked.month) });
  }
  const shares = sharesOf(sums, rule);
  const had = sums.map(({ payer, paid }) => paid + movedTo(payer, before));
  const differences = shares.map((share, index) => share - (had[index] ?? 0));
  const money = (minor: number) => formatScaled(minor, minorUnit);
  return {
    ...{ client, month },
    synthetic: parts.some(({ synthetic }) => synthetic),
    contribution: money(sums.reduce((sum, { paid }) => sum + paid, 0)),
    payers: sums.map(({ payer, schemes, days, covered }, index) => ({
      ...{ payer, schemes, days, covered: money(covered), received: money(had[index] ?? 0) },
      ...{ share: money(shares[index] ?? 0), difference: money(differences[index] ?? 0) },
    })),
    rows: transfersOf(differences).map(({ from, to, minor }) => ({
      ...{ client, month, from: payers[from] ?? "", to: payers[to] ?? "", amount: money(minor) },
    })),
  };
}

/** What earlier settlements moved to a payer, less what they moved from it. */
function movedTo(payer: string, before: readonly MovedBefore[]): number {
  return before.reduce((sum, { from, to, minor }) => {
    if (from === to) return sum;
    return to === payer ? sum + minor : from === payer ? sum - minor : sum;
  }, 0);
}

/** Whether the parts are all there are, each going on from that before it. */
function whyOpen(parts: readonly PartOfMonth[], month: Month): Open | undefined {
  for (const [index, part] of parts.entries()) {
    const { payer, from, through, isComplete } = part;
    if (!isComplete) return { why: "incomplete", payer, from };
    if (from === firstDay(month)) continue;
    const before = parts[index - 1];
    const goesOn = !Number.isNaN(through);
    if (goesOn && through !== before?.to) return { why: "part-missing", payer, from };
    if (!goesOn && before !== undefined) return { why: "not-handed-on", payer, from };
  }
  return undefined;
}

/** Whether a payer of an earlier settlement has no part any more while some day of the month has none either. */
function whyGone(parts: readonly PartOfMonth[], payers: readonly string[], month: Month): Open | undefined {
  const gone = payers.find((payer) => parts.every((part) => part.payer !== payer));
  if (gone === undefined) return undefined;
  let day = firstDay(month);
  for (const { from, to } of parts) {
    if (from > day) break;
    day = to + 1;
  }
  return day > lastDay(month) ? undefined : { why: "part-missing", payer: gone, from: day };
}
