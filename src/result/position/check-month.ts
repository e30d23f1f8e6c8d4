import { type Day, firstDay, formatDay, formatMonth, monthOf } from "../../calendar/index.js";
import { type Issue, received } from "../../errors/index.js";
import { readDay, readMonth } from "../../person/read/values.js";
import { isMonthEnd } from "../../rules/months/month-end.js";
import type { At } from "./at.js";
import type { Position } from "./document.js";

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
