import { firstDay, monthOf } from "../../../../calendar/index.js";
import type { NamedDays } from "../../../../person/facts/facts.js";
import type { Id } from "../../../../sources/index.js";
import { checkMonths } from "../../../reading/check/check-months.js";
import type { CarryOverRule } from "./carry-over-rule.js";
import { budgetPath } from "../../../reading/reader.js";
import { periodsPath, type BudgetPeriodKind } from "./kind.js";

/** Budget periods of so many calendar months, the first of which is the one in which the case's period begins. */
export interface BudgetPeriodsByMonths {
  readonly method: "months";
  /**
   * How many months each budget period has.
   *
   * @unit months
   */
  readonly months: number;
  /** Left out, nothing goes over from one budget to the next. A list of rows with days says that the rule changes. */
  readonly carryOver?: CarryOverRule;
  /** Id of the source. */
  readonly source: Id;
}

/** Numbered from "1", the first from the first day that is asked about. */
export const byMonths: BudgetPeriodKind<BudgetPeriodsByMonths> = {
  read({ months }, reading, validity) {
    checkMonths(months, `${budgetPath(reading, periodsPath)}.months`, reading.issues);
    const after = ({ id, to }: NamedDays): NamedDays => {
      const next = monthOf(to) + 1;
      return { id: String(Number(id) + 1), from: firstDay(next), to: firstDay(next + months) - 1 };
    };
    return {
      named: undefined,
      monthsBegun: months > 1 ? months : undefined,
      after,
      touching({ from, to }, stated) {
        const all = stated.slice();
        if (all.length === 0) all.push({ id: "1", from, to: firstDay(monthOf(from) + months) - 1 });
        for (let last = all.at(-1); last !== undefined && last.to < to; last = all.at(-1)) all.push(after(last));
        return all;
      },
      isElsewhere(id, asked) {
        const last = asked.at(-1);
        if (last === undefined || !/^[1-9]\d*$/u.test(id)) return false;
        // A later one begins while the scheme is valid; an earlier one has ended.
        const later = Number(id) - Number(last.id) - 1;
        return later < 0 || firstDay(monthOf(last.to) + 1 + later * months) <= validity.to;
      },
    };
  },
};
