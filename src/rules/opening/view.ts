import { formatDay, formatPeriod, monthOf, type Period } from "../../calendar/index.js";
import { InputError, type Issue } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import { readDay } from "../../person/read/values.js";
import type { KnowledgeOptions } from "../../person/read/known.js";
import { ofBudget } from "../../result/budget/of-budget.js";
import { usedInMonth } from "../../result/budget/used-by-month.js";
import type { ResultNumbers } from "../../result/numbers.js";
import { ofMonths, unitsOfMonths, type NumbersOf } from "../../result/position/of-months.js";
import { partOf, unitsOfPart } from "../../result/position/part-of-month.js";
import { shownOf, type Shown } from "../../result/position/shown.js";
import { IncompleteResult, type Result } from "../../result/result.js";
import type { DaySpan } from "../../outcome/day-span.js";
import { readForScheme, type BoundCase } from "../bound-case.js";
import { calculateFacts, type GrantedBudget } from "../calculate-facts.js";
import type { CompiledScheme } from "../compiled.js";
import { paymentsWithin } from "../entitle/budget/payment.js";
import type { PersonalBudget, PeriodBudget } from "../entitle/budget/personal-budget.js";
import { isMonthEnd } from "../months/month-end.js";
import { openedWith } from "./continue.js";
import type { Opening } from "./open.js";
import { resultOf } from "./result-of.js";

/** A question that is calculated as a whole, of which some days are shown. */
export interface Viewed {
  readonly document: Case;
  readonly compiled: CompiledScheme;
  readonly options: KnowledgeOptions;
  /** The result of the whole question. */
  readonly whole: Result;
  /** With what the question goes on; undefined where it begins. */
  readonly opening: Opening | undefined;
}

/**
 * Some days of a question that was calculated as a whole: whole months as they are; of a month that they have in part, the difference of
 * what its days up to their ends come to. Views that partition a question add up to it, whatever rule looks ahead in it.
 *
 * @throws {InputError} where the days are none of the question
 */
export function view(show: DaySpan, viewed: Viewed): Result {
  const { whole } = viewed;
  const { numbers } = whole;
  const days = readDays(show, numbers, viewed.opening?.shown !== undefined);
  const question = { from: numbers.from, to: numbers.to };
  // What is missing is missing of the whole question.
  if (whole.totals === undefined && whole.outcome.state === "incomplete") {
    return new IncompleteResult({ ...whole.numbers, ...days, question });
  }
  const last = monthOf(days.to);
  const tail = endsMonth(days, numbers) ? undefined : until(days.to, viewed);
  const numbersOf: NumbersOf = (month) => (month === last && tail !== undefined ? tail.numbers : numbers);
  const head = beginsMonth(days, numbers) ? undefined : headOf(days, viewed);
  const before =
    whole.before && days.to === numbers.to ? { ...whole.before, whole: whole.before.whole ?? numbers } : undefined;
  if (whole.totals === undefined) {
    const shown = unitsOfMonths(numbers, days, numbersOf);
    return resultOf({ ...(head === undefined ? shown : unitsOfPart(shown, head, days.from)), question }, before);
  }
  const months = ofMonths(whole.numbers, days, numbersOf);
  const budget = viewed.compiled.formula === undefined ? undefined : budgetShown(days, whole.numbers);
  const part = head === undefined ? months : partOf(months, head, days.from, undefined);
  const cost = part.cost.reduce((sum, minor) => sum + minor, 0);
  return resultOf({ ...part, ...(budget ?? { indicative: cost, approved: cost }), question }, before);
}

/** Whether the first day that is shown is the first of its month in the question. */
function beginsMonth({ from }: Period, question: Period): boolean {
  return from === question.from || isMonthEnd(from - 1);
}

/** Whether the last day that is shown is the last of its month in the question. */
function endsMonth({ to }: Period, question: Period): boolean {
  return to === question.to || isMonthEnd(to);
}

