import type { Decimal } from "decimal.js";
import { day, formatDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { CompensationScheme } from "../../src/rules/follow/compensation/scheme.js";
import { holdsOn } from "./days.js";
import { byLargestRemainder, Oracle, round, sum } from "./decimals.js";
import { whenOn } from "./when.js";

/**
 * Where money goes, worked out day by day and from the texts, in the plainest way, for people whose facts are all known and schemes by
 * one residence, or by the municipality that placed the person. It shares nothing with `src/rules/follow` but the calendar's names of days.
 */

/** Values for what a scheme leaves open, by id. */
export type OpenValues = Readonly<Record<string, string>>;

/** A day: who claims it at what rate, or the first reason why nobody does. */
export type OracleDay =
  | { readonly date: string; readonly claimant: string; readonly rate: Decimal }
  | { readonly date: string; readonly reason: string };

/** A scheme of compensation with the values of its open inputs. */
interface Rules {
  readonly scheme: CompensationScheme;
  readonly inputs: OpenValues;
}

const before = (date: string) => formatDay(day(date) - 1);

/** Every day of the case's period. */
export function oracleDays(document: Case, scheme: CompensationScheme, inputs: OpenValues = {}): readonly OracleDay[] {
  const dates: string[] = [];
  for (let date = document.period.from; date <= document.period.to; date = formatDay(day(date) + 1)) dates.push(date);
  return dates.map((date) => oracleDay(date, document, { scheme, inputs }));
}

function oracleDay(date: string, document: Case, rules: Rules): OracleDay {
  const { scheme } = rules;
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
  const qualifying = scheme.qualify.filter((rule) => rule.groups.includes(leaving.group) && holdsOn(rule, date));
  if (qualifying.length === 0) return { date, reason: "group-not-listed" };
  if (!qualifying.some(({ when }) => whenOn(date, when, document) === "holds")) {
    return { date, reason: "conditions-not-met" };
  }
  if (isAway(date, document, rules)) return { date, reason: "in-setting" };
  const excluded = deliveries.some((each) => isExcluded(each, rules) && holdsOn(each, date));
  if (excluded) return { date, reason: "paid-by-another-programme" };
  const claimant = claimantOn(date, leaving.placedBy, residences, scheme);
  const ofMonth = gateOf(date, document, rules);
  if (ofMonth.length === 0) return { date, reason: whyNothing(date, document, rules) };
  if (scheme.gate.per === "claimant" && !ofMonth.some(({ payer }) => payer === claimant)) {
    return { date, reason: "claimant-financed-nothing" };
  }
  return { date, claimant, rate: rateOf(date, leaving.group, document, rules) };
}

/** The municipality that claims. Of the last declared residence, none here is of a municipality that has ended. */
function claimantOn(
  date: string,
  placedBy: string | undefined,
  residences: NonNullable<Case["residences"]>,
  { claimant }: CompensationScheme,
): string {
  switch (claimant.residence) {
    case "placing-municipality":
      return placedBy ?? "";
    case "last-declared": {
      const begun = residences.filter(({ kind, from }) => kind === "declared" && from <= date);
      return begun.sort((one, other) => (one.from < other.from ? 1 : -1))[0]?.place ?? "";
    }
    case "declared":
    case "actual":
      return residences.find((each) => each.kind === claimant.residence && holdsOn(each, date))?.place ?? "";
    case "both":
      throw new Error("two residences are not compared here");
  }
}

type Delivered = NonNullable<Case["deliveries"]>[number];

/** Whether a programme paid that excludes the compensation. */
function isExcluded({ paidBy }: Delivered, { scheme, inputs }: Rules): boolean {
  const { programmes } = scheme.excludes;
  const named = "input" in programmes ? (inputs[programmes.input] ?? "").split(" ") : programmes;
  return paidBy !== undefined && named.includes(paidBy);
}

/** A day away: in a setting of a rule, on a stay that is longer than is borne. */
function isAway(date: string, { settings = [] }: Case, { scheme, inputs }: Rules): boolean {
  return scheme.absences.some((absence) => {
    const isIn = (on: string) => settings.some((each) => absence.settings.includes(each.kind) && holdsOn(each, on));
    if (!isIn(date)) return false;
    const { graceDays } = absence;
    const grace = typeof graceDays === "number" ? graceDays : Number(inputs[graceDays.input]);
    let start = date;
    // A stay that has lasted so long is over the grace, however much longer it is.
    while (day(date) - day(start) <= grace && isIn(before(start))) start = before(start);
    if (day(date) - day(start) >= grace) return true;
    if (absence.then === "after-grace") return false;
    // All days of a stay that is too long are lost.
    let length = day(date) - day(start) + 1;
    while (length <= grace && isIn(formatDay(day(start) + length))) length += 1;
    return length > grace;
  });
}

/** The deliveries of a day's month that open it. */
function gateOf(date: string, { deliveries = [] }: Case, rules: Rules): readonly Delivered[] {
  const { services } = rules.scheme.gate;
  return deliveries.filter(
    (each) =>
      (each.line !== undefined
        ? typeof services === "string" || services.includes(each.service)
        : services === "listed-or-in-plan" && rules.scheme.services.some(({ id }) => id === each.service)) &&
      !isExcluded(each, rules) &&
      each.from.slice(0, 7) === date.slice(0, 7),
  );
}

/** Why no delivery of a month counts: those there are do not stand in the plan, or do not count, or there are none. */
function whyNothing(date: string, { deliveries = [] }: Case, rules: Rules): string {
  const others = deliveries.filter((each) => !isExcluded(each, rules) && each.from.slice(0, 7) === date.slice(0, 7));
  if (others.some(({ line }) => line === undefined)) return "not-in-plan";
  return others.length > 0 ? "service-not-listed" : "no-service-delivered";
}

function rateOf(date: string, group: string, document: Case, { scheme, inputs }: Rules): Decimal {
  const { amount } = scheme;
  const number = (parameter: unknown) => new Oracle(textOf(parameter, inputs));
  if (amount.method === "institution-share") {
    const rate = number(amount.costs[0]?.cost).times(number(amount.shares[0]?.share));
    return round(rate, amount.rateRounding);
  }
  const row = amount.rates.find(
    (each) =>
      holdsOn(each, date) && (each.groups?.includes(group) ?? true) && whenOn(date, each.when, document) === "holds",
  );
  return number(row?.amount);
}

/** The text of a number, or of the value of the input that stands for it. */
function textOf(parameter: unknown, inputs: OpenValues): string {
  if (typeof parameter === "string") return parameter;
  if (typeof parameter === "object" && parameter !== null && "input" in parameter) {
    return inputs[String(parameter.input)] ?? "NaN";
  }
  throw new Error("no number for the day");
}

/** What each person's month comes to before it is shared and capped, in the currency, rounded to cents. */
export function oracleMonths(days: readonly OracleDay[], { amount }: CompensationScheme): ReadonlyMap<string, string> {
  const months = new Map<string, Decimal[]>();
  for (const each of days) {
    if (!("rate" in each)) continue;
    const month = each.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), each.rate]);
  }
  return new Map(
    [...months].map(([month, rates]) => {
      const whole =
        amount.method !== "fixed-per-month" ? 1 : amount.partMonth === "by-day" ? daysIn(month) : rates.length;
      return [month, round(sum(rates).dividedBy(whole), amount.rounding).toFixed(2)];
    }),
  );
}

