import { parseDay, whyNotDate } from "../../calendar/index.js";
import {
  InputError,
  optionIssues as unknownOptions,
  type OptionNames,
  pathOf,
  received,
  type Issue,
  unknownWord,
} from "../../errors/index.js";
import { groupBy } from "../../lists/index.js";
import { allocate, isMoney, Money, money, outOfRange, type DecimalInput } from "../../numbers/index.js";
import { isValues } from "./earlier/claim-values.js";
import type { Claim } from "./following.js";

/**
 * What is done where the claims of a year are more than the money of the year.
 *
 * - `pro-rata`: each gets the same part, by largest remainder
 * - `first-come`: those received on an earlier day first; those of the day on which the money ends share what is left pro rata
 * - `lower-rate`: each paid day gets at most one lower rate, the same for all: the highest in whole cents with which the money lasts
 */
export type AppropriationRule = "pro-rata" | "first-come" | "lower-rate";

/** Every {@link AppropriationRule}. */
export const appropriationRules = [
  "pro-rata",
  "first-come",
  "lower-rate",
] as const satisfies readonly AppropriationRule[];

/** A claim to be paid out of the money of a year. */
export interface ClaimToPay extends Pick<Claim, "client" | "claimant" | "month" | "days" | "amount"> {
  /** The day on which the state received it; `first-come` needs it. */
  readonly receivedOn?: string;
}

/** How the money of a year is shared. */
export interface AppropriateOptions {
  /** The money of the year, at least 0. */
  readonly annual: DecimalInput;
  readonly rule: AppropriationRule;
}

/** What one claim is paid. */
export interface Payment {
  readonly claim: ClaimToPay;
  readonly paid: Money;
  /** What is claimed and not paid. */
  readonly short: Money;
}

/** The money of a year shared by claims: paid + residue = annual, and paid + short = claimed. */
export interface Appropriation {
  readonly rule: AppropriationRule;
  readonly annual: Money;
  readonly claimed: Money;
  readonly paid: Money;
  readonly short: Money;
  /** What is left of the year's money; below a cent per paid day where `lower-rate` cuts, else 0 where anything is cut. */
  readonly residue: Money;
  /** Under `lower-rate` where it cuts, the rate of a day that all get at most. */
  readonly dailyRate: Money | undefined;
  /** In the order of the claims. */
  readonly payments: readonly Payment[];
}

/**
 * Shares the money of a year among claims of all clients and municipalities.
 *
 * @param claims none of them below 0: corrections are settled with the claims they correct before
 * @param options the money of the year and the rule
 * @throws {InputError} for an unknown rule, an amount below 0, days that are no number of days, claims in two currencies or with which the
 * sum is more than integers hold, and under `first-come` a claim without its day
 *
 * @example
 * appropriate(claims, { annual: "100000.00", rule: "pro-rata" }).residue.toString(); // "0.00"
 */
export function appropriate(claims: readonly ClaimToPay[], options: AppropriateOptions): Appropriation {
  checkForm(claims, options);
  const { annual, rule } = options;
  const currency = claims[0]?.amount.currency ?? "EUR";
  const fund = money(annual, "once", currency);
  check(claims, fund, rule, currency);
  const amounts = claims.map(({ amount }) => amount.minor);
  const claimed = sumOf(amounts);
  const isEnough = claimed <= fund.minor;
  const rate = isEnough || rule !== "lower-rate" ? undefined : highestRate(claims, fund.minor);
  const paid = isEnough ? amounts : rate === undefined ? shared(claims, fund.minor, rule) : atMost(claims, rate);
  const all = sumOf(paid);
  const euros = (minor: number) => new Money(minor, "once", currency, 2);
  return {
    rule,
    annual: fund,
    claimed: euros(claimed),
    paid: euros(all),
    short: euros(claimed - all),
    residue: euros(fund.minor - all),
    dailyRate: rate === undefined ? undefined : euros(rate),
    payments: claims.map((claim, index) => {
      const minor = paid[index] ?? 0;
      return { claim, paid: euros(minor), short: euros(claim.amount.minor - minor) };
    }),
  };
}

