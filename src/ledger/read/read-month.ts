import { monthOf, parseDay, type Month } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";

/** The month of a text such as `"2026-01"`; NaN with an issue where it is none. */
export function readMonth(text: string, path: string, issues: Issue[]): Month {
  const first = typeof text === "string" ? parseDay(`${text}-01`) : Number.NaN;
  if (!Number.isNaN(first)) return monthOf(first);
  issues.push({ code: "month-form", path, expected: 'a month such as "2026-01"', received: received(text) });
  return Number.NaN;
}
