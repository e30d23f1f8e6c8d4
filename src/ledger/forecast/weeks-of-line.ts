import { days, intersect, mondayOf, type Day, type Period } from "../../calendar/index.js";
import type { Books } from "../books/books.js";
import { unitsWithin } from "../books/units-within.js";

/** How a pace is taken. */
export interface PaceOptions {
  readonly after: Day;
  readonly weeks: number;
}

/** A line of the plan of which fewer full weeks are known than say the pace. */
export interface LineWeeks {
  readonly line: string;
  /** How many are known; of none, the line comes as the plan says. */
  readonly weeks: number;
}

/** What came of a line in its full weeks. */
export interface PaceOfLine {
  readonly weeks: number;
  readonly units: number;
}

/**
 * What came of a line in those of the last full weeks that lie on its own days: in a week before the account or the line began, or between
 * two versions of the plan that have it, nothing could come, which says nothing of the pace.
 */
export function paceOfLine(line: string, books: Books, { after, weeks }: PaceOptions): PaceOfLine {
  const end = mondayOf(after + 1) - 1;
  const last = { from: end - 7 * weeks + 1, to: end };
  const within = intersect(last, books.period);
  const full = runsOf(line, books).flatMap((run) => {
    const own = within === undefined ? undefined : intersect(run, within);
    return own === undefined ? [] : fullWeeks(own);
  });
  return {
    weeks: full.reduce((sum, run) => sum + days(run), 0) / 7,
    units: full.reduce((sum, run) => sum + unitsWithin(line, run, books.units), 0),
  };
}

/** The days of a line in all versions of the plan, those that follow each other as one run. */
function runsOf(line: string, { question }: Books): readonly Period[] {
  const own = question.lines.filter((each) => each.line.id === line).sort((a, b) => a.from - b.from);
  return own.reduce<readonly Period[]>((runs, { from, to }) => {
    const before = runs.at(-1);
    if (before === undefined || before.to + 1 < from) return [...runs, { from, to }];
    return [...runs.slice(0, -1), { from: before.from, to: Math.max(before.to, to) }];
  }, []);
}

/** The weeks from Monday to Sunday that lie in a run of days. */
function fullWeeks({ from, to }: Period): readonly Period[] {
  const own = { from: mondayOf(from + 6), to: mondayOf(to + 1) - 1 };
  return own.from > own.to ? [] : [own];
}
