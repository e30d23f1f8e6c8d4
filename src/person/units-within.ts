import { monthOf, weekdaysIn, type Period } from "../calendar/index.js";
import { pathOf, received, type Issue } from "../errors/index.js";
import { formatScaledShort, quantityDecimals } from "../numbers/index.js";
import type { LineFacts } from "./facts/facts.js";
import type { SupportPlan } from "./plan.js";

/** The most units that are counted, in ten-thousandths: half of what integers hold, so that roundings of months fit too. */
export const mostUnits = 2 ** 52;

/** Adds an issue at each line with which the units of a plan become more than can be counted exactly. */
export function checkUnits(lines: readonly LineFacts[], plan: SupportPlan, period: Period, issues: Issue[]): void {
  let sum = 0;
  for (const line of lines) {
    const units = unitsUntil(line, period.to);
    if (!(units > 0)) continue;
    if (sum + units <= mostUnits) sum += units;
    else issues.push(tooMany(line, plan));
  }
}

/** What a line comes to from its first day to the end of the period, and at most a whole month, week or period more. */
function unitsUntil({ per, quantity, from, to, weekdays }: LineFacts, end: number): number {
  const last = Math.min(to, end);
  const days = weekdays === 0 ? last - from + 1 : weekdaysIn(from, last, weekdays);
  switch (per) {
    case "day":
      return quantity * days;
    case "week":
      return quantity * Math.ceil(days / 7);
    case "month":
      return quantity * (monthOf(last) - monthOf(from) + 1);
    case "period":
    case "once":
      return quantity;
  }
}

function tooMany({ index }: LineFacts, { lines }: SupportPlan): Issue {
  return {
    code: "out-of-range",
    path: pathOf("plan", "lines", index, "quantity"),
    expected: `a quantity with which the plan comes to at most ${formatScaledShort(mostUnits, quantityDecimals)} units`,
    received: received(lines[index]?.quantity),
  };
}
