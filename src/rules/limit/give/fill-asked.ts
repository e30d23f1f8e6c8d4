import type { Period } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { fillDayUnits } from "../units/day-units.js";

/** A line on the days of a period of which another scheme decided some. */
interface AskedLine {
  readonly line: LineFacts;
  readonly period: Period;
  readonly elsewhere: readonly Period[];
}

/** Puts the units that a line asks for into the days of a period. */
export function fillAsked(target: number[], { line, period, elsewhere }: AskedLine): void {
  fillDayUnits(target, period.from, line, Math.max(line.from, period.from), Math.min(line.to, period.to));
  for (const { from, to } of elsewhere) target.fill(0, from - period.from, to - period.from + 1);
}
