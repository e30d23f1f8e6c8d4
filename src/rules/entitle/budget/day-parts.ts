import { daysInMonth, daysInYear, firstDay, lastDay, monthOf, yearOf, type Day } from "../../../calendar/index.js";
import type { BudgetFormulaRule } from "../registry.js";
import type { CompiledScheme } from "../../compiled.js";

/** Into how many days the amount of a day's week, month, year or scheme period is divided. */
export function denominatorOn(day: Day, compiled: CompiledScheme): number {
  const { per, yearBasis } = formulaOf(compiled);
  switch (per) {
    case "day":
      return 1;
    case "week":
      return 7;
    case "month":
      return daysInMonth(monthOf(day));
    case "year":
      return yearBasis === "actual/365" ? 365 : daysInYear(yearOf(day));
    case "period":
      return compiled.validity.to - compiled.validity.from + 1;
  }
}

/** The last day with the same denominator as a day. */
export function lastDayOfSame(day: Day, compiled: CompiledScheme): Day {
  const { per, yearBasis } = formulaOf(compiled);
  if (per === "month") return lastDay(monthOf(day));
  if (per === "year" && yearBasis === "actual/actual") return firstDay((yearOf(day) + 1) * 12) - 1;
  return compiled.validity.to;
}

/** The formula of a scheme that has one: days give amounts nowhere else. */
export function formulaOf({ formula }: CompiledScheme): BudgetFormulaRule {
  if (formula === undefined) throw new Error("the budget is what the plan costs");
  return formula;
}
