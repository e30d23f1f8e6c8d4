import { dayAsked } from "../day-asked.js";
import { onDay, type OnDay } from "../last-seen.js";
import { nameAsked } from "../name-asked.js";
import { isIn } from "../regions/index.js";
import { incomeLines, thresholdTable, type DatedFigure, type IncomeLine, type LineRow } from "./data.js";

/**
 * The line of income on a day.
 *
 * @param person the first person of a household, or each further one
 * @param date a day such as `"2026-01-01"`
 * @returns the row with how sure it is, or undefined where no figure is published for the day
 * @throws {InputError} for a line or person that there is not, and for a text that is no date
 *
 * @example
 * incomeLineOn("needy", "first", "2026-03-01")?.amount; // "425"
 * incomeLineOn("needy", "first", "2020-03-01"); // undefined
 */
export function incomeLineOn(line: IncomeLine, person: LineRow["person"], date: string): OnDay<LineRow> | undefined {
  nameAsked(line, incomeLines, { path: "line", expected: "a line of income" });
  nameAsked(person, ["first", "further"], { path: "person", expected: "the first person or a further one" });
  const day = dayAsked(date);
  const found = thresholdTable.lines.find((row) => row.line === line && row.person === person && isIn(row, day));
  return found && onDay(found, thresholdTable.sources, day);
}

/**
 * The minimum monthly wage on a day, or undefined before 2018 and after the last published year.
 *
 * @throws {InputError} for a text that is no date
 *
 * @example
 * minimumWageOn("2024-05-01")?.amount; // "700"
 */
export function minimumWageOn(date: string): OnDay<DatedFigure> | undefined {
  const day = dayAsked(date);
  const found = thresholdTable.minimumWage.find((row) => isIn(row, day));
  return found && onDay(found, thresholdTable.sources, day);
}