function daysIn(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
}

/** What the qualifying services of a month cost a municipality, or all of them, net. */
export function oracleNetCost(
  month: string,
  document: Case,
  payer: string | undefined,
  scheme: CompensationScheme,
  inputs: OpenValues = {},
): string {
  return gateOf(`${month}-01`, document, { scheme, inputs })
    .filter((each) => payer === undefined || each.payer === payer)
    .reduce((total, { cost = "0", contribution = "0", uncovered = "0", otherMoney = [] }) => {
      const other = sum(otherMoney.map(({ amount }) => new Oracle(amount)));
      return total.plus(cost).minus(contribution).minus(uncovered).minus(other);
    }, new Oracle(0))
    .toFixed(2);
}

/** What one municipality claims for a month. */
export interface OracleClaim {
  readonly month: string;
  readonly claimant: string;
  readonly days: readonly string[];
  readonly gross: string;
  readonly netCost: string;
  readonly amount: string;
  readonly overcompensation: string;
}

/** The claims of a person, by month and first day, for schemes that ask the claimant for a service of the month. */
export function oracleClaims(
  document: Case,
  scheme: CompensationScheme,
  inputs: OpenValues = {},
): readonly OracleClaim[] {
  if (scheme.gate.per !== "claimant") throw new Error("the month's cost of all claimants is not shared here");
  const days = oracleDays(document, scheme, inputs);
  return [...oracleMonths(days, scheme)].flatMap(([month, due]) => {
    const paid = days.flatMap((each) => ("rate" in each && each.date.startsWith(month) ? [each] : []));
    const claimants = [...new Set(paid.map(({ claimant }) => claimant))];
    const weights = claimants.map((name) =>
      sum(paid.filter(({ claimant }) => claimant === name).map(({ rate }) => rate)),
    );
    const parts = sum(weights).isZero() ? weights : byLargestRemainder(new Oracle(due), weights, new Oracle("0.01"));
    return claimants.map((claimant, at): OracleClaim => {
      const gross = parts[at] ?? new Oracle(0);
      const netCost = oracleNetCost(month, document, claimant, scheme, inputs);
      const amount = scheme.amount.atMost === undefined ? gross : Oracle.min(gross, netCost);
      return {
        month,
        claimant,
        days: paid.filter((each) => each.claimant === claimant).map(({ date }) => date),
        gross: gross.toFixed(2),
        netCost,
        amount: amount.toFixed(2),
        overcompensation: Oracle.max(0, amount.minus(netCost)).toFixed(2),
      };
    });
  });
}
