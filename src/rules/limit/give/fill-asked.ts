import { fillDayUnits } from "../units/day-units.js";
import type { BeginningLine } from "./giving-line.js";

/** Puts the units that a line asks for into the days of a period. */
export function fillAsked(
  target: number[],
  { line, period, elsewhere }: Pick<BeginningLine, "line" | "period" | "elsewhere">,
): void {
  fillDayUnits(target, period.from, line, Math.max(line.from, period.from), Math.min(line.to, period.to));
  for (const { from, to } of elsewhere) target.fill(0, from - period.from, to - period.from + 1);
}
