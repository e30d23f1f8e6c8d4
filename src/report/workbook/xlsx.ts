import type { Table } from "../table/table.js";
import { beginningOf, sheetBeginning, type Standing } from "../standing.js";
import { sheetNamer } from "./sheet-names.js";
import { bytesOf, startSheets } from "./sheets.js";
import type { WorkbookOptions, WorkbookWriter, WrittenSheet } from "./workbook.js";
import { columnLetters } from "./xlsx-cell.js";
import { rowOf, sheetHead } from "./xlsx-sheet.js";
import { bookParts, sheetPart, xmlStart } from "./xlsx-parts.js";
import { stylesPart } from "./xlsx-styles.js";
import { runsOf } from "./runs.js";
import { startZip, type Taker } from "./zip.js";

/** A workbook of Excel that is being written. */
export interface XlsxWriter extends WorkbookWriter {
  /**
   * Ends the workbook.
   *
   * @param standing what the figures rest on, where only the rows said it; left out, that of the options
   * @returns its sheets: a table of more rows than a sheet can have has several
   */
  close(standing?: Standing): readonly WrittenSheet[];
}

/**
 * Tables as a workbook of Excel, each on a sheet of its own with a heading that stays in view and a filter. Numbers are stored as their
 * exact decimals, days and months as dates; the same tables are the same bytes, because no day of writing is in them.
 *
 * @returns the bytes of the workbook
 * @throws {InputError} as `makeTable`, and for a text of more than 32 767 characters
 *
 * @example
 * xlsx([table], { language: "lv", pack });
 */
export function xlsx(tables: readonly Table[], options: WorkbookOptions): Uint8Array {
  return bytesOf(tables, (take) => startXlsx(take, options));
}

/**
 * Begins a workbook that is written row by row, in memory that does not grow with the rows.
 *
 * @param take is given the bytes as they come
 */
export function startXlsx(take: Taker, options: WorkbookOptions): XlsxWriter {
  const { language, pack, standing: known = { synthetic: false, assumptions: [] } } = options;
  const zip = startZip(take, pack);
  let begun = 0;
  const book = startSheets(
    {
      begin({ columns }, widths) {
        begun += 1;
        const output = runsOf(zip.entry(sheetPart(begun)));
        output.add(xmlStart + sheetHead(columns, widths, language));
        return {
          row(row, of, number, isTotal) {
            output.add(rowOf(row, of, number, isTotal));
          },
          close(filtered) {
            const range = `A1:${columnLetters(columns.length - 1)}${filtered + 1}`;
            output.add(`</sheetData><autoFilter ref="${range}"/></worksheet>`);
            output.close();
          },
        };
      },
    },
    options,
  );
  return {
    table: (form) => book.table(form),
    close(standing = known) {
      const nameOf = sheetNamer();
      const beginning = sheetBeginning(standing, language);
      const titles = new Set(book.sheets.map(({ form }) => form.title[language]));
      const written = book.sheets.map(({ form: { id, title, short = title }, rows }) => {
        return { name: nameOf(beginning + short[language]), table: id, rows };
      });
      const title = beginningOf(standing, language) + [...titles].join(", ");
      for (const [name, xml] of bookParts(
        written.map(({ name }) => name),
        title,
      ))
        zip.whole(name, xmlStart + xml);
      zip.whole("xl/styles.xml", xmlStart + stylesPart());
      zip.close();
      return written;
    },
  };
}
