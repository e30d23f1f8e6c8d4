import { endBeforeStart, type Day } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import { parseScaled, whyNotDecimal } from "../../numbers/index.js";
import { readAmount, readDay, readId } from "../../person/read/values.js";
import { lastMonthEnd } from "../../rules/months/month-end.js";
import type { At } from "./at.js";
import type { Position } from "./document.js";

/** Checks budgets that go on: they share no day, end after the position, and their amounts are none below zero. */
export function checkBudgets(
  { budgets = [], scheme: { minorUnit }, through: last, origin }: Position,
  through: Day,
  at: At,
  issues: Issue[],
): void {
  const ends = new Map<string | undefined, Day>();
  for (const [index, budget] of budgets.entries()) {
    const path = (key: string) => at("budgets", index, key);
    readId(budget.budgetPeriod, issues, "", -1, path("budgetPeriod"));
    const from = readDay(budget.from, issues, "", -1, path("from"));
    const to = readDay(budget.to, issues, "", -1, path("to"));
    if (to < from) issues.push(endBeforeStart(from, to, path("to")));
    // One that was calculated may say of the months that have ended that they cost more than their budget.
    const isShort = origin !== "stated" && to === lastMonthEnd(through);
    if (to <= through && to >= from && !isShort) {
      issues.push({
        code: "budget-has-ended",
        path: path("to"),
        expected: `a date after ${last}, because the budget goes on`,
        received: received(budget.to),
      });
    }
    if (budget.budget !== undefined) readId(budget.budget, issues, "", -1, path("budget"));
    if (from <= (ends.get(budget.budget) ?? Number.NEGATIVE_INFINITY)) {
      issues.push({
        code: "budgets-overlap",
        path: path("from"),
        expected: "a date after the budget before has ended",
        received: received(budget.from),
      });
    }
    ends.set(budget.budget, to);
    if (budget.approved !== undefined) readAmount(budget.approved, minorUnit, issues, "", -1, path("approved"));
    // Below 0 where the budget before was spent in advance.
    if (budget.carried !== undefined && Number.isNaN(parseScaled(budget.carried, minorUnit))) {
      issues.push(whyNotDecimal(budget.carried, minorUnit, path("carried")));
    }
    readAmount(budget.drawn, minorUnit, issues, "", -1, path("drawn"));
    const { expired, carried = "0" } = budget;
    if (expired === undefined) continue;
    const lapsed = readAmount(expired, minorUnit, issues, "", -1, path("expired"));
    if (!(lapsed > parseScaled(carried, minorUnit))) continue;
    const expected = `at most ${carried}, what came over`;
    issues.push({ code: "expired-above-carried", path: path("expired"), expected, received: received(expired) });
  }
}
