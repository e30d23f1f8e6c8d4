import { csvHead, csvRow, startXlsx, type CsvDialect, type TableForm, type Taker } from "../../report/index.js";
import type { Language } from "../../sources/index.js";
import { deflate } from "./deflate.js";
import { startParquet } from "./parquet-file.js";
import type { ParquetParts, TableFile } from "./open-table.js";

/** The format of a file of a table. */
export type TableFileFormat = "csv" | "xlsx" | "parquet";

/** How the files of tables are written. */
export interface TableFileOptions {
  readonly format: TableFileFormat;
  readonly dialect: CsvDialect;
  /** The language of the headings. Left out, a CSV has the ids of its columns, and a workbook English. */
  readonly language?: Language | undefined;
}

/** So many characters of a CSV are written at once. */
const runLength = 1 << 16;

/** Begins the file of a table, whose rows must be of its columns' kinds. @param parquet what a Parquet file is written with */
export function startTableFile(
  form: TableForm,
  take: Taker,
  options: TableFileOptions,
  parquet: ParquetParts | undefined,
): TableFile {
  if (parquet !== undefined) return startParquet(form, take, parquet);
  return options.format === "xlsx" ? workbook(form, take, options) : csv(form, take, options);
}

function workbook(form: TableForm, take: Taker, { language = "en" }: TableFileOptions): TableFile {
  const book = startXlsx(take, { language, pack: deflate });
  const table = book.table(form);
  return {
    row(row) {
      table.row(row);
    },
    close(standing) {
      table.close();
      return book.close(standing).map(({ name }) => name);
    },
  };
}

function csv({ columns }: TableForm, take: Taker, { dialect, language }: TableFileOptions): TableFile {
  let waiting = csvHead(columns, language === undefined ? { dialect } : { dialect, language });
  const flush = () => {
    take(Buffer.from(waiting));
    waiting = "";
  };
  return {
    row(row) {
      waiting += csvRow(row, columns, dialect);
      if (waiting.length >= runLength) flush();
    },
    close() {
      flush();
      return [];
    },
  };
}
