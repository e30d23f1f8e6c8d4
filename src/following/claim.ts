import { formatDay, parseDay, splitByMonth, whyNotDate, type Period } from "../calendar/index.js";
import { readCase, type Case, type DeliveryFacts, type PeriodText } from "../client/index.js";
import { hintFor, InputError, received, type Issue } from "../errors/index.js";
import { formatScaled, formatScaledShort, parseScaled, quantityDecimals } from "../numbers/index.js";
import type { CompiledCompensation } from "../scheme/index.js";
import { checkPrevious } from "./check-previous.js";
import type { ClaimDocument, ClaimedService, ClaimRow, ClaimTable, OpenPerson } from "./claim-document.js";
import { follow } from "./follow.js";
import type { Claim, Following } from "./following.js";
import type { ClaimOptions } from "./claim-options.js";

/** An earlier row of a person's month, and what has been claimed for it so far. */
interface Earlier {
  readonly row: ClaimRow;
  readonly name: string;
  minor: number;
}

/**
 * The claim of a municipality for a period: one row for each person and month. After earlier claims, only the rows that differ from
 * them, each naming the one that it corrects: nothing is edited, and all claims of a period add up to what is due.
 *
 * @param cases one for each person, whoever claims for them
 * @param compiled the compensation scheme
 * @returns the claim, plain JSON
 * @throws {InputError} with every issue: those of each case, two cases of one person, a delivery claimed by another municipality, a
 * correction that names no row, a claimant that the scheme does not know
 *
 * @example
 * const first = claim(cases, compiled, { claimant: "liepaja", period });
 * const second = claim(corrected, compiled, { claimant: "liepaja", period, previous: [first] });
 * second.kind; // "correction"
 */
export function claim(cases: readonly Case[], compiled: CompiledCompensation, options: ClaimOptions): ClaimDocument {
  const { claimant, period, previous = [], others = [] } = options;
  const place = compiled.places.get(claimant)?.place;
  const issues: Issue[] = [];
  if (place === undefined) {
    const hint = hintFor(claimant, [...compiled.places.keys()]);
    const issue = {
      code: "unknown-reference",
      path: "claimant",
      expected: "a place of the scheme",
      received: received(claimant),
    };
    issues.push(hint === undefined ? issue : { ...issue, hint });
  }
  const asked = readPeriod(period, issues);
  checkPrevious(previous, options, issues);
  checkOnce(cases, issues);
  if (issues.length > 0) throw new InputError(issues);
  const people = cases.map((document) => personOf(document, compiled, options));
  checkOthers(people, others, claimant, issues);
  if (issues.length > 0) throw new InputError(issues);

  const earlier = earlierRows(previous, compiled);
  const rows: ClaimRow[] = [];
  for (const person of people) {
    // Of somebody about whom a fact is missing nothing new is claimed and nothing is given back.
    if (person.following.outcome.state === "incomplete") continue;
    for (const month of splitByMonth(asked)) addRow(rows, person, month, earlier, compiled, claimant);
  }
  addGone(rows, people, earlier, compiled);
  const sum = (key: "claimed" | "claimedBefore" | "difference") =>
    formatScaled(
      rows.reduce((total, row) => total + minorOf(row[key]), 0),
      compiled.name.minorUnit,
    );
  const { id, version, currency } = compiled.name;
  const sequence = previous.length + 1;
  const assumptions = people.flatMap(({ following }) => following.assumptions);
  return {
    schemaVersion: 1,
    id: `${claimant}-${sequence}`,
    kind: sequence === 1 ? "original" : "correction",
    basis: "claimed",
    claimant,
    claimantCode: place?.code ?? null,
    period,
    sequence,
    scheme: { id, version, currency },
    synthetic: cases.some((document) => document.synthetic === true),
    rows: rows.map((row, index) => ({ ...row, id: String(index + 1) })),
    totals: { claimed: sum("claimed"), claimedBefore: sum("claimedBefore"), difference: sum("difference") },
    open: people.flatMap(openOf),
    assumptions: [...new Set(assumptions)].sort(),
  };
}

/** A person with where the money goes, and the deliveries by id. */
interface Person {
  readonly client: string;
  readonly following: Following;
  readonly claims: readonly Claim[];
  readonly deliveries: ReadonlyMap<string, DeliveryFacts>;
  readonly leftOn: ReadonlyMap<string, string>;
  readonly references: ReadonlyMap<
    string,
    { readonly decision: string | undefined; readonly plan: string | undefined }
  >;
}

function personOf(document: Case, compiled: CompiledCompensation, options: ClaimOptions): Person {
  const asked: Case = { ...document, period: options.period };
  const following = follow(asked, compiled, options);
  const { deliveries = [], leavings = [] } = readCase(asked, [], options);
  return {
    client: document.client.id,
    following,
    claims: following.claims.filter(({ claimant }) => claimant === options.claimant),
    deliveries: new Map(deliveries.map((delivery) => [delivery.id, delivery])),
    leftOn: new Map(leavings.map(({ id, on }) => [id, formatDay(on)])),
    references: new Map(leavings.map(({ id, decision, plan }) => [id, { decision, plan }])),
  };
}

