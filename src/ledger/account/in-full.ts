import { monthOf, type Month } from "../../calendar/index.js";
import { allocate } from "../../numbers/index.js";
import type { PlanLine } from "../../person/plan.js";
import { contributionOfLines } from "../../result/contribution-of-lines.js";
import type { EligibleResult, Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { asDelivered } from "../../rules/follow/as-delivered.js";
import type { MonthBooks } from "../books/books.js";
import { deliveredCase } from "../books/delivered-case.js";
import type { PaidUnits } from "../books/paid-units.js";
import { asBudgeted } from "../books/question.js";
import { placeOf } from "./plan-to-come.js";

/** What lines draw on the budgets of an account that have money for all of it, in minor units, by id of the line and month. */
export type DrawnInFull = (line: string, month: Month) => number;

/**
 * What lines draw if every budget has money for all of it: what rules other than the budget do not let through is not drawn.
 *
 * @returns a result without amounts, where there are none
 */
export function drawnInFull(
  lines: readonly PlanLine[],
  { question, budgets }: Pick<MonthBooks, "question" | "budgets">,
  compiled: CompiledScheme,
): DrawnInFull | Exclude<Result, EligibleResult> {
  const plan = { ...question.planned, plan: { lines } };
  const result = asBudgeted(plan, question, compiled);
  if (result.totals === undefined) return result;
  if (result.totals.uncovered.minor === 0) return drawnBy(result);
  const more = new Map(budgets.map(({ name = "" }) => [name, result.totals.cost.minor]));
  const whole = asBudgeted(plan, question, compiled, more);
  if (whole.totals === undefined) throw new Error("Another budget changes the right to it.");
  return drawnBy(whole);
}

/** What each line draws in each month. */
function drawnBy({ numbers }: EligibleResult): DrawnInFull {
  const { lines, covered, contribution, form, from } = numbers;
  const asked = contributionOfLines(numbers);
  const drawn = new Map<string, number>();
  const first = monthOf(from);
  for (const [index, contributed] of contribution.entries()) {
    const places = lines.map((_, line) => line * contribution.length + index);
    const own = places.map((at) => (form.netBudget ? (asked[at] ?? 0) : 0));
    const open = places.map((at, line) => (covered[at] ?? 0) - (own[line] ?? 0));
    // Where rules look at the month as a whole, what is paid of it is shared, as of deliveries.
    const left = form.netBudget ? contributed - own.reduce((sum, minor) => sum + minor, 0) : 0;
    const shared = left === 0 ? [] : allocate(left, open);
    for (const [line, minor] of open.entries()) {
      drawn.set(placeOf(lines[line]?.id ?? "", first + index), minor - (shared[line] ?? 0));
    }
  }
  return (line, month) => drawn.get(placeOf(line, month)) ?? 0;
}

/** Whether what a month draws hangs on its own units alone, if the budget has money for all of it. */
export function monthsStandAlone({ limits, contributions: { rules, caps } }: CompiledScheme): boolean {
  return (
    limits.length === 0 &&
    rules.every(({ mostForLife }) => mostForLife === undefined) &&
    caps.every(({ ofYear }) => !ofYear)
  );
}

/** What was received, each entry as a line. */
export function deliveredLines(
  units: readonly PaidUnits[],
  { question }: MonthBooks,
  compiled: CompiledScheme,
): readonly PlanLine[] {
  const document = deliveredCase(question, units);
  return asDelivered(document, document.deliveries ?? [], compiled).plan?.lines ?? [];
}

/** What an entry draws of budgets that have money for it. */
export function drawnByDeliveries(books: MonthBooks, compiled: CompiledScheme): (own: PaidUnits) => number {
  const { units } = books;
  if (units.every(({ cost, covered }) => cost === covered)) return ({ used }) => used;
  const drawn = drawnInFull(deliveredLines(units, books, compiled), books, compiled);
  if (typeof drawn !== "function") return ({ used }) => used;
  return ({ id, from }) => drawn(id, monthOf(from));
}