function shared(claims: readonly ClaimToPay[], fund: number, rule: AppropriationRule): readonly number[] {
  const amounts = claims.map(({ amount }) => amount.minor);
  if (rule === "pro-rata") return allocate(fund, amounts);
  const paid = amounts.map(() => 0);
  let left = fund;
  const byDay = groupBy(claims.keys(), (index) => claims[index]?.receivedOn ?? "");
  for (const day of [...byDay.keys()].sort()) {
    const ofDay = byDay.get(day) ?? [];
    const due = ofDay.map((index) => amounts[index] ?? 0);
    const total = sumOf(due);
    const parts = total <= left ? due : allocate(left, due);
    for (const [position, index] of ofDay.entries()) paid[index] = parts[position] ?? 0;
    left -= Math.min(left, total);
  }
  return paid;
}

/** The highest rate of a day, in whole minor units, with which the money lasts; found by halving. */
function highestRate(claims: readonly ClaimToPay[], fund: number): number {
  let low = 0;
  let high = claims.reduce((most, { amount }) => Math.max(most, amount.minor), 0);
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (sumOf(atMost(claims, middle)) <= fund) low = middle;
    else high = middle - 1;
  }
  return low;
}

function atMost(claims: readonly ClaimToPay[], rate: number): readonly number[] {
  return claims.map(({ amount, days }) => Math.min(amount.minor, rate * days));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The most days of a month, which is what one claim is about. */
const mostDays = 31;

/** Looks at what the types say, for callers without types: an unknown rule would share by another. */
function checkForm(claims: unknown, options: unknown): void {
  const issues = [...optionIssues(options), ...claimIssues(claims)];
  if (issues.length > 0) throw new InputError(issues);
}

function optionIssues(options: unknown): readonly Issue[] {
  if (!isValues(options)) return [issueOf("wrong-type", "options", "an object with annual and rule", options)];
  const rules: readonly unknown[] = appropriationRules;
  return [
    ...unknownOptions(options, optionNames),
    ...(rules.includes(options["rule"]) ? [] : [unknownWord(options["rule"], appropriationRules, "rule")]),
  ];
}

function claimIssues(claims: unknown): readonly Issue[] {
  if (!Array.isArray(claims)) return [issueOf("wrong-type", "claims", "a list of claims", claims)];
  const issues: Issue[] = [];
  let sum = 0;
  for (const [index, claim] of (claims as readonly unknown[]).entries()) {
    const { amount, days } = isValues(claim) ? claim : { amount: undefined, days: undefined };
    const path = pathOf("claims", index);
    if (!isMoney(amount)) issues.push(issueOf("not-money", `${path}.amount`, "an amount of money", amount));
    if (!(Number.isInteger(days) && Number(days) >= 0 && Number(days) <= mostDays)) {
      issues.push(issueOf("not-a-count", `${path}.days`, `a whole number from 0 to ${mostDays}`, days));
    }
    sum += isMoney(amount) ? amount.minor : 0;
    if (!Number.isSafeInteger(sum)) return [...issues, ...outOfRange(sum, `${path}.amount`).issues];
  }
  return issues;
}

function issueOf(code: string, path: string, expected: string, value: unknown): Issue {
  return { code, path, expected, received: received(value) };
}

function check(claims: readonly ClaimToPay[], fund: Money, rule: AppropriationRule, currency: string): void {
  const issues: Issue[] = [];
  if (fund.minor < 0) issues.push(negative("annual", fund));
  for (const [index, { amount, receivedOn }] of claims.entries()) {
    if (amount.minor < 0) issues.push(negative(pathOf("claims", index, "amount"), amount));
    if (amount.currency !== currency) {
      const path = pathOf("claims", index, "amount");
      issues.push({ code: "currency", path, expected: `an amount in ${currency}`, received: amount.currency });
    }
    if (rule !== "first-come") continue;
    const path = pathOf("claims", index, "receivedOn");
    if (receivedOn === undefined) {
      const expected = "the day on which the claim was received, because the first come is paid first";
      issues.push({ code: "received-on-missing", path, expected, received: received(receivedOn) });
    } else if (typeof receivedOn !== "string" || Number.isNaN(parseDay(receivedOn)))
      issues.push(whyNotDate(receivedOn, path));
  }
  if (issues.length > 0) throw new InputError(issues);
}

function negative(path: string, amount: Money): Issue {
  return { code: "negative", path, expected: "zero or more", received: received(amount.toString()) };
}

const optionNames: OptionNames<AppropriateOptions> = { annual: true, rule: true };
