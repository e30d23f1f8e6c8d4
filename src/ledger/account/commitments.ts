import { firstDay, lastDay, monthOf, parseDay, parseMonth, type Day, type Month } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import { allocate, multiplyDivide } from "../../numbers/index.js";
import type { PlanLine } from "../../person/plan.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { AccountBudget } from "../books/between-budgets.js";
import type { MonthBooks } from "../books/books.js";
import { budgetAt } from "../books/budget-at.js";
import type { Knowledge } from "../books/known-units.js";
import { paidOf, type PaidUnits } from "../books/paid-units.js";
import { cutLine } from "../read/cut-line.js";
import type { LedgerFacts } from "../read/facts.js";
import { lineOn } from "../read/plan-in-force.js";
import { linesGoingOn, planGoingOn } from "./going-on.js";
import { deliveredLines, drawnByDeliveries, drawnInFull, monthsStandAlone } from "./in-full.js";
import { leftOfWhole, receivedOfWholes } from "./left-of-whole.js";
import { outcomeOfBooks, type NoAccount } from "./no-account.js";
import { asTheyAre, cancelledFrom, named, placeOf, requestedIn, withMonths } from "./plan-to-come.js";

/** Money that is kept for what a line is still to give in a month, in minor units. */
export interface Commitment {
  /** Id of the line, as the plan that is in force names it. */
  readonly line: string;
  readonly service: string;
  readonly month: Month;
  /** Id of the budget period on which it will draw; undefined where the scheme has none. */
  readonly budgetPeriod: string | undefined;
  /** What the plan would draw on the budget in the month, if the budget had money for it. */
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
 * It is what deliveries so far and the plan to come draw together, less what deliveries draw: limits and caps of what comes know what was
 * received and paid before.
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
  const requested = requestedIn(plan);
  const open = firstDay(closed + 1);
  const cancelled = cancelledFrom(open, question.lines, facts, knowledge.knownOn);
  const partOfPlan = ({ line, from }: PaidUnits) => lineOn(question.lines, line, from)?.id ?? "";
  const ofPlace = (each: PaidUnits) => placeOf(partOfPlan(each), monthOf(each.from));
  const received = groupBy(
    units.filter(({ from }) => from >= open),
    ofPlace,
  );
  const receivedInAll = receivedOfWholes(question, units);
  const hadIn = (place: string) => (received.get(place) ?? []).reduce((sum, each) => sum + paidOf(each), 0);
  const coming = new Map(plan.lines.map(({ id, months }) => [id, comingOf(id, months)]));
  /** What a line is still to give in a month and was not cancelled, with what was received; nothing where as much was received. */
  const toCome = (line: string, month: Month): number => {
    const left = coming.get(line)?.get(month) ?? 0;
    return left > 0 ? left + hadIn(placeOf(line, month)) : 0;
  };
  const asPlanned = [...coming].every(([id, own]) => [...own].every(([month, left]) => left === requested(id, month)));
  const isApart = monthsStandAlone(compiled) && received.size === 0 && asPlanned;
  const others = isApart ? [] : units.filter((each) => !isPlanned(each));
  const { lines: next, partOf } = isApart ? asTheyAre(linesGoingOn(question, facts)) : named(comingLines(), units);
  const together = drawnInFull([...deliveredLines(others, books, compiled), ...next], books, compiled);
  if (typeof together !== "function") return outcomeOfBooks(together);
  const alone = drawnByDeliveries(books, compiled);
  const parts = groupBy([...partOf.keys()], (id) => partOf.get(id) ?? id);
  const lines = new Map(question.lines.map((each) => [each.id, each]));
  const rows = plan.lines.flatMap(({ id, service, months }) => {
    const own = lines.get(id);
    if (own === undefined) return [];
    return months.flatMap((row) => {
      const month = parseMonth(row.month);
      const units = month > closed ? toCome(id, month) : 0;
      if (units === 0) return [];
      const place = placeOf(id, month);
      const use = (parts.get(id) ?? []).reduce((sum, part) => sum + together(part, month), 0);
      const delivered = (received.get(place) ?? []).reduce((sum, each) => sum + alone(each), 0);
      const freed = multiplyDivide(use, cancelled.get(place) ?? 0, units, "half-up");
      const expires = Math.min(own.to, lastDay(month), facts.lastEligible);
      const budgetPeriod = budgetAt(books.budgets, month)?.name;
      const amounts = { planned: use + freed, delivered, cancelled: freed, committed: Math.max(0, use - delivered) };
      return [{ line: own.line.id, service, month, budgetPeriod, ...amounts, expires }];
    });
  });
  const moved = (month: Month) =>
    others
      .filter(({ from }) => monthOf(from) === month)
      .reduce((sum, each) => sum + together(each.id, month) - alone(each), 0);
  return { rows: withMoved(rows, moved) };

  /** What is left of a line in each month that is not closed. */
  function comingOf(id: string, months: readonly { readonly month: string }[]): ReadonlyMap<Month, number> {
    const own = months.map(({ month }) => parseMonth(month));
    const open = own.filter((month) => month > closed);
    const left = new Map(
      open.map((month) => {
        const place = placeOf(id, month);
        return [month, Math.max(0, requested(id, month) - (cancelled.get(place) ?? 0) - hadIn(place))];
      }),
    );
    const line = question.lines.find((each) => each.id === id)?.line;
    const had = receivedInAll.get(id);
    if (line === undefined || had === undefined) return left;
    const free = open.reduce((sum, month) => sum + (cancelled.get(placeOf(id, month)) ?? 0), 0);
    const whole = own.reduce((sum, month) => sum + requested(id, month), 0);
    return leftOfWhole(left, whole - had - free, line, question);
  }

  /** Whether what was received is a part of what the plan is still to give. */
  function isPlanned(each: PaidUnits): boolean {
    return each.from >= open && toCome(partOfPlan(each), monthOf(each.from)) > 0;
  }

  /** The plan in those open months of its lines in which something is to come. */
  function comingLines(): readonly PlanLine[] {
    return linesGoingOn(question, facts)
      .flatMap((line) => cutLine(line, { from: open, to: parseDay(line.to) }, question.minorUnit))
      .flatMap((line) =>
        withMonths(
          line,
          (month) => {
            const own = toCome(line.id, month);
            return own === requested(line.id, month) ? undefined : own;
          },
          question.minorUnit,
        ),
      );
  }
}

/**
 * What is paid of a month's deliveries may be less once the rest of the plan comes, where a test takes it on other lines: that too is drawn
 * because of what is to come.
 */
function withMoved(rows: readonly Commitment[], movedIn: (month: Month) => number): readonly Commitment[] {
  const moved = new Map<Commitment, number>();
  for (const [month, own] of groupBy(rows, (row) => row.month)) {
    const minor = movedIn(month);
    if (minor === 0) continue;
    const isNothing = own.every(({ committed }) => committed === 0);
    const shares = allocate(
      minor,
      own.map(({ committed }) => (isNothing ? 1 : committed)),
    );
    for (const [index, row] of own.entries()) moved.set(row, shares[index] ?? 0);
  }
  if (moved.size === 0) return rows;
  return rows.map((row) => {
    const more = Math.max(-row.committed, moved.get(row) ?? 0);
    return { ...row, planned: row.planned + more, committed: row.committed + more };
  });
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
