import { formatDay, lastDay, monthOf, parseDay } from "../../../calendar/index.js";
import type { Warning } from "../../../errors/index.js";
import type { BudgetPeriods } from "./periods/registry.js";

/**
 * Rows of what goes over in which no budget ends, so that they decide about nothing: the rule of a budget is that of its last day. Where budget
 * periods are of so many months from whichever day is asked about, any end of a month can be one.
 */
export function rowsThatCarryNothing(rule: BudgetPeriods | undefined): readonly Warning[] {
  const rows = rule?.carryOver;
  if (rule === undefined || rows === undefined || "lasts" in rows) return [];
  return rows.flatMap(({ from, to }, index): readonly Warning[] => {
    const ends =
      "periods" in rule ? rule.periods.map((each) => each.to) : [formatDay(lastDay(monthOf(parseDay(from))))];
    // An open end is after every day, as a text too.
    if (ends.some((end) => end >= from && end <= to)) return [];
    return [
      {
        code: "never-carried",
        path: `entitle.budgetPeriods.carryOver[${index}]`,
        message: `no budget period ends from ${from} to ${to}, so nothing goes over by this row`,
        hint: "The rule of a budget is that of its last day: move the border of the row, or take it away.",
      },
    ];
  });
}
