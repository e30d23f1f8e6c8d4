import {
  type Day,
  type Period,
  endBeforeStart,
  firstDay,
  formatDay,
  formatMonth,
  monthOf,
} from "../../calendar/index.js";
import { type Issue, received } from "../../errors/index.js";
import { readDay, readMonth } from "../../person/read/values.js";
import { isMonthEnd } from "../../rules/months/month-end.js";
import type { At } from "./at.js";
import type { MonthSoFar, Position } from "./document.js";

/** A month goes on where the last day is not its last, and only there. */
export function checkMonth({ month, origin, through: text }: Position, through: Day, at: At, issues: Issue[]): void {
  if (isMonthEnd(through)) {
    if (month === undefined) return;
    issues.push({
      code: "month-has-ended",
      path: at("month"),
      expected: `nothing, because the month ends on ${text}`,
      received: received(month),
    });
    return;
  }
  if (month === undefined) {
    // Somebody who states or assumes a position says that nothing was shown of the month.
    if (isSaid(origin)) return;
    issues.push({
      code: "missing-key",
      path: at("month"),
      expected: `what was shown of ${formatMonth(monthOf(through))}, which goes on after ${text}`,
      received: "nothing",
    });
    return;
  }
  const number = readMonth(month.month, issues, at("month", "month"));
  if (!Number.isNaN(number) && number !== monthOf(through)) {
    issues.push({
      code: "month-of-position",
      path: at("month", "month"),
      expected: `"${formatMonth(monthOf(through))}", the month of ${text}`,
      received: received(month.month),
    });
  }
  const from = readDay(month.from, issues, "", -1, at("month", "from"));
  const first = firstDay(monthOf(through));
  if (from < first || from > through) {
    issues.push({
      code: "month-of-position",
      path: at("month", "from"),
      expected: `a date from ${formatDay(first)} to ${text}`,
      received: received(month.from),
    });
  }
  checkElsewhere(month, { from, to: through }, at, issues);
}

/** Days of another scheme lie between those that were calculated, one run after the other. */
function checkElsewhere({ elsewhere = [], from: first }: MonthSoFar, shown: Period, at: At, issues: Issue[]): void {
  let before = shown.from;
  for (const [index, days] of elsewhere.entries()) {
    const path = (key: string) => at("month", "elsewhere", index, key);
    const from = readDay(days.from, issues, "", -1, path("from"));
    const to = readDay(days.to, issues, "", -1, path("to"));
    const expected = `a date after ${index === 0 ? first : formatDay(before)} and no later than ${formatDay(shown.to)}`;
    if (from <= before || from > shown.to) {
      issues.push({ code: "month-of-position", path: path("from"), expected, received: received(days.from) });
    }
    if (to < from) issues.push(endBeforeStart(from, to, path("to")));
    else if (to > shown.to)
      issues.push({ code: "month-of-position", path: path("to"), expected, received: received(days.to) });
    before = to;
  }
}

/** Whether somebody says what was before, and it was not calculated. */
function isSaid(origin: Position["origin"]): boolean {
  switch (origin) {
    case "stated":
    case "assumed":
      return true;
    case "calculated":
      return false;
  }
}
