import { formatDay, lastDay, monthOf, parseDay } from "../../../calendar/index.js";
import { InputError, received } from "../../../errors/index.js";
import type { DaySpan } from "../../../outcome/day-span.js";
import type { Case } from "../../../person/case.js";

/** Which days of each case are shown. */
export interface DaysShown {
  /** As it was asked for: `2026-01`, or `2026-01-16..2026-01-31`. */
  readonly text: string;
  /** The days of a case: of a month those that its period has. */
  readonly of: (document: Case) => DaySpan;
}

/**
 * Reads which days are shown: a month, or a first and a last day.
 *
 * @throws {InputError} where the text is neither
 */
export function readDaysShown(text: string): DaysShown {
  const first = parseDay(`${text}-01`);
  if (!Number.isNaN(first)) {
    const [from, to] = [formatDay(first), formatDay(lastDay(monthOf(first)))];
    return { text, of: ({ period }) => within({ from, to }, period) };
  }
  const [from = "", to = "", ...more] = text.split("..");
  if (more.length > 0 || [from, to].some((day) => Number.isNaN(parseDay(day)))) {
    throw new InputError([
      {
        code: "days-form",
        path: "--show",
        expected: "a month, or a first and a last day",
        received: received(text),
        hint: "Such as 2026-01, or 2026-01-16..2026-01-31.",
      },
    ]);
  }
  return { text, of: () => ({ from, to }) };
}

/** The days of a month in a period; where it has none, the month, which the period then refuses. */
function within(month: DaySpan, period: DaySpan): DaySpan {
  const from = month.from < period.from ? period.from : month.from;
  const to = month.to > period.to ? period.to : month.to;
  return from <= to ? { from, to } : month;
}
