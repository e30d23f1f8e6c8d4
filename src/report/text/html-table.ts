import type { Language } from "../../sources/index.js";
import { htmlOfTable, htmlText } from "../../text/index.js";
import type { Table } from "../table/table.js";
import { onPage } from "./on-page.js";

/**
 * A table as a `<table>` of HTML: with a caption, headers of its columns and rows, the class `number` where numbers stand, and the row of
 * totals in its foot. Whatever a text holds, it is read and never run.
 *
 * @throws {InputError} as `makeTable` does
 *
 * @example
 * htmlTable(table, "en");
 */
export function htmlTable(table: Table, language: Language): string {
  return htmlOfTable(onPage(table, language, htmlText));
}
