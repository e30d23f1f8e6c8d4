import { formatDay, formatPeriod, type Day, type Period } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import type { Issue } from "../../errors/index.js";
import { daysOn } from "../months/line-days.js";

/** Adds an issue for days of a line on which no price is known at the place of residence, or anywhere where that is none, where it has units on them. */
export function addPriceGap(line: LineFacts, days: Period, place: string, issues: Issue[]): void {
  if (line.quantity > 0 && daysOn(line.weekdays, days.from, days.to) > 0) {
    issues.push(priceGap(line, days.from, days.to, place));
  }
}

function priceGap(line: LineFacts, from: Day, to: Day, place: string): Issue {
  const timeBand = line.timeBand === undefined ? "" : ` in time band "${line.timeBand}"`;
  const group = line.groupSize === undefined ? "" : ` in a group of ${line.groupSize}`;
  const at = place === "" ? "" : ` at "${place}"`;
  return {
    code: "price-gap",
    path: `plan.lines[${line.index}]`,
    expected: `a price of service "${line.service}"${timeBand}${group}${at} on every day of the line that qualifies`,
    received: `no price on ${from === to ? formatDay(from) : formatPeriod({ from, to })}`,
    hint: "Add a price to the scheme for these days, or mark a projection of the last known one as an assumption.",
  };
}
