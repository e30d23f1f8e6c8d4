import { monthOf, type Month, type Period } from "../../calendar/index.js";
import { ShownUnits } from "../../rules/limit/give/shown-units.js";
import { unitCostNumbers } from "../../rules/fund/unit-costs.js";
import { levelDaysWithin } from "../budget/days-of-levels.js";
import { monthCountOf, type OutcomeNumbers, type ResultNumbers } from "../numbers.js";
import { eligibilityWithin } from "./eligibility-within.js";
import { inOrder } from "./in-order.js";

type Numbers = OutcomeNumbers | ResultNumbers;

/** From which numbers a month is taken. */
export type NumbersOf = (month: Month) => Numbers;

/**
 * Some months of a question, each as a calculation of the same case and scheme has it.
 *
 * @param whole the question, whose lines, sources and relatives count
 * @param days of these months that are shown
 */
export function ofMonths(whole: ResultNumbers, days: Period, numbersOf: NumbersOf): ResultNumbers {
  const taken = takenMonths(days, numbersOf);
  const { relatives, byLine } = whole.contributionParts;
  const ofLines = (list: (numbers: ResultNumbers) => readonly number[]) =>
    linesOf(whole, taken, (numbers) => ("cost" in numbers ? list(numbers) : none));
  const ofMonth = (count: number, list: (numbers: ResultNumbers) => readonly number[]) =>
    taken.flatMap(({ numbers, at }) =>
      Array.from({ length: count }, (_, index) => ("cost" in numbers ? (list(numbers)[at * count + index] ?? 0) : 0)),
    );
  return {
    ...whole,
    ...unitsOfMonths(whole, days, numbersOf),
    form: whole.form,
    levelDays: levelDaysWithin(whole, days),
    cost: ofLines(({ cost }) => cost),
    covered: ofLines(({ covered }) => covered),
    outside: placed(taken, (numbers) => ("cost" in numbers ? numbers.outside : none)),
    contribution: ofMonth(1, ({ contribution }) => contribution),
    contributionParts: {
      relatives,
      byRelative: ofMonth(relatives.length, ({ contributionParts }) => contributionParts.byRelative),
      byLine: byLine.length === 0 ? none : ofLines(({ contributionParts }) => contributionParts.byLine),
    },
    sources: ofMonth(whole.form.sourceIds.length, ({ sources }) => sources),
    ofLines: whole.ofLines && {
      by: whole.ofLines.by,
      contribution:
        whole.ofLines.contribution.length === 0 ? none : ofLines((numbers) => numbers.ofLines?.contribution ?? none),
      unitCosts: whole.ofLines.unitCosts.map((_, position) =>
        ofLines((numbers) => numbers.ofLines?.unitCosts[position] ?? none),
      ),
    },
    unitCosts: ofMonth(whole.form.unitCostIds.length * unitCostNumbers, ({ unitCosts }) => unitCosts),
  };
}

/** {@link ofMonths} of what every result has: days, reasons, and the units of the plan. */
export function unitsOfMonths(whole: OutcomeNumbers, days: Period, numbersOf: NumbersOf): OutcomeNumbers {
  const taken = takenMonths(days, numbersOf);
  return {
    ...whole,
    ...days,
    eligibility: eligibilityWithin(whole.eligibility, days),
    units: new ShownUnits(
      {
        requested: linesOf(whole, taken, ({ units }) => units.requested),
        allowed: linesOf(whole, taken, ({ units }) => units.allowed),
      },
      placed(taken, ({ units }) => units.cuts),
    ),
  };
}

/** A month that is shown, with its place in the numbers it is taken from. */
interface TakenMonth {
  readonly numbers: Numbers;
  readonly at: number;
}

function takenMonths({ from, to }: Period, numbersOf: NumbersOf): readonly TakenMonth[] {
  return Array.from({ length: monthOf(to) - monthOf(from) + 1 }, (_, index) => {
    const month = monthOf(from) + index;
    const numbers = numbersOf(month);
    return { numbers, at: month - monthOf(numbers.from) };
  });
}

function linesOf(
  { lines }: OutcomeNumbers,
  taken: readonly TakenMonth[],
  list: (numbers: Numbers) => readonly number[],
): readonly number[] {
  return lines.flatMap((_, line) =>
    taken.map(({ numbers, at }) => list(numbers)[line * monthCountOf(numbers) + at] ?? 0),
  );
}

/** What stands at each month that is shown, with its place among them. */
function placed<Part extends { readonly line: number; readonly month: number }>(
  taken: readonly TakenMonth[],
  list: (numbers: Numbers) => readonly Part[],
): readonly Part[] {
  return inOrder(
    taken.flatMap(({ numbers, at }, month) =>
      list(numbers).flatMap((part) => (part.month === at ? [{ ...part, month }] : [])),
    ),
  );
}

const none: readonly never[] = [];
