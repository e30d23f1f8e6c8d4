import { lastDay, monthOf, type Day } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import type { NotedDay } from "../read/facts.js";
import type { PaymentEntry } from "../entry.js";
import { lastDayOf } from "../read/last-day.js";
import type { Books, MonthBooks } from "./books.js";
import { earlierBooks } from "./earlier-books.js";
import { standingOf, type OpenLedger } from "./open-ledger.js";
import type { PaidUnits } from "./paid-units.js";

/** Which payments are asked for. */
export interface PaymentsKnown {
  /** Payments that were recorded later do not count. */
  readonly knownOn: Day;
  /** Payments that went out later, and what was received later, do not count. */
  readonly through: Day;
}

/**
 * What was paid, by id of its entry: what the entry came to by what was known when its payment was recorded. A correction that is recorded
 * later changes what is due, never what went out. An entry that is paid again has then been paid what it came to by the later payment.
 *
 * @param now of a day on which nobody knew what anything comes to, these books say it
 * @returns undefined for an entry that came to nothing
 */
export function paidThen(
  open: OpenLedger,
  now: Books,
  known: PaymentsKnown,
): ReadonlyMap<string, PaidUnits | undefined> {
  const paid = new Map<string, PaidUnits | undefined>();
  const payments = open.facts.payments.filter(({ recorded, day }) => recorded <= known.knownOn && day <= known.through);
  for (const [recorded, own] of groupBy(payments, (payment) => payment.recorded)) {
    const ids = new Set(own.flatMap(({ entry }) => entry.pays));
    const units = new Map(booksThen(open, now, recorded, own).units.map((each) => [each.id, each]));
    for (const id of ids) paid.set(id, units.get(id));
  }
  for (const [id, units] of paid) if (units !== undefined && units.to > known.through) paid.delete(id);
  return paid;
}

/** The books by what was known on the day on which payments were recorded, wherever it lands. */
function booksThen(
  open: OpenLedger,
  now: Books,
  recorded: Day,
  payments: readonly NotedDay<PaymentEntry>[],
): MonthBooks {
  const { facts } = open;
  // Whoever was paid before a plan was approved is paid by the first that was.
  const knownOn = Math.max(recorded, Math.min(...facts.plans.map(({ approved }) => approved)));
  const last = lastDayOf(facts);
  const ids = new Set(payments.flatMap(({ entry }) => entry.pays));
  const received = [...facts.deliveries, ...facts.cancellations].filter(({ entry }) => ids.has(entry.id));
  // Months that nobody had seen yet are left out, so that most books are found in those of now.
  const seen = received.reduce((latest, { to }) => Math.max(latest, to), recorded);
  const knowledge = { knownOn, through: Math.min(last, lastDay(monthOf(seen))), booked: monthOf(last) };
  const question = open.questionOn(knownOn);
  const earlier = earlierBooks(now, { ...open, question }, knowledge);
  if (earlier !== undefined) return earlier;
  const standing = standingOf(open, knowledge);
  return "books" in standing ? standing.books : now;
}
