import type { Issue } from "../../errors/index.js";
import { divideRounded } from "../../numbers/index.js";
import type { Findings } from "../../outcome/finding.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import { assess } from "../assess/step.js";
import { personalBudget, type PersonalBudget } from "../entitle/budget/personal-budget.js";
import type { BudgetSegment } from "../entitle/budget/indicative-budget.js";
import { goingBudgets } from "../granting/going-budgets.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { headLength } from "./person.js";
import type { Work } from "./work.js";

const none: readonly never[] = [];

/** Steps 1 and 2, assess and entitle; undefined where this is for the general way. */
export function plainBudget(facts: CaseFacts | undefined, work: Work): PersonalBudget | undefined {
  const { compiled, period, assumptions } = work;
  if (compiled.entitlement === undefined && period.denominator > 0) {
    const segments: BudgetSegment[] = [];
    const minor = addBudget(segments, work);
    return minor >= 0 ? { minor, approved: minor, segments, periods: none, adjustments: none } : undefined;
  }
  if (facts === undefined || goingBudgets(period, compiled, none).length > 0) return undefined;
  const findings: Findings = { failures: [], gaps: [] };
  const issues: Issue[] = [];
  const levels = assess(facts, compiled, findings);
  if (!hasScores(work) || findings.failures.length + findings.gaps.length > 0) return undefined;
  const budget = personalBudget(
    { eligible: [period], spans: levels },
    { facts, compiled, issues, assumptions, recorder: undefined },
  );
  return issues.length > 0 ? undefined : budget;
}

/** Whether each assessment has a day of its own, and a score within the scale. */
function hasScores({ numbers, compiled }: Work): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (let at = headLength; at < headLength + 2 * (numbers[3] ?? 0); at += 2) {
    const date = numbers[at] ?? 0;
    const score = numbers[at + 1] ?? 0;
    if (!(date > before && score >= compiled.minimumScore && score <= compiled.maximumScore)) return false;
    before = date;
  }
  return true;
}

/**
 * Days × amounts of their levels, rounded once.
 *
 * The twin, written for speed, of `assess` and `indicativeBudget`.
 *
 * @param segments where the days of each level are added, with their part
 * @returns minor units; NaN where this is for the general way: a day without a level, a score outside the scale, a very large sum
 */
function addBudget(segments: BudgetSegment[], { numbers, compiled, period, assumptions }: Work): number {
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
