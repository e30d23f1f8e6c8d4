import { compile, money, type Case, type Delivery, type PlanLine } from "seko";
import { formatMonth, parseMonth } from "seko/calendar";
import { parseLedger, statements, type Ledger, type LedgerEntry, type PlanVersion, type Statement } from "seko/ledger";
import { moneyOfMinor } from "seko/numbers";
import { services } from "./services.js";

/** Of the month after: the day on which deliveries are written down, and the day on which a month is closed. */
const [written, closed] = ["03", "05"];

/** A year of deliveries that was settled month by month. */
export interface SettledYear {
  readonly ledger: Ledger;
  /** Of each closed month; none where there is no budget, or a fact is missing. */
  readonly statements: readonly Statement[];
}

/** Settles what adults received through ledgers: twelve months that close, one after the other. */
export function settleAdults(adults: readonly Case[]): readonly SettledYear[] {
  const compiled = compile(services);
  return adults.map((adult) => {
    const ledger = parseLedger(ledgerOf(adult));
    const told = statements(ledger, compiled);
    return { ledger, statements: "state" in told ? [] : told };
  });
}

/**
 * An adult's year as a ledger. A municipality to which the person moves approves the plan anew, with lines of its own; what another
 * programme pays is not in this account.
 */
export function ledgerOf(adult: Case): Ledger {
  const { plan, deliveries = [], ...person } = adult;
  const own = deliveries
    .filter(({ paidBy }) => paidBy === undefined)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const plans: PlanVersion[] = [];
  const entries: LedgerEntry[] = [];
  for (const { id, line = "", units, unit, from, to, payer = "" } of own) {
    if (plans.at(-1)?.approvedBy !== payer) plans.push(versionOf(plan?.lines ?? [], payer, plans.length, adult, from));
    const recordedOn = `${monthAfter(to)}-${written}`;
    entries.push({ id, kind: "delivery", recordedOn, line: lineId(line, plans.length - 1), units, unit, from, to });
  }
  if (plans.length === 0) plans.push(versionOf(plan?.lines ?? [], "nobody", 0, adult, adult.period.from));
  return {
    ...{ schemaVersion: 1, kind: "ledger", case: person },
    lateness: {
      method: "by-service-date",
      source: { id: "example-lateness", title: "Assumed: what is late counts for its month", certainty: "assumption" },
    },
    plans,
    entries: [...entries, ...closingsOf(adult)],
  };
}

function versionOf(
  lines: readonly PlanLine[],
  payer: string,
  index: number,
  { period }: Case,
  day: string,
): PlanVersion {
  const from = index === 0 ? period.from : day;
  const own = lines.filter(({ to }) => to >= from).map((line) => ({ ...line, id: lineId(line.id, index) }));
  return { id: `plan-${index + 1}`, from, approvedOn: from, approvedBy: payer, lines: own };
}

function lineId(line: string, version: number): string {
  return version === 0 ? line : `${line}-${version + 1}`;
}

function closingsOf({ period }: Case): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let month = period.from.slice(0, 7); month <= period.to.slice(0, 7);) {
    const next = monthAfter(month);
    entries.push({ id: `closed-${month}`, kind: "closing", recordedOn: `${next}-${closed}`, month, by: "office" });
    month = next;
  }
  return entries;
}

function monthAfter(day: string): string {
  return formatMonth(parseMonth(day.slice(0, 7)) + 1);
}

/**
 * An adult with what each delivery came to: as its month was shown, with what later months changed of it. What another programme pays costs
 * nothing here.
 *
 * @returns undefined where no month has amounts
 */
export function withCosts(adult: Case, year: SettledYear | undefined): Case | undefined {
  if (year === undefined || year.statements.length === 0) return undefined;
  const costs = costsOf(year);
  const deliveries = (adult.deliveries ?? []).map((delivery): Delivery => {
    if (delivery.paidBy !== undefined) return { ...delivery, cost: "0.00" };
    const own = costs.get(delivery.id);
    if (own === undefined) throw new Error(`The delivery ${delivery.id} of ${adult.id} stands in no statement.`);
    return { ...delivery, ...own };
  });
  return { ...adult, deliveries };
}

function costsOf({ statements: shown }: SettledYear): ReadonlyMap<string, Pick<Delivery, "cost">> {
  const later = new Map<string, { readonly contribution: number; readonly covered: number }>();
  for (const { line, serviceMonth, ...row } of shown.flatMap(({ earlier }) => earlier)) {
    const place = `${line} ${serviceMonth}`;
    const before = later.get(place) ?? { contribution: 0, covered: 0 };
    later.set(place, {
      contribution: before.contribution + money(row.contribution).minor,
      covered: before.covered + money(row.covered).minor,
    });
  }
  const rows = shown.flatMap(({ month, services: told }) => told.map((row) => ({ ...row, month })));
  return new Map(
    rows.map(({ entry, line, month, cost, ...row }) => {
      // An entry is all that came of its line in its month.
      const { contribution: paid, covered } = later.get(`${line} ${month}`) ?? { contribution: 0, covered: 0 };
      const contribution = money(row.contribution).minor + paid;
      const uncovered = money(row.uncovered).minor - covered;
      const text = (minor: number) => moneyOfMinor(minor).toString();
      const shares = {
        ...(contribution === 0 ? {} : { contribution: text(contribution) }),
        ...(uncovered === 0 ? {} : { uncovered: text(uncovered) }),
      };
      return [entry, { cost, ...shares }];
    }),
  );
}
