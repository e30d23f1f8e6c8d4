import { type Issue, joinPaths } from "../../errors/index.js";
import { type Period, endBeforeStart, formatPeriod, overlaps } from "./period.js";

/**
 * What keeps rows from being a timeline: ends before starts, and overlaps. Gaps are no issue here, but where a period is asked about.
 *
 * @param rows in any order; the issues name their indexes in it
 * @param path where the rows stand in their document
 */
export function timelineIssues(rows: readonly Period[], path = ""): readonly Issue[] {
  const issues: Issue[] = [];
  const sorted = [...rows.entries()].sort(([, a], [, b]) => a.from - b.from);
  let longest: { readonly index: number; readonly row: Period } | undefined;
  for (const [index, row] of sorted) {
    if (row.to < row.from) {
      issues.push(endBeforeStart(row.from, row.to, joinPaths(path, `[${index}].to`)));
      continue;
    }
    if (longest !== undefined && overlaps(longest.row, row)) {
      issues.push({
        code: "dates-overlap",
        path: joinPaths(path, `[${index}]`),
        expected: `days that [${longest.index}], ${formatPeriod(longest.row)}, does not have`,
        received: formatPeriod(row),
        hint: "Both days of a period belong to it: the next begins on the day after.",
      });
    }
    if (longest === undefined || row.to > longest.row.to) longest = { index, row };
  }
  return issues;
}