function openOf({ client, following: { outcome } }: Person): readonly OpenPerson[] {
  return outcome.state === "incomplete" ? [{ client, missing: outcome.missing }] : [];
}

/** Adds the row of a person's month, where something is due or was claimed before and is no more the same. */
function addRow(
  rows: ClaimRow[],
  person: Person,
  month: Period,
  earlier: ReadonlyMap<string, Earlier>,
  compiled: CompiledCompensation,
  claimant: string,
): void {
  const text = formatDay(month.from).slice(0, 7);
  const due = person.claims.find((each) => each.month === text);
  const before = earlier.get(`${person.client} ${text}`);
  const minor = due?.amount.minor ?? 0;
  if (due === undefined && (before === undefined || before.minor === 0)) return;
  if (due !== undefined && before?.minor === minor && sameGrounds(due, before.row)) return;
  const money = (amount: number) => formatScaled(amount, compiled.name.minorUnit);
  rows.push({
    ...groundsOf(due, person, before, compiled, claimant),
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
    due.days === row.days && due.gross.toString() === row.gross && (due.netCost?.toString() ?? null) === row.netCost
  );
}

/** What a row says besides its amounts. */
function groundsOf(
  due: Claim | undefined,
  person: Person,
  before: Earlier | undefined,
  compiled: CompiledCompensation,
  claimant: string,
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

function unpaidDaysOf({ following }: Person, month: Period): Readonly<Record<string, number>> {
  const days: Record<string, number> = {};
  for (const { from, to, reasons } of following.unpaid) {
    const first = Math.max(parseDay(from), month.from);
    const last = Math.min(parseDay(to), month.to);
    const code = reasons[0]?.code;
    if (code !== undefined && first <= last) days[code] = (days[code] ?? 0) + last - first + 1;
  }
  return days;
}

/** What was claimed for each person's month, and the last row that said so. */
function earlierRows(previous: readonly ClaimTable[], { name }: CompiledCompensation): Map<string, Earlier> {
  const rows = new Map<string, Earlier>();
  for (const { id, rows: of } of previous) {
    for (const row of of) {
      const key = `${row.client} ${row.month}`;
      const so = rows.get(key)?.minor ?? 0;
      rows.set(key, { row, name: `${id}/${row.id}`, minor: so + parseScaled(row.difference, name.minorUnit) });
    }
  }
  return rows;
}

/** Gives back what was claimed for people of whom there is no case any more. */
function addGone(
  rows: ClaimRow[],
  people: readonly Person[],
  earlier: ReadonlyMap<string, Earlier>,
  compiled: CompiledCompensation,
): void {
  const known = new Set(people.map(({ client }) => client));
  const zero = formatScaled(0, compiled.name.minorUnit);
  for (const { row, name, minor } of earlier.values()) {
    if (known.has(row.client) || minor === 0) continue;
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

function minorOf(text: string): number {
  return parseScaled(text, 2);
}

function readPeriod({ from, to }: PeriodText, issues: Issue[]): Period {
  const period = { from: parseDay(from), to: parseDay(to) };
  if (Number.isNaN(period.from)) issues.push(whyNotDate(from, "period.from"));
  if (Number.isNaN(period.to)) issues.push(whyNotDate(to, "period.to"));
  return period;
}

/** Two cases of one person would claim the same units twice. */
function checkOnce(cases: readonly Case[], issues: Issue[]): void {
  const firsts = new Map<string, number>();
  for (const [index, { client }] of cases.entries()) {
    const first = firsts.get(client.id);
    if (first === undefined) firsts.set(client.id, index);
    else {
      issues.push({
        code: "claimed-twice",
        path: `cases[${index}].client.id`,
        expected: "a person of whom there is one case, so that no unit is claimed twice",
        received: `${received(client.id)}, whom cases[${first}] is about too`,
      });
    }
  }
}

/** A delivery that another municipality's claim rests on is not this one's. */
function checkOthers(
  people: readonly Person[],
  others: readonly ClaimTable[],
  claimant: string,
  issues: Issue[],
): void {
  const claimed = new Map<string, string>();
  for (const { id, claimant: other, rows } of others) {
    if (other === claimant) continue;
    for (const row of rows)
      for (const delivery of row.deliveries) claimed.set(`${row.client} ${delivery}`, `${id}/${row.id}`);
  }
  for (const { client, claims } of people) {
    for (const { month, why } of claims) {
      for (const delivery of why.deliveries) {
        const by = claimed.get(`${client} ${delivery}`);
        if (by === undefined) continue;
        issues.push({
          code: "claimed-twice",
          path: `${client}.${month}`,
          expected: "deliveries that no other municipality has claimed for",
          received: `${received(delivery)}, which ${by} rests on`,
        });
      }
    }
  }
}
