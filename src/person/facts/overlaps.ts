import { formatPeriod, type Period } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";

/** Sorts spans by their first day and adds an issue for every one that begins before an earlier one has ended. */
export function sortedWithoutOverlap<Span extends Period>(
  spans: Span[],
  issues: Issue[],
  list: string,
  what: string,
): readonly Span[] {
  if (spans.length < 2) return spans;
  spans.sort((left, right) => left.from - right.from);
  let longest: Span | undefined;
  for (const span of spans) {
    // Dates that could not be read, and ends before starts, have issues of their own.
    if (!(span.from <= span.to)) continue;
    if (longest !== undefined && span.from <= longest.to) {
      issues.push({
        code: "overlap",
        path: list,
        expected: `${what} that never share a day`,
        received: `${formatPeriod(longest)} and ${formatPeriod(span)}`,
        hint: "End the earlier one on the day before the later one begins.",
      });
    }
    if (longest === undefined || span.to > longest.to) longest = span;
  }
  return spans;
}
