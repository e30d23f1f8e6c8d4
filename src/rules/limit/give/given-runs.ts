import type { Day } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { unitsBetween } from "../units/day-units.js";

/**
 * The units that a line was given in a month, by runs of days: {@link givenRunLength} numbers a run, namely its first and its last day, the
 * units of all of it, and 1 where each day has the same; otherwise its first days have what they ask for, until that is used up. Days
 * that were given nothing may stand in no run. Runs and not days, because a month is mostly one or two.
 */
export type GivenRuns = readonly number[];

/** How many numbers a run has. */
const givenRunLength = 4;

/** Runs that are written over again and again: so many of the numbers count. */
export interface RunsWritten {
  readonly runs: number[];
  runCount: number;
  /** Whether each day of a run has the same. */
  readonly dayByDay: boolean;
}

/** Adds a run behind the others. */
export function addRun(written: RunsWritten, from: Day, to: Day, units: number): void {
  const { runs, runCount: at } = written;
  runs[at] = from;
  runs[at + 1] = to;
  runs[at + 2] = units;
  runs[at + 3] = written.dayByDay ? 1 : 0;
  written.runCount = at + givenRunLength;
}

/** The units of all runs. */
export function unitsGiven(runs: GivenRuns): number {
  let sum = 0;
  for (let at = 2; at < runs.length; at += givenRunLength) sum += runs[at] ?? 0;
  return sum;
}

/** The units of the days from one to another. */
export function givenBetween(runs: GivenRuns, line: LineFacts, from: Day, to: Day): number {
  let sum = 0;
  for (let at = 0; at < runs.length; at += givenRunLength) {
    const begin = runs[at] ?? 0;
    const end = runs[at + 1] ?? 0;
    if (begin > to || end < from) continue;
    const units = runs[at + 2] ?? 0;
    const first = begin > from ? begin : from;
    const last = end < to ? end : to;
    if (first === begin && last === end) sum += units;
    else if (runs[at + 3] === 1) sum += (units / (end - begin + 1)) * (last - first + 1);
    else {
      const upTo = unitsBetween(line, begin, last);
      const before = unitsBetween(line, begin, first - 1);
      sum += (upTo < units ? upTo : units) - (before < units ? before : units);
    }
  }
  return sum;
}
