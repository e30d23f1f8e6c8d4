import { intersect, intersectLists, isoWeekday, type Day, type Period } from "../../../calendar/index.js";
import type { CaseFacts, LineFacts } from "../../../person/facts/facts.js";
import type { CompiledScheme } from "../../compiled.js";
import { untilEndOfLine } from "../../death/ends-of.js";
import type { Gap } from "../../../outcome/finding.js";
import { hasUnitsHere } from "../../common/paid-elsewhere.js";

/**
 * The missing facts on which an amount hangs, each from the first day to the last on which it does.
 *
 * Where an assessed need gives the budget, each day adds to it. Where the budget is what the plan costs, an amount hangs only on
 * days on which services are planned: days before a plan begins may be left open, and every amount is what it is.
 *
 * @param gaps days of which a fact is missing
 * @param possible the days that fail for no reason
 */
export function matteringGaps(
  gaps: readonly Gap[],
  possible: readonly Period[],
  facts: CaseFacts,
  compiled: CompiledScheme,
): readonly Gap[] {
  // On which days services are planned, nobody knows of who has no plan.
  if (compiled.formula !== undefined || facts.case.plan === undefined) return gaps;
  const lines = facts.lines.flatMap((line, index) => {
    if (!hasUnitsHere(line, compiled)) return [];
    return untilEndOfLine([line], index, facts).map((days) => ({ ...line, ...days }));
  });
  return gaps.flatMap((gap) =>
    intersectLists([gap], possible).flatMap((days) => {
      const planned = plannedDaysIn(lines, days);
      return planned === undefined ? [] : [{ ...gap, ...planned }];
    }),
  );
}

/** The first and last day of a run on which units of a line may be received; undefined where there is none. */
function plannedDaysIn(lines: readonly LineFacts[], days: Period): Period | undefined {
  let from = Number.MAX_SAFE_INTEGER;
  let to = Number.MIN_SAFE_INTEGER;
  for (const line of lines) {
    const both = intersect(line, days);
    if (both === undefined) continue;
    let first = both.from;
    let last = both.to;
    while (first <= last && !isPlannedOn(line, first)) first += 1;
    while (last >= first && !isPlannedOn(line, last)) last -= 1;
    if (first > last) continue;
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return from > to ? undefined : { from, to };
}

function isPlannedOn({ weekdays }: LineFacts, day: Day): boolean {
  return weekdays === 0 || (weekdays & (1 << (isoWeekday(day) - 1))) !== 0;
}
