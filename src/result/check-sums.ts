import { firstDay, monthOf } from "../calendar/index.js";
import type { Issue } from "../errors/index.js";
import { pathOf, received } from "../errors/index.js";
import { formatScaled, formatScaledShort, quantityDecimals, type Money } from "../numbers/index.js";
import { remainingByMonth, type Budget } from "./budget.js";
import type { LineMonthRow } from "./rows/line-row.js";
import type { LineMonthUnitsRow } from "./line-units.js";
import type { MonthRow } from "./rows/month-row.js";
import type { ResultNumbers } from "./numbers.js";
import type { Result } from "./result.js";
import { sumEvery } from "./sums.js";

/**
 * Checks what no other figure of a result tells: nothing is cut, covered or paid that is not there, and the parts that are
 * stated one by one sum to their whole.
 */
export function checkSums(result: Result, issues: Issue[]): void {
  const { minorUnit } = result.scheme;
  const money = (minor: number) => formatScaled(minor, minorUnit);
  const units = (scaled: number) => formatScaledShort(scaled, quantityDecimals);
  const check = new Check(issues);
  if (result.totals !== undefined && surelyAddUp(result.numbers)) {
    checkBudget(result.budget, check, money);
    return;
  }
  const { opening, question, from } = result.numbers;
  // A month that is shown in part is a difference: its figures may be below zero, and only sums are to be checked of it.
  const isInside = question !== undefined && question.from < from && firstDay(monthOf(from)) < from;
  const first = new Check(issues, isInside || (opening !== undefined && !Number.isNaN(opening.decidedFrom)));
  const checkOf = (month: number) => (month === 0 ? first : check);
  for (const [line, row] of result.lines.entries()) {
    for (const [month, each] of row.months.entries()) {
      checkUnits(each, ["lines", line, "months", month], checkOf(month), units);
    }
  }
  if (result.totals === undefined) return;
  const lines = result.lines.map((row) => row.months);
  for (const [line, months] of lines.entries()) {
    for (const [month, each] of months.entries()) {
      checkLineMonth(each, ["lines", line, "months", month], checkOf(month), money);
    }
  }
  const byLine = result.lines.some((line) => line.contributionMinor !== undefined);
  for (const [index, month] of result.months.entries()) {
    checkMonth(month, ["months", index], checkOf(index), money);
    // A part of a month shows the budget of its own days, and takes back what was shown of the others.
    first.within(month.remainingMinor, Infinity, ["months", index, "remaining"], money);
    if (!byLine) continue;
    const paid = sum(lines.map((months) => months[index]?.contributionMinor ?? 0));
    check.same(month.contributionMinor, paid, ["months", index, "contribution"], money);
  }
  checkBudget(result.budget, check, money);
}

/**
 * Whether nothing can be wrong with the rows of a result of which no units are cut, no amount is outside the budget, and nobody but the
 * client pays, as of most: seen from the integers alone, without making rows.
 */
function surelyAddUp(numbers: ResultNumbers): boolean {
  const { units, cuts, cost, covered, contribution, contributionParts, outside, sources, unitCosts } = numbers;
  const { byLine, byRelative } = contributionParts;
  const { requested, allowed } = units;
  const isPlain = numbers.opening === undefined && numbers.question === undefined;
  const more = cuts.length + outside.length + unitCosts.length + byLine.length + byRelative.length;
  if (!isPlain || more > 0) return false;
  const isWithin = (part: number, most = 0) => part >= 0 && part <= most;
  const { length } = contribution;
  const count = sources.length / length;
  return (
    requested.every((each, at) => each === allowed[at] && each >= 0) &&
    covered.every((each, at) => isWithin(each, cost[at])) &&
    sources.every((each) => each >= 0) &&
    contribution.every((paid, month) => {
      const whole = sumEvery(covered, month, length);
      return isWithin(paid, whole) && whole - paid === sumEvery(sources, month * count, 1, (month + 1) * count);
    }) &&
    remainingByMonth(numbers).every((each) => each >= 0)
  );
}

type Words = (integer: number) => string;
type Place = readonly PropertyKey[];

/** Two ways in which integers of a result belong together. */
class Check {
  private readonly issues: Issue[];
  private readonly differences: boolean;

