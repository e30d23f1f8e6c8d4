import type { ClaimRow, ClaimTable } from "./claim-document.js";

/** What tells of a claim besides its rows. */
type Head = Omit<ClaimTable, "rows" | "totals">;

/**
 * A check sum over a row and the claim that it is of: of every value that a next step rests on, so that one that was changed shows, also
 * where the row is still a row, with another client of the same file. It guards against slips, not against somebody who works it out anew.
 *
 * It begins with a letter, because a spreadsheet makes a number of `1234e567`.
 */
export function checkOfRow({ id, kind, claimantCode, scheme, synthetic }: Head, row: ClaimRow): string {
  return digestOf(
    JSON.stringify([
      ...[id, kind, claimantCode, scheme.id, scheme.version, scheme.currency, synthetic],
      ...[row.id, row.corrects ?? "", row.client, row.month],
      ...[row.groups, row.institutions, row.leftOn, row.decisions, row.plans, row.residence],
      row.residences.map(({ from, to }) => [from, to]),
      row.services.map(({ service, units, unit }) => [service, units, unit]),
      ...[row.deliveries, row.days, Object.entries(row.unpaidDays).sort(([one], [other]) => (one < other ? -1 : 1))],
      row.rates.map(({ rate, days, parameter, source }) => [rate, days, parameter, source]),
      ...[row.gross, row.otherPublic, row.netCost, row.cut, row.claimed, row.claimedBefore, row.difference],
    ]),
  );
}

/** Two sums of 32 bits, each by a factor of its own and with what the other has so far. */
function digestOf(text: string): string {
  let [one, other] = [0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    one ^= one >>> 15;
    other = Math.imul(other ^ code ^ one, 0x27d4eb2d);
    other ^= other >>> 13;
  }
  return `c${[one, other].map((bits) => (bits >>> 0).toString(16).padStart(8, "0")).join("")}`;
}
