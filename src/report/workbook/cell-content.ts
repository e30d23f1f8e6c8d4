import { parseDay } from "../../calendar/index.js";
import { isNumeric, type TableColumn } from "../table/column.js";

/** The digits that a program of spreadsheets keeps of a number. */
const digitsKept = 15;

/** The day that such a program counts as 1 is the first of 1900, and some take 1900 for a leap year: from March on its days are ours. */
const daysBefore1970 = 25569;
const firstSure = 61;

/** The most characters that a cell can have. */
export const longestText = 32767;

/** What a cell of a spreadsheet holds: a number, a day, or a text. */
export type CellContent =
  | { readonly as: "number"; readonly decimals: number }
  /** `serial` is the number by which spreadsheets count the day. */
  | { readonly as: "day"; readonly day: string; readonly serial: number }
  | { readonly as: "text" };

const text: CellContent = { as: "text" };

/**
 * As what a cell stands in a spreadsheet. A number of more digits than spreadsheets keep is a text, so that none of them is lost, and so is
 * a day that they count differently.
 *
 * @param cell not empty, and of its column's kind
 */
export function contentOf(cell: string, column: TableColumn): CellContent {
  if (isNumeric(column)) {
    if (digitsOf(cell) > digitsKept) return text;
    const point = cell.indexOf(".");
    return { as: "number", decimals: point < 0 ? 0 : cell.length - point - 1 };
  }
  if (column.kind === "text") return text;
  const day = column.kind === "month" ? `${cell}-01` : cell;
  const serial = parseDay(day) + daysBefore1970;
  return serial < firstSure ? text : { as: "day", day, serial };
}

/** How many digits of a number count: without zeros before the first other. */
function digitsOf(decimal: string): number {
  return decimal.replace(/^-?0*\.?0*/u, "").replace(".", "").length;
}
