import { firstDay, lastDay, monthOf, openEnd, type Day } from "../../../../calendar/index.js";
import type { PeriodText } from "../../../../person/dated.js";
import type { Id } from "../../../../sources/index.js";
import type { Issue } from "../../../../errors/index.js";
import { checkNoGap, checkNoOverlap } from "../../../reading/coverage.js";
import { budgetPath, checkIds, readPeriod } from "../../../reading/reader.js";
import type { CarryOverRule } from "./carry-over-rule.js";
import { periodsPath, type BudgetPeriodKind } from "./kind.js";

/** A budget period with its dates: whole calendar months, except where the scheme begins or ends inside one. */
export interface NamedBudgetPeriod extends PeriodText {
  /** Name by which decisions and results refer to it, unique among the budget periods. */
  readonly id: Id;
}

/** Budget periods with dates, which together are the scheme's validity: it ends where the last of them does. */
export interface BudgetPeriodsByDates {
  readonly method: "dates";
  readonly periods: readonly NamedBudgetPeriod[];
  /** Left out, nothing goes over from one budget to the next. A list of rows with days says that the rule changes. */
  readonly carryOver?: CarryOverRule;
  /** Id of the source. */
  readonly source: Id;
}

/** Whole calendar months without a gap. */
export const byDates: BudgetPeriodKind<BudgetPeriodsByDates> = {
  read({ periods, carryOver }, reading, validity) {
    const { issues } = reading;
    const list = `${budgetPath(reading, periodsPath)}.periods`;
    checkIds(periods, list, issues);
    const rows = periods.map((row, index) => {
      const path = `${list}[${index}]`;
      const period = readPeriod(row, path, issues);
      const whole = (day: Day, end: Day, border: Day) => Number.isNaN(day) || day === end || day === border;
      const begins = whole(period.from, firstDay(monthOf(period.from)), validity.from);
      if (!begins || !whole(period.to, lastDay(monthOf(period.to)), validity.to)) {
        issues.push({
          code: "not-whole-months",
          path,
          expected: "whole calendar months, because a month's costs belong to one budget period",
          received: `${row.from} to ${row.to}`,
        });
      }
      if (period.to === openEnd) issues.push(endless(`${path}.to`));
      return { ...period, id: row.id, path };
    });
    checkNoOverlap(rows, issues);
    checkNoGap(rows, validity, { path: list, what: "a budget period" }, issues);
    const named = rows.sort((left, right) => left.from - right.from);
    return {
      named,
      monthsBegun: undefined,
      touching: ({ from, to }) => named.filter((each) => each.from <= to && from <= each.to),
      after: ({ to }) => (carryOver === undefined ? undefined : named.find(({ from }) => from === to + 1)),
      isElsewhere: (id) => named.some((each) => each.id === id),
    };
  },
};

/** A budget is granted for all of its days: of one without an end the case would have to say what holds for centuries. */
function endless(path: string): Issue {
  return {
    code: "validity-open",
    path,
    expected: "the last day of the budget period",
    received: "open",
    hint: "Let the scheme be valid until the last day whose budget period is known, and write the later ones into its next version; or let budget periods begin with each person and last a number of months.",
  };
}
