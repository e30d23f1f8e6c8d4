import type { Day, Period } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { unitsBetween } from "../units/day-units.js";

/** A line that asks for units. */
export interface AskingLine {
  readonly line: LineFacts;
  /** The days of the line, within the period, that qualify, in order. */
  readonly spans: readonly Period[];
}

/** The units that a line asks for on days of a run that qualify. */
export function unitsAsked({ line, spans }: AskingLine, from: Day, to: Day): number {
  let sum = 0;
  for (const span of spans) {
    const first = from > span.from ? from : span.from;
    const last = to < span.to ? to : span.to;
    if (first <= last) sum += unitsBetween(line, first, last);
  }
  return sum;
}

/** Whether some of the lines ask for units on days of a run that qualify. */
export function askedIn(lines: readonly AskingLine[], from: Day, to: Day): boolean {
  return lines.some((line) => unitsAsked(line, from, to) > 0);
}

/** The first and the last day of a run on which the lines ask for units, where they ask for some. */
export function daysAsked(lines: readonly AskingLine[], from: Day, to: Day): Period {
  let last = to;
  while (last > from && !askedIn(lines, last, last)) last -= 1;
  let first = from;
  while (first < last && !askedIn(lines, first, first)) first += 1;
  return { from: first, to: last };
}
