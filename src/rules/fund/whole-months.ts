import { firstDay, formatDay, lastDay, monthOf, openEnd, type Period } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";

/** Funding is computed for months, so what decides over it must be the same on all days of a month. */
export function checkWholeMonths(row: Period & { readonly path: string }, validity: Period, issues: Issue[]): void {
  if (Number.isNaN(row.from) || Number.isNaN(row.to)) return;
  if (row.from > validity.from && row.from !== firstDay(monthOf(row.from))) {
    issues.push({
      code: "share-inside-month",
      path: `${row.path}.from`,
      expected: "the first day of a month, because sources are split by month",
      received: formatDay(row.from),
    });
  }
  if (row.to < validity.to && row.to !== openEnd && row.to !== lastDay(monthOf(row.to))) {
    issues.push({
      code: "share-inside-month",
      path: `${row.path}.to`,
      expected: "the last day of a month, because sources are split by month",
      received: formatDay(row.to),
    });
  }
}
