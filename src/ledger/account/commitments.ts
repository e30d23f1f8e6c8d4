import { lastDay, monthOf, parseMonth, type Day, type Month } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import { allocate, multiplyDivide } from "../../numbers/index.js";
import { contributionOfLines } from "../../result/contribution-of-lines.js";
import type { EligibleResult } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { AccountBudget } from "../books/between-budgets.js";
import type { MonthBooks } from "../books/books.js";
import { budgetAt } from "../books/budget-at.js";
import type { LedgerFacts } from "../read/facts.js";
import type { Knowledge } from "../books/known-units.js";
import type { PaidUnits } from "../books/paid-units.js";
import { lineOn } from "../read/plan-in-force.js";
import { planGoingOn } from "./going-on.js";
import { outcomeOfBooks, type NoAccount } from "./no-account.js";

/** Money that is kept for what a line is still to give in a month, in minor units. */
export interface Commitment {
  /** Id of the line, as the plan that is in force names it. */
  readonly line: string;
  readonly service: string;
  readonly month: Month;
  /** Id of the budget period on which it will draw; undefined where the scheme has none. */
  readonly budgetPeriod: string | undefined;
  /** What the plan would draw on the budget in the month, covered in full. */
  readonly planned: number;
  /** What deliveries of the line draw on it. */
  readonly delivered: number;
  /** What was cancelled and is not made up for. */
  readonly cancelled: number;
  /** What is left of it, at least 0. */
  readonly committed: number;
  /** The last day on which it can still be used. */
  readonly expires: Day;
}

/** What lines are still to give, each in each month. */
export interface Commitments {
  readonly rows: readonly Commitment[];
}

/**
 * What lines are still to give in months that are not closed. A delivery lowers the commitment of its line and month by its own amount, a
 * cancellation by its share of it; the rest is free when the month is closed, when the line or the right ends, or by notice.
 *
 * @returns where the plan as it goes on has no amounts, why: nobody knows then what is available
 */
export function commitmentsOf(
  books: MonthBooks,
  facts: LedgerFacts,
  { compiled, knowledge, closed }: { compiled: CompiledScheme; knowledge: Knowledge; closed: Month },
): Commitments | NoAccount {
  const { question, units } = books;
  const plan = planGoingOn(books, facts, compiled);
  if (plan.totals === undefined) return outcomeOfBooks(plan);
  const planned = plannedUse(plan);
  const byPlace = groupBy(
    units.filter(({ from }) => monthOf(from) > closed),
    ({ line, from }) => `${lineOn(question.lines, line, from)?.id ?? ""} ${monthOf(from)}`,
  );
  const cancelled = cancelledUnits(facts, question.lines, knowledge.knownOn);
  const named = new Map(question.lines.map((each) => [each.id, each]));
  const rows = plan.lines.flatMap(({ id, service, months }) => {
    const own = named.get(id);
    if (own === undefined) return [];
    return months.flatMap((row) => {
      const month = parseMonth(row.month);
      if (month <= closed || row.allowedScaled === 0) return [];
      const place = `${id} ${month}`;
      const use = planned.get(place) ?? 0;
      const delivered = (byPlace.get(place) ?? []).reduce((sum, each) => sum + drawnInFull(each, plan), 0);
      const less = Math.min(row.allowedScaled, cancelled.get(place) ?? 0);
      const freed = less === 0 ? 0 : multiplyDivide(use, less, row.allowedScaled, "half-up");
      const committed = Math.max(0, use - delivered - freed);
      const expires = Math.min(own.to, lastDay(month), facts.lastEligible);
      const budgetPeriod = budgetAt(books.budgets, month)?.name;
      const amounts = { planned: use, delivered, cancelled: freed, committed };
      return [{ line: own.line.id, service, month, budgetPeriod, ...amounts, expires }];
    });
  });
  return { rows };
}

/** What of commitments is set against the money of a budget, in minor units: those of its own months, as of the others against theirs. */
export function committedOn(
  budget: AccountBudget,
  budgets: readonly AccountBudget[],
  commitments: readonly Commitment[],
): number {
  return commitments.reduce(
    (sum, { month, committed }) => (budgetAt(budgets, month) === budget ? sum + committed : sum),
    0,
  );
}

/** What units would draw on the budget if it covered them in full. */
function drawnInFull({ cost, contribution }: PaidUnits, { numbers }: EligibleResult): number {
  return numbers.form.netBudget ? cost - contribution : cost;
}

/**
 * What each line would draw on the budget in each month if the budget covered the plan in full, under the line and the month: money that
 * is freed early in a year covers what the plan alone could not.
 */
function plannedUse({ numbers }: EligibleResult): ReadonlyMap<string, number> {
  const { lines, cost, covered, contribution, form, from } = numbers;
  const asked = contributionOfLines(numbers);
  const use = new Map<string, number>();
  const first = monthOf(from);
  for (const [index, contributed] of contribution.entries()) {
    const places = lines.map((_, line) => line * contribution.length + index);
    const own = places.map((at) => (form.netBudget ? (asked[at] ?? 0) : 0));
    const open = places.map((at, line) => (covered[at] ?? 0) - (own[line] ?? 0));
    // Where rules look at the month as a whole, what is paid of it is shared, as of deliveries.
    const left = form.netBudget ? contributed - own.reduce((sum, minor) => sum + minor, 0) : 0;
    const shared = left === 0 ? [] : allocate(left, open);
    for (const [line, at] of places.entries()) {
      const paid = (own[line] ?? 0) + (shared[line] ?? 0);
      use.set(`${lines[line]?.id ?? ""} ${first + index}`, (cost[at] ?? 0) - paid);
    }
  }
  return use;
}

/** Units that were cancelled and are not charged, of whatever day, under the line and the month: as by notice, they are free at once. */
function cancelledUnits(
  { cancellations }: LedgerFacts,
  lines: MonthBooks["question"]["lines"],
  knownOn: Day,
): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const each of cancellations) {
    if (each.entry.charged || each.recorded > knownOn) continue;
    const place = `${lineOn(lines, each.entry.line, each.from)?.id ?? ""} ${monthOf(each.from)}`;
    units.set(place, (units.get(place) ?? 0) + each.units);
  }
  return units;
}
