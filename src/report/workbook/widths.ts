import type { Language } from "../../sources/index.js";
import { writtenCell } from "../numbers/written-cell.js";
import type { TableRow } from "../table/cell.js";
import { headingOf, isNumeric, type TableColumn } from "../table/column.js";

/** So many rows of a table are looked at before its sheet begins, which says first how wide its columns are. */
export const rowsLookedAt = 200;

/** The most characters that a column is wide. */
export const widestColumn = 60;

/** A number that is too wide is not shown at all, so that there is room for larger ones than were looked at. */
const leastOfNumbers = 14;
const leastOfOthers = 8;

/** Room for the button of the filter beside a heading, and around a cell. */
const button = 4;
const margin = 2;

/** How wide the columns of a table are, in characters: by its headings and its first rows. */
export function widthsOf(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  language: Language,
): readonly number[] {
  return columns.map((column, index) => {
    const least = isNumeric(column) ? leastOfNumbers : leastOfOthers;
    const cells = rows.map((row) => longestLine(writtenCell(row[index], column, language)) + margin);
    return cells.reduce(
      (widest, cell) => Math.min(widestColumn, Math.max(widest, cell)),
      Math.min(widestColumn, Math.max(least, headingOf(column, language).length + button)),
    );
  });
}

function longestLine(text: string): number {
  return text.split("\n").reduce((longest, line) => Math.max(longest, line.length), 0);
}
