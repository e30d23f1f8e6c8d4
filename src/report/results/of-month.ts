import { earliestDay, firstDay, formatDay, lastDay, parseMonth } from "../../calendar/index.js";
import type { Residence } from "../../person/residence.js";
import type { BudgetPart } from "../../result/budget.js";

/** Days as texts; where the end is open it is the word `open`, which stands behind every date as texts are ordered. */
interface TextSpan {
  readonly from: string;
  readonly to: string;
}

/** The days of a month. */
export function monthSpan(month: string): TextSpan {
  const number = parseMonth(month);
  return { from: formatDay(Math.max(firstDay(number), earliestDay)), to: formatDay(lastDay(number)) };
}

/** The levels of some days, each once and in their order; undefined where there is none. */
export function levelsOn(span: TextSpan, segments: readonly BudgetPart[]): string | undefined {
  return once(segments.flatMap((each) => (each.level !== undefined && touches(each, span) ? [each.level] : [])));
}

/** The places of residence of some days, each once and in their order; undefined where none is known. */
export function placesOn(
  span: TextSpan,
  kind: Residence["kind"],
  residences: readonly Residence[],
): string | undefined {
  const own = residences.filter((each) => each.kind === kind && touches(each, span));
  return once(own.toSorted((left, right) => (left.from < right.from ? -1 : 1)).map(({ place }) => place));
}

function touches(each: TextSpan, span: TextSpan): boolean {
  return each.from <= span.to && each.to >= span.from;
}

function once(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : [...new Set(ids)].join("; ");
}
