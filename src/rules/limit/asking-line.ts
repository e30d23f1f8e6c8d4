import type { Day, Period } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { fillDayUnits, unitsBetween } from "./day-units.js";

/** A line that asks for units. */
export interface AskingLine {
  readonly line: LineFacts;
  /** The days of the line, within the period, that qualify, in order. */
  readonly spans: readonly Period[];
}

/** Whether some of the lines ask for units on days of a run that qualify. */
export function askedIn(lines: readonly AskingLine[], from: Day, to: Day): boolean {
  for (const { line, spans } of lines) {
    for (const span of spans) {
      if (unitsBetween(line, Math.max(from, span.from), Math.min(to, span.to)) > 0) return true;
    }
  }
  return false;
}

/** The first and the last day of a run on which the lines ask for units, where they ask for some. */
export function daysAsked(lines: readonly AskingLine[], from: Day, to: Day): Period {
  let last = to;
  while (last > from && !askedIn(lines, last, last)) last -= 1;
  let first = from;
  while (first < last && !askedIn(lines, first, first)) first += 1;
  return { from: first, to: last };
}

/**
 * The units of a line on each day of a period that qualifies, in ten-thousandths; 0 on all others.
 *
 * @param dayCount how many days the period has
 */
export function unitsOfSpans({ line, spans }: AskingLine, first: Day, target: number[]): number[] {
  for (const { from, to } of spans) fillDayUnits(target, first, line, from, to);
  return target;
}
