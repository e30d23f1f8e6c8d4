import { Decimal } from "decimal.js";
import { day, formatDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/client/index.js";
import type { CompensationScheme } from "../../src/scheme/index.js";

/**
 * Where money goes, worked out day by day and from the texts, in the plainest way: for the generated people of
 * `arbitraries/following.ts`, whose facts are all known. It shares nothing with `src/following` but the calendar's names of days.
 */

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** A day: who claims it at what rate, or the first reason why nobody does. */
export type OracleDay =
  | { readonly date: string; readonly claimant: string; readonly rate: Decimal }
  | { readonly date: string; readonly reason: string };

interface Dated {
  readonly from: string;
  readonly to: string;
}

const holds = ({ from, to }: Dated, date: string) => from <= date && (to === "open" || date <= to);
const before = (date: string) => formatDay(day(date) - 1);

/** Every day of the case's period. */
export function oracleDays(document: Case, scheme: CompensationScheme): readonly OracleDay[] {
  const dates: string[] = [];
  for (let date = document.period.from; date <= document.period.to; date = formatDay(day(date) + 1)) dates.push(date);
  return dates.map((date) => oracleDay(date, document, scheme));
}

function oracleDay(date: string, document: Case, scheme: CompensationScheme): OracleDay {
  const { client, leavings = [], deliveries = [], residences = [] } = document;
  const { deathDate } = client;
  if (deathDate !== undefined && (date > deathDate || (date === deathDate && scheme.death.dayOfDeath !== "counts"))) {
    return { date, reason: "died" };
  }
  const left = leavings.filter(({ on }) => on < date).sort((one, other) => (one.on < other.on ? -1 : 1));
  const leaving = left[left.length - 1];
  if (leaving === undefined) return { date, reason: "not-left" };
  if (leaving.returnedOn !== undefined && leaving.returnedOn <= date) return { date, reason: "returned" };
  if (leaving.on < scheme.leaving.onOrAfter) return { date, reason: "left-too-early" };
  const rules = scheme.qualify.filter((rule) => rule.groups.includes(leaving.group) && holds(rule, date));
  if (rules.length === 0) return { date, reason: "group-not-listed" };
  if (!rules.some(({ id }) => qualifies(id, date, document))) return { date, reason: "conditions-not-met" };
  if (isAway(date, document, scheme)) return { date, reason: "in-setting" };
  const excluded = deliveries.some((each) => each.paidBy === "other-programme" && holds(each, date));
  if (excluded) return { date, reason: "paid-by-another-programme" };
  const home = residences.find((each) => holds(each, date))?.place ?? "";
  const claimant = scheme.claimant.residence === "placing-municipality" ? (leaving.placedBy ?? "") : home;
  const ofMonth = gateOf(date, document);
  if (ofMonth.length === 0) return { date, reason: "no-service-delivered" };
  if (scheme.gate.per === "claimant" && !ofMonth.some(({ payer }) => payer === claimant)) {
    return { date, reason: "claimant-financed-nothing" };
  }
  return { date, claimant, rate: rateOf(date, scheme) };
}

/** The rules of the small scheme, told apart by their ids. */
function qualifies(rule: string, date: string, { client }: Case): boolean {
  const birth = client.birthDate ?? "";
  const birthdayOf = (years: number) => `${Number(birth.slice(0, 4)) + years}${birth.slice(4)}`;
  const mental = client.groups?.some(({ group }) => group === "mental") === true;
  const status = client.disabilities?.[0]?.status;
  switch (rule) {
    case "adults":
      return true;
    case "to-4":
      return date < birthdayOf(4);
    case "from-4":
      return date >= birthdayOf(4) && date < birthdayOf(18) && mental;
    default:
      return date >= birthdayOf(18) && mental && (status === "group-1" || status === "group-2");
  }
}

/** A day away: in a setting of a rule, on a stay that is longer than is borne. */
function isAway(date: string, { settings = [] }: Case, scheme: CompensationScheme): boolean {
  return scheme.absences.some((absence) => {
    const isIn = (on: string) => settings.some((each) => absence.settings.includes(each.kind) && holds(each, on));
    if (!isIn(date)) return false;
    let start = date;
    while (isIn(before(start))) start = before(start);
    const grace = Number(absence.graceDays);
    if (day(date) - day(start) >= grace) return true;
    if (absence.then === "after-grace") return false;
    // All days of a stay that is too long are lost.
    let length = day(date) - day(start) + 1;
    while (length <= grace && isIn(formatDay(day(start) + length))) length += 1;
    return length > grace;
  });
}

function gateOf(date: string, { deliveries = [] }: Case): NonNullable<Case["deliveries"]> {
  return deliveries.filter(
    ({ line, paidBy, from }) =>
      line !== undefined && paidBy !== "other-programme" && from.slice(0, 7) === date.slice(0, 7),
  );
}

function rateOf(date: string, { amount }: CompensationScheme): Decimal {
  if (amount.method === "institution-share") {
    const cost = new Exact(decimal(amount.costs[0]?.cost));
    return cost.times(decimal(amount.shares[0]?.share)).toDecimalPlaces(3, Decimal.ROUND_HALF_EVEN);
  }
  const row = amount.rates.find((each) => holds(each, date));
  return new Exact(decimal(row?.amount));
}

/** The text of a number that no input leaves open. */
function decimal(parameter: unknown): string {
  if (typeof parameter === "string") return parameter;
  throw new Error("a number of the generated schemes is text");
}

/** What each person's month comes to before it is shared and capped, in the currency, rounded half-up to cents. */
export function oracleMonths(days: readonly OracleDay[], { amount }: CompensationScheme): ReadonlyMap<string, string> {
  const months = new Map<string, Decimal[]>();
  for (const each of days) {
    if (!("rate" in each)) continue;
    const month = each.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), each.rate]);
  }
  return new Map(
    [...months].map(([month, rates]) => {
      const sum = rates.reduce((total, rate) => total.plus(rate), new Exact(0));
      const whole =
        amount.method !== "fixed-per-month" ? 1 : amount.partMonth === "by-day" ? daysIn(month) : rates.length;
      return [month, sum.dividedBy(whole).toFixed(2)];
    }),
  );
}

function daysIn(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
}

/** What the qualifying services of a month cost a municipality, or all of them, net. */
export function oracleNetCost(month: string, document: Case, payer: string | undefined): string {
  return gateOf(`${month}-01`, document)
    .filter((each) => payer === undefined || each.payer === payer)
    .reduce((sum, { cost = "0", contribution = "0", uncovered = "0", otherMoney = [] }) => {
      const other = otherMoney.reduce((total, { amount }) => total.plus(amount), new Exact(0));
      return sum.plus(cost).minus(contribution).minus(uncovered).minus(other);
    }, new Exact(0))
    .toFixed(2);
}
