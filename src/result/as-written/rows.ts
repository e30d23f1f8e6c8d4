import { formatMonth, monthOf } from "../../calendar/index.js";
import { remainingByMonth } from "../budget/used-by-month.js";
import type { EligibleDocument } from "../document.js";
import type { MonthDocument } from "../document/amounts.js";
import type { LineMonthDocument } from "../document/lines.js";
import { monthCountOf, type ResultNumbers } from "../numbers.js";
import { sumEvery } from "../sums.js";
import { isAmountText, isFull, isShort, isUnitsText } from "./texts.js";

/** The keys of a line's month of which nothing was cut and nothing is above ceilings, without those of who pays. */
const keysOfLineMonth = 7;
const keysOfPayment = 2;
/** The keys of a month whose contribution the client alone pays, without unit costs. */
const keysOfMonth = 8;

/**
 * Whether the months of lines and of a whole document are letter for letter what its own figures give: seen figure by figure, which takes a
 * fraction of the time of writing them once more. Rows with more than figures, as few have, are none of which it is sure.
 *
 * @param numbers which were read from the document
 */
export function hasRowsAsWritten({ lines, months }: EligibleDocument, numbers: ResultNumbers): boolean {
  const { units, outside, unitCosts, contributionParts, from } = numbers;
  const more = units.cuts.length + outside.length + unitCosts.length + contributionParts.byRelative.length;
  if (more > 0) return false;
  const names = Array.from({ length: monthCountOf(numbers) }, (_, index) => formatMonth(monthOf(from) + index));
  const count = names.length;
  return (
    lines.every((line, index) =>
      line.months.every((row, month) => row.month === names[month] && isLineMonth(row, numbers, index * count + month)),
    ) && areMonths(months, numbers, names)
  );
}

function isLineMonth(row: LineMonthDocument, numbers: ResultNumbers, at: number): boolean {
  const { units, cost, covered, contributionParts, form } = numbers;
  const { minorUnit } = form.scheme;
  const [requested, allowed, whole, within] = [units.requested[at], units.allowed[at], cost[at], covered[at]];
  const paid = contributionParts.byLine[at];
  if (requested === undefined || allowed === undefined || whole === undefined || within === undefined) return false;
  if (!hasKeys(row, paid === undefined ? keysOfLineMonth : keysOfLineMonth + keysOfPayment)) return false;
  return (
    isShort(row.requested, requested) &&
    isShort(row.allowed, allowed) &&
    isUnitsText(row.cut, requested - allowed) &&
    isFull(row.cost, whole, minorUnit) &&
    isFull(row.covered, within, minorUnit) &&
    isAmountText(row.uncovered, whole - within, minorUnit) &&
    (paid === undefined ||
      (isAmountText(row.contribution, paid, minorUnit) && isAmountText(row.funded, within - paid, minorUnit)))
  );
}

function areMonths(months: readonly MonthDocument[], numbers: ResultNumbers, names: readonly string[]): boolean {
  const { cost, covered, contribution, sources, form } = numbers;
  const { scheme, sourceIds } = form;
  const { minorUnit } = scheme;
  const remaining = remainingByMonth(numbers);
  return months.every((row, month) => {
    const whole = sumEvery(cost, month, names.length);
    const within = sumEvery(covered, month, names.length);
    const paid = contribution[month] ?? 0;
    const { bySource } = row;
    return (
      hasKeys(row, keysOfMonth) &&
      row.month === names[month] &&
      isAmountText(row.cost, whole, minorUnit) &&
      isAmountText(row.covered, within, minorUnit) &&
      isAmountText(row.uncovered, whole - within, minorUnit) &&
      isFull(row.contribution, paid, minorUnit) &&
      isAmountText(row.funded, within - paid, minorUnit) &&
      isAmountText(row.remaining, remaining[month] ?? 0, minorUnit) &&
      hasKeys(bySource, sourceIds.length) &&
      sourceIds.every((id, index) => {
        return isAmountText(bySource[id], sources[month * sourceIds.length + index] ?? 0, minorUnit);
      })
    );
  });
}

/** Whether a row is a plain object with so many keys. Those that are looked for are then all that it has. */
export function hasKeys(row: object, count: number): boolean {
  return Object.getPrototypeOf(row) === Object.prototype && Object.keys(row).length === count;
}
