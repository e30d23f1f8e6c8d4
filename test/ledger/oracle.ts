import { Decimal } from "decimal.js";
import type { Ledger, LedgerEntry } from "../../src/ledger/index.js";

/**
 * What ledgers of the small case come to, worked out apart: on decimal.js, with the few rules of the small scheme written out by hand. A
 * year's budget of 1804.93 with exceptions, prices of one day, and money that goes first to the earlier month, then to the more urgent line.
 */
const year = new Decimal("1804.93");

/** The price of a unit on a day. */
function priceOf(line: string, day: string): Decimal {
  if (line === "care") return new Decimal("5.5");
  return new Decimal(day >= "2019-03-15" ? "22.5" : "20");
}

const urgency: Readonly<Record<string, number>> = { physio: 1, care: 2 };

/** What an entry that is paid comes to. */
export interface OracleRow {
  readonly id: string;
  readonly line: string;
  readonly day: string;
  readonly month: string;
  readonly cost: Decimal;
  readonly covered: Decimal;
}

/** Up to when entries count. */
export interface OracleKnowledge {
  readonly knownOn: string;
  readonly through: string;
}

/** The months that are closed on a day, with the day of each closing. */
export function closedOn(entries: readonly LedgerEntry[], knownOn: string): ReadonlyMap<string, string> {
  const events = entries.filter(
    ({ kind, recordedOn }) => (kind === "closing" || kind === "reopening") && recordedOn <= knownOn,
  );
  const rank = ({ kind }: LedgerEntry) => (kind === "reopening" ? 0 : 1);
  const month = (entry: LedgerEntry) => (entry.kind === "closing" || entry.kind === "reopening" ? entry.month : "");
  const key = (entry: LedgerEntry) => `${entry.recordedOn} ${rank(entry)} ${month(entry)}`;
  const closed = new Map<string, string>();
  for (const event of [...events].sort((one, other) => (key(one) < key(other) ? -1 : 1))) {
    if (event.kind === "closing") closed.set(event.month, event.recordedOn);
    if (event.kind !== "reopening") continue;
    for (const each of [...closed.keys()]) if (each >= event.month) closed.delete(each);
  }
  return closed;
}

/** The units of an entry by what was known. */
export function unitsOf(
  entry: LedgerEntry & { units: string },
  all: readonly LedgerEntry[],
  { knownOn, through }: OracleKnowledge,
): Decimal {
  const own = all.flatMap((each) => (each.kind === "correction" && each.corrects === entry.id ? [each] : []));
  const known = own.filter(({ recordedOn, bookedIn }) => {
    const landed = bookedIn ?? ("bookedIn" in entry ? entry.bookedIn : undefined);
    return recordedOn <= knownOn && (landed === undefined || landed <= through.slice(0, 7));
  });
  let units = new Decimal(entry.units);
  const days = [...new Set(known.map(({ recordedOn }) => recordedOn))].sort();
  for (const day of days) {
    const ofDay = known.filter(({ recordedOn }) => recordedOn === day);
    for (const each of ofDay) if (each.units !== undefined) units = new Decimal(each.units);
    for (const each of ofDay) if (each.change !== undefined) units = units.plus(each.change);
  }
  return units;
}

/** The budget by what was known. */
export function budgetOf({ entries }: Ledger, knownOn: string): Decimal {
  let sum = year;
  for (const entry of entries)
    if (entry.kind === "exception" && entry.recordedOn <= knownOn) sum = sum.plus(entry.amount);
  return sum;
}

/** What is paid by what was known: each entry with its cost, and what the budget covers of it. */
export function rowsOf(ledger: Ledger, knowledge: OracleKnowledge): readonly OracleRow[] {
  const { knownOn, through } = knowledge;
  const rows = ledger.entries.flatMap((entry) => {
    if (entry.kind !== "delivery" && entry.kind !== "cancellation") return [];
    if (entry.kind === "cancellation" && !entry.charged) return [];
    const day = entry.kind === "delivery" ? entry.from : entry.day;
    const landed = entry.bookedIn ?? day.slice(0, 7);
    if (entry.recordedOn > knownOn || day > through || landed > through.slice(0, 7)) return [];
    const units = unitsOf(entry, ledger.entries, knowledge);
    if (units.isZero()) return [];
    const cost = units.times(priceOf(entry.line, day)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    return [{ id: entry.id, line: entry.line, day, month: day.slice(0, 7), cost }];
  });
  const place = ({ month, line, day, id }: (typeof rows)[number]) => `${month} ${urgency[line] ?? 9} ${day} ${id}`;
  let left = budgetOf(ledger, knownOn);
  return [...rows]
    .sort((one, other) => (place(one) < place(other) ? -1 : 1))
    .map((row) => {
      const covered = Decimal.max(0, Decimal.min(left, row.cost));
      left = left.minus(covered);
      return { ...row, covered };
    });
}

/** The sum of amounts. */
export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((so, amount) => so.plus(amount), new Decimal(0));
}
