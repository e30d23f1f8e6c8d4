import {
  days,
  firstDay,
  intersect,
  lastDay,
  monthOf,
  parseDay,
  type Day,
  type Month,
  type Period,
} from "../calendar/index.js";
import type { Outcome } from "../outcome/outcome.js";
import type { OpeningNote } from "../result/opening-note.js";
import type { Result } from "../result/result.js";

/** What a result gives in a month, as day numbers and integers. */
export interface PartOfMonth {
  readonly payer: string;
  readonly scheme: string;
  readonly synthetic: boolean;
  /** The days of the month that the result is about. */
  readonly from: Day;
  readonly to: Day;
  /** The last day before, where it goes on from what was before within the month; NaN where it goes on from nothing. */
  readonly through: Day;
  /** Whether these are all days of the month. */
  readonly isWhole: boolean;
  readonly isComplete: boolean;
  /** Days on which the person was eligible. */
  readonly days: number;
  /** Minor units. */
  readonly covered: number;
  /** Minor units. */
  readonly paid: number;
}

/** What a result gives in each of its months. */
export function partsOf(payer: string, result: Result): ReadonlyMap<Month, PartOfMonth> {
  const { outcome, period, scheme, synthetic, numbers } = result;
  const [from, to] = [parseDay(period.from), parseDay(period.to)];
  const parts = new Map<Month, PartOfMonth>();
  const spans = spansOf(outcome);
  for (let month = monthOf(from); month <= monthOf(to); month += 1) {
    const own = { from: Math.max(from, firstDay(month)), to: Math.min(to, lastDay(month)) };
    const row = result.months[month - monthOf(from)];
    const eligible = (spans ?? []).flatMap((span) => intersect(span, own) ?? []);
    parts.set(month, {
      ...{ payer, scheme: scheme.id, synthetic, ...own },
      through: own.from > from ? own.from - 1 : goneOnAfter(numbers.opening),
      isWhole: own.from === firstDay(month) && own.to === lastDay(month),
      isComplete: spans !== undefined,
      days: eligible.reduce((sum, span) => sum + days(span), 0),
      covered: row?.coveredMinor ?? 0,
      paid: row?.contributionMinor ?? 0,
    });
  }
  return parts;
}

/** The last day before, where anything is said of its month; NaN where a result goes on from nothing. */
function goneOnAfter(opening: OpeningNote | undefined): Day {
  return opening === undefined || opening.monthUnsaid ? Number.NaN : opening.through;
}

/** The days on which a person is eligible; undefined where a fact is missing, so that nobody knows. */
function spansOf(outcome: Outcome): readonly Period[] | undefined {
  switch (outcome.state) {
    case "eligible":
      return outcome.spans.map(({ from, to }) => ({ from: parseDay(from), to: parseDay(to) }));
    case "ineligible":
      return [];
    case "incomplete":
      return undefined;
  }
}
