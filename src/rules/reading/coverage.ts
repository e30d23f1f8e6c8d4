import { complement, formatPeriod, overlaps, type Period } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import { groupBy } from "../../lists/index.js";
import { isId, whyNotId } from "../../person/id.js";

/**
 * Checks that rows which answer one question (the amount of one level, the price of one service at one place) never share
 * a day: two answers on one day are an error, whatever their order in the file.
 *
 * @param rows the rows with their places in the document
 */
export function checkNoOverlap(rows: readonly (Period & { readonly path: string })[], issues: Issue[]): void {
  let longest: (Period & { readonly path: string }) | undefined;
  for (const row of soundRows(rows)) {
    if (longest !== undefined && overlaps(longest, row)) {
      issues.push({
        code: "overlap",
        path: row.path,
        expected: `days that ${longest.path}, ${formatPeriod(longest)}, does not have`,
        received: formatPeriod(row),
        hint: "Both ends belong to a period: end the earlier row on the day before the later one begins.",
      });
    }
    if (longest === undefined || row.to > longest.to) longest = row;
  }
}

/** Checks rows of which one id has several, from a day to a day each: names that are ids, and one row of a name on a day. */
export function checkIdsByDays(
  rows: readonly (Period & { readonly id: string; readonly path: string })[],
  issues: Issue[],
): void {
  for (const { id, path } of rows) if (!isId(id)) issues.push(whyNotId(id, `${path}.id`));
  for (const own of groupBy(rows, ({ id }) => id).values()) checkNoOverlap(own, issues);
}

/** Adds an issue for every run of days inside a period on which no row holds. */
export function checkNoGap(
  rows: readonly Period[],
  period: Period,
  { path, what }: { readonly path: string; readonly what: string },
  issues: Issue[],
): void {
  if (!(period.from <= period.to)) return;
  for (const gap of complement(soundRows(rows), period)) {
    issues.push({
      code: "gap",
      path,
      expected: `${what} on every day from ${formatPeriod(period)}`,
      received: `nothing on ${formatPeriod(gap)}`,
    });
  }
}

/** The rows whose dates are right, by first day; the others have issues of their own. */
function soundRows<Row extends Period>(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.from <= row.to).sort((left, right) => left.from - right.from);
}