/** @throws {InputError} where the days are none of the question, or one that goes on inside a month would show a month in part */
function readDays(show: DaySpan, question: Period, goesOn: boolean): Period {
  const { from, to } = question;
  const issues: Issue[] = [];
  const days = {
    from: readDay(show.from, issues, "", -1, "show.from"),
    to: readDay(show.to, issues, "", -1, "show.to"),
  };
  if (issues.length > 0) throw new InputError(issues);
  const received = formatPeriod(days);
  if (days.from > days.to || days.from < from || days.to > to) {
    const expected = `days of the question, ${formatPeriod({ from, to })}`;
    throw new InputError([{ code: "not-of-question", path: "show", expected, received }]);
  }
  if (goesOn && !(beginsMonth(days, question) && endsMonth(days, question))) {
    const expected = "whole months, because the question goes on inside a month from a position";
    throw new InputError([{ code: "month-in-part", path: "show", expected, received }]);
  }
  return days;
}

/** What the days of the question up to one of them come to, by the budget of the whole. */
function until(last: number, { document, compiled, options, whole, opening }: Viewed): Result {
  const period = { from: document.period.from, to: formatDay(last) };
  const bound = readForScheme({ ...document, period }, compiled, options);
  // A plan's own cost is the budget of whichever days are asked about.
  const budget = whole.totals === undefined || compiled.formula === undefined ? undefined : granted(whole.numbers);
  return calculateFacts(
    opening === undefined ? asAsked(bound) : openedWith(bound, opening, compiled),
    compiled,
    undefined,
    budget,
  );
}

/** What nobody missed of the whole question is missed of none of its days. */
function asAsked(bound: BoundCase): BoundCase {
  const { facts } = bound;
  return { ...bound, facts: { ...facts, meansTaken: { month: monthOf(facts.from), minor: 0 } } };
}

function granted(numbers: ResultNumbers): GrantedBudget {
  const { indicative, approved, segments, budgetPeriods: periods, adjustments, payments, assumptions } = numbers;
  // What lapses in the question is found again.
  const found = periods.map(({ expired, ...each }): PeriodBudget => {
    const isBefore = expired !== undefined && (each.carriedUntil ?? 0) < numbers.from;
    return { ...each, ...(isBefore ? { expired } : {}) };
  });
  const budget: PersonalBudget = { minor: indicative, approved, segments, periods: found, adjustments, payments };
  return { budget, assumptions, going: [] };
}

/** What the month in which the view begins shows up to the day before. */
function headOf({ from }: Period, viewed: Viewed): Shown | undefined {
  const { closing } = until(from - 1, viewed);
  const { client, scheme } = viewed.whole;
  return closing?.month && shownOf(closing.month, client, scheme.minorUnit);
}

/** The budgets of the days that are shown, with what earlier months have drawn from them. */
function budgetShown(days: Period, numbers: ResultNumbers): Partial<ResultNumbers> {
  const { from, to, indicative, approved, segments, adjustments } = numbers;
  const only: PeriodBudget = {
    id: "1",
    from,
    to,
    computed: indicative,
    bound: undefined,
    indicative,
    approved,
    drawn: 0,
  };
  const all = numbers.budgetPeriods.length > 0 ? numbers.budgetPeriods : [only];
  const budgetPeriods = all
    .filter((each) => each.from <= days.to && days.from <= each.to)
    .map(({ expired, ...each }) => ({
      ...each,
      drawn: each.drawn + drawnBefore(each, days, numbers),
      ...(expired === undefined || (each.carriedUntil ?? 0) > days.to ? {} : { expired }),
    }));
  const isShown = ({ from: first, to: last, budget }: Period & { readonly budget?: string }) =>
    budgetPeriods.some((period) => period.budget === budget && period.from <= last && first <= period.to);
  const total = (valueOf: (period: PeriodBudget) => number) =>
    budgetPeriods.reduce((sum, each) => sum + valueOf(each), 0);
  return {
    budgetPeriods,
    indicative: total((each) => each.indicative),
    approved: total((each) => each.approved),
    segments: segments.filter(isShown),
    payments: paymentsWithin(numbers.payments, days),
    adjustments: adjustments.filter(({ budgetPeriod }) => budgetPeriods.some(({ id }) => id === budgetPeriod)),
  };
}

/** What the months of a budget before those that are shown have drawn from it. */
function drawnBefore(budget: PeriodBudget, days: Period, numbers: ResultNumbers): number {
  const own = ofBudget(numbers, budget.budget);
  let drawn = 0;
  const first = Math.max(monthOf(numbers.from), monthOf(budget.from));
  for (let month = first; month < monthOf(days.from); month += 1)
    drawn += usedInMonth(month - monthOf(numbers.from), own);
  return drawn;
}
