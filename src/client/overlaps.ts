import { formatPeriod, type Period } from "../calendar/index.js";
import { pathOf, type Issue } from "../errors/index.js";

/** Sorts spans by their first day and adds an issue for every two neighbours that share a day. */
export function sortedWithoutOverlap<Span extends Period>(
  spans: Span[],
  issues: Issue[],
  list: string,
  what: string,
): readonly Span[] {
  if (spans.length < 2) return spans;
  spans.sort((left, right) => left.from - right.from);
  for (let index = 1; index < spans.length; index += 1) {
    const before = spans[index - 1];
    const after = spans[index];
    if (before === undefined || after === undefined || after.from > before.to) continue;
    issues.push({
      code: "overlap",
      path: pathOf(...list.split(".")),
      expected: `${what} that never share a day`,
      received: `${describe(before)} and ${describe(after)}`,
      hint: "End the earlier one on the day before the later one begins.",
    });
  }
  return spans;
}

function describe(span: Period): string {
  return Number.isNaN(span.from) || Number.isNaN(span.to) ? "a period with a wrong date" : formatPeriod(span);
}
