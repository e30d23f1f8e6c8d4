import { divideRounded } from "../../numbers/index.js";
import type { BudgetSegment } from "../../rules/entitle/budget/indicative-budget.js";
import { noteAssumption } from "../../rules/reading/note-assumption.js";
import { headLength } from "./person.js";
import type { Work } from "./work.js";

/**
 * Steps 1 and 2, assess and entitle: days × amounts of their levels, rounded once.
 *
 * The twin, written for speed, of `assess` and `indicativeBudget`.
 *
 * @param segments where the days of each level are added, with their part
 * @returns minor units; NaN where this is for the general way: a day without a level, a score outside the scale, a very large sum
 */
export function addBudget(segments: BudgetSegment[], { numbers, compiled, period, assumptions }: Work): number {
  const { from, to, denominator } = period;
  const { minimumScore, maximumScore, levelOfScore, amounts, levelIds } = compiled;
  const { step, mode } = compiled.budgetRounding;
  const end = headLength + 2 * (numbers[3] ?? 0);
  let reached = from;
  let before = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let minor = 0;
  for (let at = headLength; at < end; at += 2) {
    const date = numbers[at] ?? 0;
    const score = numbers[at + 1] ?? 0;
    // What is no number is not above another.
    if (!(date > before && score >= minimumScore && score <= maximumScore)) return Number.NaN;
    before = date;
    const next = at + 2 < end ? (numbers[at + 2] ?? 0) : to + 1;
    const first = date > from ? date : from;
    const last = next > to ? to : next - 1;
    if (first > last) continue;
    const level = levelOfScore?.(score) ?? -1;
    const rows = amounts[level];
    if (first !== reached || rows === undefined) return Number.NaN;
    for (const row of rows) {
      if (row.from > last) break;
      if (row.to < first) continue;
      noteAssumption(row.assumption, assumptions);
      sum += row.value * ((row.to < last ? row.to : last) - (row.from > first ? row.from : first) + 1);
    }
    if (sum > Number.MAX_SAFE_INTEGER) return Number.NaN;
    const grown = step * divideRounded(sum, denominator * step, mode);
    segments.push({ from: first, to: last, level: levelIds[level] ?? "", minor: grown - minor });
    minor = grown;
    reached = last + 1;
  }
  return reached > to ? minor : Number.NaN;
}
