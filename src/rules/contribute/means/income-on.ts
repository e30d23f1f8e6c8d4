import { formatDay, type Day } from "../../../calendar/index.js";
import type { IncomeSpan } from "../../../person/facts/spans.js";
import type { IncomeNode } from "../../recording/contribution-nodes.js";
import { outOfRange } from "../../../numbers/index.js";
import { countsKind, type CompiledIncome } from "../../reading/counted-income.js";
import { amountPer, type CountedPer } from "../../reading/means-conversion.js";
import { noteAssumption } from "../../reading/note-assumption.js";
import type { AskedOfFact } from "../../../outcome/statement.js";
import { dayWords, lacks, refuses, type Testing } from "../testing.js";

/** Whose income is asked for, and by which rule. */
export interface Asked {
  readonly fact: "incomes" | "relatives.incomes";
  /** Whose it is, unless it is the client's. */
  readonly expected?: AskedOfFact;
  /** Where the incomes stand in the case. */
  readonly path: string;
  /** The rule that asks. */
  readonly neededBy: string;
}

/**
 * The income of a month: all that counts of what is in force on the month's day.
 *
 * Nothing is guessed where incomes are stated, but none for the day. What begins later is wrong input: it was asked about too
 * early, or the income before it was left out. What has ended before is a missing fact. No income is said by an empty list,
 * or for some days by an income of 0.00.
 *
 * @returns hundredths, NaN where it is not known
 */
export function incomeOn(
  incomes: readonly IncomeSpan[] | undefined,
  counted: CompiledIncome,
  { day, asked }: { readonly day: Day; readonly asked: Asked },
  testing: Testing,
): number {
  if (incomes === undefined) return unknown(day, asked, testing);
  let sum = 0;
  let stated = false;
  let inForce = false;
  let later = -1;
  for (let index = 0; index < incomes.length; index += 1) {
    const span = incomes[index];
    if (span === undefined || (span.ofMember && !counted.ofHousehold)) continue;
    stated = true;
    if (span.from > day) later = index;
    if (span.from > day || span.to < day) continue;
    inForce = true;
    if (countsKind(span, counted)) sum += countedAmount(span, counted, testing);
  }
  if (inForce || !stated) {
    const { path, neededBy: rule } = asked;
    const scaled = sum * testing.compiled.contributions.perHundredth;
    if (!Number.isSafeInteger(scaled)) throw outOfRange(scaled, asked.path);
    testing.recorder?.record({ kind: "income", path, rule, day, ...countedOn(incomes, counted, day), sum });
    return sum;
  }
  const future = incomes[later];
  if (future === undefined) return unknown(day, asked, testing);
  const hint = "No income on a day is said by an income of 0.00.";
  const path = `${asked.path}[${later}].from`;
  refuses(testing, {
    code: "income-of-a-future-date",
    path,
    expected: `an income ${dayWords(day)}`,
    got: formatDay(future.from),
    hint,
  });
  return Number.NaN;
}

/** An income or expense as it counts; where it is converted, the result rests on how. */
export function countedAmount(span: IncomeSpan, counted: CountedPer, { assumptions }: Testing): number {
  if (span.per !== counted.per) {
    for (const assumption of counted.conversion?.assumptions ?? []) noteAssumption(assumption, assumptions);
  }
  return amountPer(span, counted);
}

/** The client's income that counts for a rule on a day, in the unit of means; NaN where it is not known. */
export function meansOn(
  counted: CompiledIncome,
  { path }: { readonly path: string },
  day: Day,
  testing: Testing,
): number {
  const asked = { fact: "incomes", path: "incomes", neededBy: path } as const;
  return (
    incomeOn(testing.facts.incomes, counted, { day, asked }, testing) * testing.compiled.contributions.perHundredth
  );
}

/** The incomes behind a sum, each with its place among all. */
function countedOn(
  incomes: readonly IncomeSpan[],
  counted: CompiledIncome,
  day: Day,
): Pick<IncomeNode, "counted" | "places"> {
  const behind = incomes.filter(
    (span) =>
      span.from <= day && day <= span.to && (counted.ofHousehold || !span.ofMember) && countsKind(span, counted),
  );
  return { counted: behind, places: behind.map(({ index }) => index) };
}

function unknown(day: Day, { fact, neededBy, expected }: Asked, testing: Testing): number {
  lacks(testing, fact, day, { neededBy, expected });
  return Number.NaN;
}
