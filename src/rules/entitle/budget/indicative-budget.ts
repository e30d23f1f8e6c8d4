import type { Day, Period } from "../../../calendar/index.js";
import { InputError } from "../../../errors/index.js";
import type { CompiledScheme } from "../../compiled.js";
import type { Run } from "../../run.js";
import type { LevelSpan } from "../../assess/assessed-span.js";
import { placed } from "../../reading/at-path.js";
import { noteAssumption } from "../../reading/note-assumption.js";
import { denominatorOn, lastDayOfSame } from "./day-parts.js";
import { addFraction, emptySum, roundSum, type FractionSum } from "./fraction-sum.js";

/** Days of one level, and their part of the indicative budget. */
export interface BudgetSegment extends Period {
  /** Id of the level; empty where the scheme has none. */
  readonly level: string;
  /**
   * Minor units. What the rounded budget grows by from the segment's first day to its last, so that the segments add up to
   * the budget.
   */
  readonly minor: number;
  /** Id of the assessment, where a rule beyond plain level amounts is at work. */
  readonly assessment?: string;
  /** Id of the assessment before, by whose amount nobody is worse off on these days. */
  readonly notWorseOffThan?: string;
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: string;
}

/** The indicative budget in minor units, and the days of each level that make it. */
export interface IndicativeBudget {
  readonly minor: number;
  readonly segments: readonly BudgetSegment[];
}

/**
 * The second part of step 2, entitle: days that qualify × dated amounts of their level → the indicative budget.
 *
 * Each day adds the amount of its level over the days of its month, year or scheme period; the exact sum is rounded once.
 *
 * @param eligible the days that qualify, in order
 * @param levels the level of each of those days
 * @param run to whose assumptions those behind the amounts used are added
 */
export function indicativeBudget(
  eligible: readonly Period[],
  levels: readonly LevelSpan[],
  run: Pick<Run, "compiled" | "assumptions" | "recorder">,
): IndicativeBudget {
  const { compiled, recorder } = run;
  const sum = emptySum();
  let minor = 0;
  const segments: BudgetSegment[] = [];
  for (const days of eligible) {
    for (const span of levels) {
      const from = Math.max(days.from, span.from);
      const to = Math.min(days.to, span.to);
      if (from > to) continue;
      addAmounts({ from, to }, span.level, sum, run);
      const grown = rounded(sum, span.level, to, compiled);
      segments.push({ from, to, level: compiled.levelIds[span.level] ?? "", minor: grown - minor });
      minor = grown;
    }
  }
  recorder?.record({ kind: "budget-rounding", budgetPeriod: undefined, ...sum, unit: 1n, value: minor });
  return { minor, segments };
}

/** The rounded sum; where it is too much, the amount of the level on the last day added says so. */
function rounded(sum: FractionSum, level: number, to: Day, { amounts, budgetRounding }: CompiledScheme): number {
  try {
    return roundSum(sum, budgetRounding.step, budgetRounding.mode);
  } catch (error) {
    throw new InputError(placed(error, amounts[level]?.find((row) => row.to >= to)?.path ?? ""));
  }
}

/** Adds the amounts of a level that are in force on some days. */
function addAmounts(
  { from, to }: Period,
  level: number,
  sum: FractionSum,
  run: Parameters<typeof indicativeBudget>[2],
): void {
  const { compiled, assumptions, recorder } = run;
  const rows = compiled.amounts[level] ?? [];
  for (const row of rows) {
    if (row.from > to) break;
    if (row.to < from) continue;
    noteAssumption(row.assumption, assumptions);
    // Days are cut where the denominator changes: at months, or at years.
    let day = Math.max(from, row.from);
    const end = Math.min(to, row.to);
    while (day <= end) {
      // What is per budget period has budget periods, and does not come here.
      const denominator = denominatorOn(day, compiled, compiled.validity);
      const last = Math.min(end, lastDayOfSame(day, compiled));
      addFraction(sum, row.value, last - day + 1, denominator);
      recorder?.record({
        kind: "segment",
        level: compiled.levelIds[level] ?? "",
        from: day,
        to: last,
        amount: row,
        denominator,
      });
      day = last + 1;
    }
  }
}
