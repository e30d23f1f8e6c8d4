import type { Day, Period } from "../../calendar/index.js";
import { paymentsWithin } from "../../rules/entitle/budget/payment.js";
import type { PersonalBudget } from "../../rules/entitle/budget/personal-budget.js";
import { ShownUnits } from "../../rules/limit/give/shown-units.js";
import { unitCostNumbers } from "../../rules/fund/unit-costs.js";
import { levelDaysWithin } from "../budget/days-of-levels.js";
import { type OutcomeNumbers, type ResultNumbers, monthCountOf } from "../numbers.js";
import { eligibilityWithin } from "./eligibility-within.js";
import type { Shown, ShownLineNumbers } from "./shown.js";
import { cutsOf, indexOf, outsideOf } from "./merged-parts.js";

/**
 * The days of a question whose first month was shown in part before: the month is decided again from its first day, and what was
 * shown of it is taken off. Whatever rule the month is decided by, its parts add up to it.
 *
 * @param whole the numbers from the month's first day that counts
 * @param from the first day of the part
 * @param own the budget that the part shows, where it is another than that of the month
 */
export function partOf(whole: ResultNumbers, shown: Shown, from: Day, own: PersonalBudget | undefined): ResultNumbers {
  const months = monthCountOf(whole);
  const units = unitsOfPart(whole, shown, from);
  const { lines } = units;
  const at = (line: number) => line * months;
  const ofLines = (list: readonly number[], valueOf: (line: ShownLineNumbers) => number) =>
    less(grown(list, lines.length * months), shown.lines, (line) => at(indexOf(lines, line.name.id)), valueOf);
  const relatives = [...new Set([...whole.contributionParts.relatives, ...shown.byRelative.keys()])].sort();
  const { byLine } = whole.contributionParts;
  const byLineToo = byLine.length > 0 || shown.lines.some(({ contribution }) => contribution !== 0);
  return {
    ...whole,
    ...units,
    form: whole.form,
    ofLines: undefined,
    levelDays: levelDaysWithin(whole, { from, to: whole.to }),
    ...(own === undefined ? {} : shownBudget(own, { from, to: whole.to })),
    cost: ofLines(whole.cost, ({ cost }) => cost),
    covered: ofLines(whole.covered, ({ covered }) => covered),
    outside: outsideOf(whole, shown, lines),
    contribution: whole.contribution.map((paid, month) => (month === 0 ? paid - shown.contribution : paid)),
    contributionParts: {
      relatives,
      byRelative: Array.from({ length: relatives.length === 0 ? 0 : months }, (_, month) =>
        relatives.map((id) => paidBy(id, month, whole) - (month === 0 ? (shown.byRelative.get(id) ?? 0) : 0)),
      ).flat(),
      byLine: byLineToo ? ofLines(byLine, ({ contribution }) => contribution) : byLine,
    },
    // Behind the first month there are no ids at these places, and nothing is taken off.
    sources: whole.sources.map((paid, index) => paid - (shown.bySource.get(whole.form.sourceIds[index] ?? "") ?? 0)),
    unitCosts: whole.unitCosts.map((paid, index) => {
      const source = whole.form.unitCostIds[Math.floor(index / unitCostNumbers)] ?? "";
      return paid - (shown.unitCosts.get(source)?.[index % unitCostNumbers] ?? 0);
    }),
  };
}

function shownBudget(
  { minor, approved, segments, periods, adjustments, payments = [] }: PersonalBudget,
  days: Period,
): Pick<ResultNumbers, "indicative" | "approved" | "segments" | "budgetPeriods" | "adjustments" | "payments"> {
  const within = paymentsWithin(payments, days);
  return { indicative: minor, approved, segments, budgetPeriods: periods, adjustments, payments: within };
}

/** {@link partOf} of what every result has: days, reasons, and the units of the plan. */
export function unitsOfPart(whole: OutcomeNumbers, shown: Shown, from: Day): OutcomeNumbers {
  const months = monthCountOf(whole);
  const gone = shown.lines.filter(({ name }) => !whole.lines.some(({ id }) => id === name.id)).map(({ name }) => name);
  const lines = whole.eligibility.state === "incomplete" ? whole.lines : [...whole.lines, ...gone];
  const ofLines = (list: readonly number[], valueOf: (line: ShownLineNumbers) => number) =>
    less(grown(list, lines.length * months), shown.lines, ({ name }) => indexOf(lines, name.id) * months, valueOf);
  const { requested, allowed } = whole.units;
  return {
    ...whole,
    from,
    eligibility: eligibilityWithin(whole.eligibility, { from, to: whole.to }),
    lines,
    units: new ShownUnits(
      {
        requested: ofLines(requested, (line) => line.requested),
        allowed: ofLines(allowed, (line) => line.allowed),
      },
      cutsOf(whole, shown, lines),
    ),
  };
}

/** A list with zeros behind it for the lines that are gone. */
function grown(list: readonly number[], size: number): number[] {
  return [...list, ...Array.from({ length: Math.max(0, size - list.length) }, () => 0)];
}

/** Takes off what was shown of each line, in its first month. */
function less(
  list: number[],
  shown: readonly ShownLineNumbers[],
  placeOf: (line: ShownLineNumbers) => number,
  valueOf: (line: ShownLineNumbers) => number,
): readonly number[] {
  for (const line of shown) {
    const place = placeOf(line);
    if (place >= 0) list[place] = (list[place] ?? 0) - valueOf(line);
  }
  return list;
}

function paidBy(relative: string, month: number, { contributionParts }: ResultNumbers): number {
  const { relatives, byRelative } = contributionParts;
  const index = relatives.indexOf(relative);
  return index === -1 ? 0 : (byRelative[month * relatives.length + index] ?? 0);
}