  /** @param differences whether the figures are differences, which have no least and no most */
  constructor(issues: Issue[], differences = false) {
    this.issues = issues;
    this.differences = differences;
  }

  /** The sum that the parts give. */
  same(actual: number, parts: number, path: Place, words: Words): void {
    if (actual !== parts) this.refuse(`"${words(parts)}", the sum of its parts`, actual, path, words);
  }

  /** From 0, or the least, to the most. */
  within(actual: number, most: number, path: Place, words: Words, least = 0): void {
    if (this.differences || (actual >= least && actual <= most)) return;
    const end = most === Infinity ? "on" : `to "${words(most)}"`;
    this.refuse(`an amount from "${words(least)}" ${end}`, actual, path, words);
  }

  private refuse(expected: string, actual: number, path: Place, words: Words): void {
    this.issues.push({ code: "does-not-add-up", path: pathOf(...path), expected, received: received(words(actual)) });
  }
}

function checkUnits(row: LineMonthRow | LineMonthUnitsRow, path: Place, check: Check, units: Words): void {
  check.within(row.requestedScaled, Infinity, [...path, "requested"], units);
  check.within(row.allowedScaled, row.requestedScaled, [...path, "allowed"], units);
  const { cuts } = row;
  check.same(
    row.requestedScaled - row.allowedScaled,
    sum(cuts.map((cut) => cut.units.scaled)),
    [...path, "cut"],
    units,
  );
  for (const [index, cut] of cuts.entries()) {
    check.within(cut.units.scaled, Infinity, [...path, "cuts", index, "units"], units, 1);
  }
}

function checkLineMonth(row: LineMonthRow, path: Place, check: Check, money: Words): void {
  check.within(row.costMinor, Infinity, [...path, "cost"], money);
  check.within(row.coveredMinor, row.costMinor, [...path, "covered"], money);
  for (const [index, { minor }] of row.outsideMinors.entries()) {
    check.within(minor, Infinity, [...path, "outside", index, "amount"], money, 1);
  }
  if (row.contributionMinor === undefined) return;
  check.within(row.contributionMinor, row.coveredMinor, [...path, "contribution"], money);
}

function checkMonth(row: MonthRow, path: Place, check: Check, money: Words): void {
  check.within(row.contributionMinor, row.coveredMinor, [...path, "contribution"], money);
  const { bySource, unitCosts } = row;
  for (const [id, { minor }] of bySource) check.within(minor, Infinity, [...path, "bySource", id], money);
  check.same(row.coveredMinor - row.contributionMinor, sum(row.sourceMinors), [...path, "funded"], money);
  for (const { id, minor } of row.payerMinors) {
    check.within(minor, row.contributionMinor, [...path, "byPayer", id], money);
  }
  for (const [id, { accepted, paid }] of unitCosts) {
    check.within(accepted.minor, Infinity, [...path, "unitCosts", id, "accepted"], money);
    // The same source may pay shares of other lines too.
    check.within(paid.minor, bySource.get(id)?.minor ?? 0, [...path, "unitCosts", id, "paid"], money);
  }
}

function checkBudget(budget: Budget, check: Check, money: Words): void {
  const { indicative, adjustments, approved, segments, periods } = budget;
  const total = (amounts: readonly Money[]) => sum(amounts.map(({ minor }) => minor));
  const adjusted = indicative.minor + total(adjustments.map(({ amount }) => amount));
  check.same(approved.minor, adjusted, ["budget", "approved"], money);
  for (const [index, { computed, bound, indicative: own }] of periods.entries()) {
    const bounded = computed.minor + (bound?.change.minor ?? 0);
    check.same(own.minor, bounded, ["budget", "periods", index, "indicative"], money);
  }
  if (periods.length > 0) {
    check.same(indicative.minor, total(periods.map((each) => each.indicative)), ["budget", "indicative"], money);
    check.same(approved.minor, total(periods.map((each) => each.approved)), ["budget", "approved"], money);
  }
  // A budget that is what the plan costs has no segments.
  if (segments.length === 0) return;
  const ofDays = total(segments.map(({ amount }) => amount));
  const bounds = sum(periods.map(({ bound }) => bound?.change.minor ?? 0));
  check.same(indicative.minor, ofDays + bounds, ["budget", "indicative"], money);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
