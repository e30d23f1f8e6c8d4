import { monthsOf } from "../../months/months.js";
import type { LimitCheck } from "./judge-limit.js";
import type { UnitLists } from "./shown-units.js";
import { wholeElsewhere } from "../units/units-elsewhere.js";
import { unitsBefore } from "../units/units-of-days.js";

/**
 * What the months of a line have shown as asked for since it began, those of the case's period included. Of a quantity per month
 * nothing runs up: it is rounded month by month.
 *
 * @param index of the line
 * @returns ten-thousandths of a unit
 */
export function shownSoFar(index: number, { facts, compiled, opening }: LimitCheck, { requested }: UnitLists): number {
  const line = facts.lines[index];
  if (line === undefined || line.per === "month") return 0;
  const begun = opening?.begun.find((each) => each.line === line.id);
  let shown = begun?.shown ?? unitsBefore(line, facts.from, compiled.unitRounding).shown;
  const { count } = monthsOf(facts);
  for (let month = 0; month < count; month += 1) shown += requested[index * count + month] ?? 0;
  return shown + wholeElsewhere(line, facts, compiled.unitRounding).shown;
}
