import { firstDay, monthOf } from "../calendar/index.js";
import type { Issue } from "../errors/index.js";
import { type Money, formatScaled, formatScaledShort, quantityDecimals } from "../numbers/index.js";
import type { Budget } from "./budget.js";
import type { LineMonthRow } from "./rows/line-month-row.js";
import type { LineMonthUnitsRow } from "./line-units.js";
import type { MonthRow } from "./rows/month-row.js";
import type { Result } from "./result.js";
import { surelyAddUp } from "./surely-adds-up.js";
import { Check, type Place, type Words, sum } from "./pair-of-sums.js";

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
  // Where money goes over to the next budget, it may be spent in advance.
  const least = result.numbers.budgetPeriods.some(({ carriedIn }) => carriedIn !== undefined) ? -Infinity : 0;
  for (const [index, month] of result.months.entries()) {
    checkMonth(month, ["months", index], checkOf(index), money);
    // A part of a month shows the budget of its own days, and takes back what was shown of the others.
    first.within(month.remainingMinor, Infinity, { path: ["months", index, "remaining"], words: money, least });
    if (!byLine) continue;
    const paid = sum(lines.map((months) => months[index]?.contributionMinor ?? 0));
    check.same(month.contributionMinor, paid, ["months", index, "contribution"], money);
  }
  checkBudget(result.budget, check, money);
}

function checkUnits(row: LineMonthRow | LineMonthUnitsRow, path: Place, check: Check, units: Words): void {
  check.within(row.requestedScaled, Infinity, { path: [...path, "requested"], words: units });
  check.within(row.allowedScaled, row.requestedScaled, { path: [...path, "allowed"], words: units });
  const { cuts } = row;
  check.same(
    row.requestedScaled - row.allowedScaled,
    sum(cuts.map((cut) => cut.units.scaled)),
    [...path, "cut"],
    units,
  );
  for (const [index, cut] of cuts.entries()) {
    check.within(cut.units.scaled, Infinity, { path: [...path, "cuts", index, "units"], words: units, least: 1 });
  }
}

function checkLineMonth(row: LineMonthRow, path: Place, check: Check, money: Words): void {
  check.within(row.costMinor, Infinity, { path: [...path, "cost"], words: money });
  check.within(row.coveredMinor, row.costMinor, { path: [...path, "covered"], words: money });
  for (const [index, { minor }] of row.outsideMinors.entries()) {
    check.within(minor, Infinity, { path: [...path, "outside", index, "amount"], words: money, least: 1 });
  }
  if (row.contributionMinor === undefined) return;
  check.within(row.contributionMinor, row.coveredMinor, { path: [...path, "contribution"], words: money });
}

function checkMonth(row: MonthRow, path: Place, check: Check, money: Words): void {
  check.within(row.contributionMinor, row.coveredMinor, { path: [...path, "contribution"], words: money });
  const { bySource, unitCosts } = row;
  for (const [id, { minor }] of bySource)
    check.within(minor, Infinity, { path: [...path, "bySource", id], words: money });
  check.same(row.coveredMinor - row.contributionMinor, sum(row.sourceMinors), [...path, "funded"], money);
  for (const { id, minor } of row.payerMinors) {
    check.within(minor, row.contributionMinor, { path: [...path, "byPayer", id], words: money });
  }
  for (const [id, { accepted, paid }] of unitCosts) {
    check.within(accepted.minor, Infinity, { path: [...path, "unitCosts", id, "accepted"], words: money });
    // The same source may pay shares of other lines too.
    check.within(paid.minor, bySource.get(id)?.minor ?? 0, { path: [...path, "unitCosts", id, "paid"], words: money });
  }
}

function checkBudget(budget: Budget, check: Check, money: Words): void {
  const { indicative, adjustments, approved, segments, periods, payments } = budget;
  const total = (amounts: readonly Money[]) => sum(amounts.map(({ minor }) => minor));
  const adjusted = indicative.minor + total(adjustments.map(({ amount }) => amount));
  check.same(approved.minor, adjusted, ["budget", "approved"], money);
  for (const [index, { computed, bound, indicative: own, carriedIn, expired }] of periods.entries()) {
    const bounded = computed.minor + (bound?.change.minor ?? 0);
    check.same(own.minor, bounded, ["budget", "periods", index, "indicative"], money);
    if (expired === undefined) continue;
    check.within(expired.minor, carriedIn?.minor ?? 0, {
      path: ["budget", "periods", index, "expired"],
      words: money,
      least: 1,
    });
  }
  if (periods.length > 0) {
    check.same(indicative.minor, total(periods.map((each) => each.indicative)), ["budget", "indicative"], money);
    check.same(approved.minor, total(periods.map((each) => each.approved)), ["budget", "approved"], money);
  }
  for (const [index, { amount }] of payments.entries())
    check.within(amount.minor, Infinity, { path: ["budget", "payments", index, "amount"], words: money });
  const paid = total(payments.map(({ amount }) => amount));
  check.within(paid, approved.minor, { path: ["budget", "payments"], words: money });
  // A budget that is what the plan costs has no segments.
  if (segments.length === 0) return;
  const ofDays = total(segments.map(({ amount }) => amount));
  const bounds = sum(periods.map(({ bound }) => bound?.change.minor ?? 0));
  check.same(indicative.minor, ofDays + bounds, ["budget", "indicative"], money);
}
