import type { Decimal } from "decimal.js";
import type { ResultDocument } from "../../src/result/document.js";
import { byLargestRemainder, Oracle, sum } from "./decimals.js";

/** A result of a payer, as its JSON. */
export interface TestedPart {
  readonly payer: string;
  readonly result: ResultDocument;
}

/** What a payer has of a month: its days, what it covers, what was paid to it, and what it is to have. */
export interface TestedShare {
  readonly payer: string;
  readonly days: number;
  readonly received: string;
  readonly share: string;
}

/** Shares of a month by a rule, worked out from the texts of results. */
export function sharesOfMonth(parts: readonly TestedPart[], month: string, method: string): readonly TestedShare[] {
  const inMonth = parts
    .filter(({ result: { period } }) => period.from.slice(0, 7) <= month && month <= period.to.slice(0, 7))
    .sort((one, other) => (one.result.period.from < other.result.period.from ? -1 : 1));
  const payers = [...new Set(inMonth.map(({ payer }) => payer))].map((payer) => {
    const own = inMonth.filter((part) => part.payer === payer).map(({ result }) => result);
    const rows = own.flatMap(({ months = [] }) => months.filter((each) => each.month === month));
    const amount = (key: "covered" | "contribution") => sum(rows.map((row) => new Oracle(row[key])));
    const days = own.reduce((count, result) => count + daysIn(result, month), 0);
    return { payer, days, covered: amount("covered"), paid: amount("contribution") };
  });
  const all = sum(payers.map(({ paid }) => paid));
  const decimals = parts[0]?.result.scheme.minorUnit ?? 2;
  const shares =
    method === "first"
      ? payers.map(({ paid }) => paid)
      : filled(
          all,
          payers.map(({ days, covered }) => ({ weight: method === "by-day" ? new Oracle(days) : covered, covered })),
          new Oracle(10).pow(-decimals),
        );
  return payers.map(({ payer, days, paid }, index) => ({
    ...{ payer, days, received: paid.toFixed(decimals) },
    share: shares[index]?.toFixed(decimals) ?? "",
  }));
}

/** The dates of a month on which a result says that the person was eligible. */
function daysIn({ outcome }: ResultDocument, month: string): number {
  if (outcome.state !== "eligible") return 0;
  const [year = 0, number = 0] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const dates = Array.from({ length: last }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
  return dates.filter((date) => outcome.spans.some(({ from, to }) => from <= date && date <= to)).length;
}

/** Whoever would have more than it covers has that, and leaves the rest to the others. */
function filled(
  total: Decimal,
  payers: readonly { readonly weight: Decimal; readonly covered: Decimal }[],
  step: Decimal,
): readonly Decimal[] {
  let left = total;
  const shares = payers.map(() => new Oracle(0));
  let free = [...payers.entries()].filter(([, { weight }]) => weight.gt(0));
  while (free.length > 0) {
    const rest = left;
    const weights = sum(free.map(([, { weight }]) => weight));
    const full = free.filter(([, { weight, covered }]) => rest.times(weight).gt(covered.times(weights)));
    if (full.length === 0) {
      const own = free.map(([, { weight }]) => weight);
      for (const [index, part] of byLargestRemainder(left, own, step).entries()) shares[free[index]?.[0] ?? 0] = part;
      return shares;
    }
    for (const [index, { covered }] of full) {
      shares[index] = covered;
      left = left.minus(covered);
    }
    free = free.filter((each) => !full.includes(each));
  }
  return shares;
}
