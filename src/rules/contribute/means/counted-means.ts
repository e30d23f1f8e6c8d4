import type { Day } from "../../../calendar/index.js";
import { safe } from "../../../numbers/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import { integers } from "../../common/integers.js";
import type { CompiledIncome } from "../../reading/counted-income.js";
import { countMeans, type CompiledDeduction, type CompiledMeans } from "./compiled-means.js";
import type { CountedPer } from "../../reading/means-conversion.js";
import { countedAmount, meansOn } from "./income-on.js";
import { lacks, onDay, sameSpansUntil, type Testing } from "../testing.js";

/** A rule whose test counts means. */
interface CountingRule {
  readonly path: string;
  readonly means: CompiledMeans | undefined;
}

/** The client's means that count for a rule on a day, in the unit of means; NaN where a fact is missing. */
export function countedMeansOn(counted: CompiledIncome, rule: CountingRule, day: Day, testing: Testing): number {
  const income = meansOn(counted, rule, day, testing);
  const { means } = rule;
  if (means === undefined) return income;
  const { perHundredth } = testing.compiled.contributions;
  const capital = means.capital === undefined ? 0 : capitalOn(rule, day, testing) * perHundredth;
  const expenses = means.deductions.map(
    (each) => expensesOn({ ...each, counted, path: rule.path }, day, testing) * perHundredth,
  );
  if (Number.isNaN(income + capital) || expenses.some(Number.isNaN)) return Number.NaN;
  return countMeans(
    means,
    { income, capital: safe(capital), expenses: expenses.map((each) => safe(each)) },
    () => integers,
  );
}

/** The last day up to which what counts beside income stays what it is on a day. */
export function countedMeansUntil(means: CompiledMeans | undefined, facts: CaseFacts, day: Day, until: Day): Day {
  if (means === undefined) return until;
  const owned = means.capital === undefined ? until : sameSpansUntil(facts.capital ?? [], day, until);
  return means.deductions.length === 0 ? owned : sameSpansUntil(facts.expenses ?? [], day, owned);
}

/** The capital of a day in hundredths; an empty list says that there is none. NaN where it is not known. */
export function capitalOn({ path }: { readonly path: string }, day: Day, testing: Testing): number {
  const { capital } = testing.facts;
  const owned = onDay(capital ?? [], day)?.value;
  if (owned !== undefined || capital?.length === 0) return owned ?? 0;
  lacks(testing, "capital", day, { neededBy: path });
  return Number.NaN;
}

/** The expenses of a day that a deduction takes off, in hundredths; where they are stated, a day without one has none. */
function expensesOn(
  { kinds, counted, path }: CompiledDeduction & { readonly counted: CountedPer; readonly path: string },
  day: Day,
  testing: Testing,
): number {
  const { expenses } = testing.facts;
  if (expenses === undefined) {
    lacks(testing, "expenses", day, { neededBy: path });
    return Number.NaN;
  }
  let sum = 0;
  for (const span of expenses) {
    if (span.from <= day && day <= span.to && kinds.has(span.kind)) sum += countedAmount(span, counted, testing);
  }
  return sum;
}
