import { formatDay, parseDay, type Period } from "../../../calendar/index.js";
import type { DeliveryFacts } from "../../../person/facts/delivery-facts.js";
import { formatScaled, formatScaledShort, quantityDecimals } from "../../../numbers/index.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { ClaimedService, ClaimRow } from "../claim-document.js";
import { monthKey, type RowInForce } from "../earlier/rows-in-force.js";
import type { Claim } from "../following.js";
import type { Person } from "./person.js";

/** What the rows of one claim have in common. */
export interface RowsOfClaim {
  readonly claimant: string;
  readonly compiled: CompiledCompensation;
  readonly earlier: ReadonlyMap<string, RowInForce>;
}

/** Adds the row of a person's month, where something is due or was claimed before and is no more the same. */
export function addRow(rows: ClaimRow[], person: Person, month: Period, claim: RowsOfClaim): void {
  const { compiled, earlier } = claim;
  const text = formatDay(month.from).slice(0, 7);
  const due = person.claims.find((each) => each.month === text);
  const before = earlier.get(monthKey({ client: person.client, month: text }));
  const minor = due?.amount.minor ?? 0;
  if (due === undefined && (before === undefined || before.minor === 0)) return;
  if (due !== undefined && before?.minor === minor && sameGrounds(due, before.row)) return;
  const money = (amount: number) => formatScaled(amount, compiled.name.minorUnit);
  rows.push({
    ...groundsOf(due, person, before, claim),
    client: person.client,
    month: text,
    days: due?.days ?? 0,
    unpaidDays: unpaidDaysOf(person, month),
    claimed: money(minor),
    claimedBefore: money(before?.minor ?? 0),
    difference: money(minor - (before?.minor ?? 0)),
  });
}

/** Whether a row that asks for nothing more would also say nothing new. */
function sameGrounds(due: Claim, row: ClaimRow): boolean {
  return (
    due.days === row.days &&
    due.gross.toString() === row.gross &&
    (due.netCost?.toString() ?? null) === row.netCost &&
    due.why.deliveries.join(" ") === row.deliveries.join(" ")
  );
}

/** What a row says besides its amounts. */
function groundsOf(
  due: Claim | undefined,
  person: Person,
  before: RowInForce | undefined,
  { claimant, compiled }: RowsOfClaim,
): Omit<ClaimRow, "client" | "month" | "days" | "unpaidDays" | "claimed" | "claimedBefore" | "difference"> {
  const zero = formatScaled(0, compiled.name.minorUnit);
  const leavings = due?.why.leavings ?? [];
  const references = leavings.map((id) => person.references.get(id));
  return {
    id: claimant,
    ...(before === undefined ? {} : { corrects: before.name }),
    groups: due?.why.groups ?? [],
    institutions: due?.why.institutions ?? [],
    leftOn: leavings.map((id) => person.leftOn.get(id) ?? ""),
    decisions: references.flatMap((each) => each?.decision ?? []),
    plans: references.flatMap((each) => each?.plan ?? []),
    residence: compiled.scheme.claimant.residence,
    residences: due?.why.residences ?? [],
    services: servicesOf(due, person),
    deliveries: due?.why.deliveries ?? [],
    rates: due?.rates ?? [],
    gross: due?.gross.toString() ?? zero,
    otherPublic: due === undefined ? zero : (due.otherPublic?.toString() ?? null),
    netCost: due === undefined ? zero : (due.netCost?.toString() ?? null),
    cut: due?.cut.toString() ?? zero,
  };
}

function servicesOf(due: Claim | undefined, { deliveries }: Person): readonly ClaimedService[] {
  const sums = new Map<string, { readonly facts: DeliveryFacts; units: number }>();
  for (const id of due?.why.deliveries ?? []) {
    const facts = deliveries.get(id);
    if (facts === undefined) continue;
    const key = `${facts.service} ${facts.unit}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { facts, units: facts.units });
    else sum.units += facts.units;
  }
  return [...sums.values()].map(({ facts: { service, unit }, units }) => ({
    service,
    units: formatScaledShort(units, quantityDecimals),
    unit,
  }));
}

/** A month is decided by all of its days that were asked about: each is paid or unpaid. */
function unpaidDaysOf({ following }: Person, { from: begin, to: end }: Period): Readonly<Record<string, number>> {
  const days: Record<string, number> = {};
  for (const { from, to, reasons } of following.unpaid) {
    const first = Math.max(parseDay(from), begin);
    const last = Math.min(parseDay(to), end);
    const code = reasons[0]?.code;
    if (code !== undefined && first <= last) days[code] = (days[code] ?? 0) + last - first + 1;
  }
  return days;
}

/** Gives back what was claimed in the months of a claim for people of whom there is no case any more. */
export function addGone(
  rows: ClaimRow[],
  people: readonly Person[],
  months: ReadonlySet<string>,
  { earlier, compiled }: RowsOfClaim,
): void {
  const known = new Set(people.map(({ client }) => client));
  const zero = formatScaled(0, compiled.name.minorUnit);
  for (const { row, name, minor } of earlier.values()) {
    if (known.has(row.client) || minor === 0 || !months.has(row.month)) continue;
    const text = formatScaled(minor, compiled.name.minorUnit);
    const nothing = {
      services: [],
      deliveries: [],
      rates: [],
      gross: zero,
      otherPublic: zero,
      netCost: zero,
      cut: zero,
    };
    const difference = formatScaled(-minor, compiled.name.minorUnit);
    rows.push({
      ...row,
      ...nothing,
      corrects: name,
      days: 0,
      unpaidDays: {},
      claimed: zero,
      claimedBefore: text,
      difference,
    });
  }
}
