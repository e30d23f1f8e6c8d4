import type { TableRow } from "../table/cell.js";
import { headingOf, type TableColumn } from "../table/column.js";
import type { Table } from "../table/table.js";
import { beginningOf, sheetBeginning } from "../standing.js";
import { contentAround, manifestPart, metaPart, odsType, settingsPart } from "./ods-parts.js";
import { emptyCell, odsCell, odsValue, refuseText, textCell } from "./ods-cell.js";
import { odsStyles } from "./ods-styles.js";
import { runsOf } from "./runs.js";
import { sheetNamer } from "./sheet-names.js";
import { bytesOf, startSheets } from "./sheets.js";
import type { WorkbookOptions, WorkbookWriter } from "./workbook.js";
import { columnLetters } from "./xlsx-cell.js";
import { startZip, type Taker } from "./zip.js";

/**
 * Tables as a spreadsheet of OpenDocument, as LibreOffice writes it: each on a sheet of its own with a heading that stays in view and a
 * filter. Numbers are stored as their exact decimals, days and months as dates; the same tables are the same bytes, because no day of
 * writing is in them.
 *
 * @returns the bytes of the spreadsheet
 * @throws {InputError} as `makeTable`, for a text of more than 32 767 characters, and for one with a control character, which the format
 * cannot hold
 *
 * @example
 * ods([table], { language: "lv", pack });
 */
export function ods(tables: readonly Table[], options: WorkbookOptions): Uint8Array {
  return bytesOf(tables, (take) => startOds(take, options));
}

/**
 * Begins a spreadsheet that is written row by row, in memory that does not grow with the rows. What the figures rest on must be known
 * before, because the name of a sheet stands before its rows.
 *
 * @param take is given the bytes as they come
 */
export function startOds(take: Taker, options: WorkbookOptions): WorkbookWriter {
  const { language, pack, standing = { synthetic: false, assumptions: [] } } = options;
  const zip = startZip(take, pack);
  zip.stored("mimetype", odsType);
  const [before, behind] = contentAround(odsStyles());
  const output = runsOf(zip.entry("content.xml"));
  output.add(before);
  const nameOf = sheetNamer();
  const names: string[] = [];
  const filters: string[] = [];
  const book = startSheets(
    {
      refuse: refuseText,
      begin({ title, short = title, columns }, widths) {
        const name = nameOf(sheetBeginning(standing, language) + short[language]);
        names.push(name);
        const headings = columns.map((column) => headingOf(column, language));
        output.add(sheetHead(name, widths, headings));
        return {
          row(row, of, _, isTotal) {
            output.add(rowOf(row, of, isTotal));
          },
          close(filtered) {
            output.add("</table:table>");
            filters.push(filterOf(name, columns.length, filtered, filters.length + 1));
          },
        };
      },
    },
    options,
  );
  return {
    table: (form) => book.table(form),
    close() {
      output.add(`<table:database-ranges>${filters.join("")}</table:database-ranges>${behind}`);
      output.close();
      const titles = [...new Set(book.sheets.map(({ form }) => form.title[language]))];
      zip.whole("meta.xml", metaPart(beginningOf(standing, language) + titles.join(", ")));
      zip.whole("settings.xml", settingsPart(names));
      zip.whole("META-INF/manifest.xml", manifestPart(["content.xml", "meta.xml", "settings.xml"]));
      zip.close();
      return book.sheets.map(({ form: { id }, rows }, index) => ({ name: names[index] ?? "", table: id, rows }));
    },
  };
}

function sheetHead(name: string, widthsOfColumns: readonly number[], headings: readonly string[]): string {
  const widths = widthsOfColumns.map((width) => `<table:table-column table:style-name="w${width}"/>`);
  const cells = headings.map((heading) => textCell(heading, true)).join("");
  const heading = `<table:table-header-rows><table:table-row>${cells}</table:table-row></table:table-header-rows>`;
  return `<table:table table:name="${odsValue(name)}">${widths.join("")}${heading}`;
}

function rowOf(row: TableRow, columns: readonly TableColumn[], isBold: boolean): string {
  let cells = "";
  for (const [index, column] of columns.entries()) {
    const cell = row[index];
    cells += cell === undefined || cell === "" ? emptyCell : odsCell(cell, column, isBold);
  }
  return `<table:table-row>${cells}</table:table-row>`;
}

/** The filter of a sheet: over its heading and rows, the totals not. */
function filterOf(sheet: string, columns: number, rows: number, number: number): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const range = odsValue(`${quoted}.A1:${quoted}.${columnLetters(columns - 1)}${rows + 1}`);
  return `<table:database-range table:name="filter${number}" table:target-range-address="${range}" table:display-filter-buttons="true"/>`;
}
