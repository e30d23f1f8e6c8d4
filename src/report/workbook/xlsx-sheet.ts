import type { Language } from "../../sources/index.js";
import type { TableRow } from "../table/cell.js";
import { headingOf, type TableColumn } from "../table/column.js";
import { columnLetters, textCell, xlsxCell } from "./xlsx-cell.js";

/** What stands before the rows of a sheet: its heading, which stays in view, and how wide its columns are. */
export function sheetHead(
  columns: readonly TableColumn[],
  widthsOfColumns: readonly number[],
  language: Language,
): string {
  const headings = columns.map((column) => headingOf(column, language));
  const widths = widthsOfColumns.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const cells = headings.map((heading, index) => textCell(`${columnLetters(index)}1`, heading, true));
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    "</sheetView></sheetViews>",
    `<cols>${widths.join("")}</cols><sheetData><row r="1">${cells.join("")}</row>`,
  ].join("");
}

/** A row of a sheet. @param number from 1 */
export function rowOf(row: TableRow, columns: readonly TableColumn[], number: number, isBold: boolean): string {
  let cells = "";
  for (const [index, column] of columns.entries()) {
    const cell = row[index];
    if (cell === undefined || cell === "") continue;
    cells += xlsxCell(`${columnLetters(index)}${number}`, cell, column, isBold);
  }
  return `<row r="${number}">${cells}</row>`;
}
