import type { Language } from "seko";
import { type CsvDialect, type Outputs, deflate } from "seko/io";
import { type Standing, type Table, beginningOf, csvTable, htmlTable, markdownTable } from "seko/report";
import { ods, xlsx } from "seko/workbook";
import { parquetContent } from "./parquet-content.js";
import { type TableFormat, dialects } from "./table-options.js";

/** How tables are written. */
export interface TableOutputOptions {
  readonly dialect?: keyof typeof dialects | undefined;
  /** Left out, the headings of CSV are the ids of the columns, and others are in English. */
  readonly language?: Language | undefined;
}

/** Tables in a format: several of a text stand below each other, with an empty line between. */
export function tablesContent(
  tables: readonly Table[],
  format: TableFormat,
  { dialect = "plain", language }: TableOutputOptions,
  standing: Standing,
): string | Uint8Array {
  const named = language ?? "en";
  switch (format) {
    case "xlsx":
      return xlsx(tables, { language: named, pack: deflate, standing });
    case "ods":
      return ods(tables, { language: named, pack: deflate, standing });
    case "parquet":
      return parquetContent(tables, standing);
    case "csv":
      return tables.map((table, index) => csvOf(table, dialects[dialect], language, index === 0)).join("\r\n");
    case "markdown":
      return tables.map((table) => markdownTable(begun(table, standing), named, { withTitle: true })).join("\n");
    case "html":
      return tables.map((table) => `${htmlTable(begun(table, standing), named)}\n`).join("\n");
  }
}

/** Writes what {@link tablesContent} gives into a file. */
export function writeContentTo(file: string, content: string | Uint8Array, outputs: Outputs): void {
  outputs.bytes(file)(typeof content === "string" ? Buffer.from(content) : content);
}

/** A file has its byte order mark once, before the first table. */
function csvOf(table: Table, dialect: CsvDialect, language: Language | undefined, isFirst: boolean): string {
  const marked = { ...dialect, byteOrderMark: dialect.byteOrderMark && isFirst };
  return csvTable(table, { dialect: marked, ...(language === undefined ? {} : { language }) });
}

/** A table whose title begins with what its figures rest on. */
function begun(table: Table, standing: Standing): Table {
  const { lv, en } = table.title;
  return { ...table, title: { lv: beginningOf(standing, "lv") + lv, en: beginningOf(standing, "en") + en } };
}
