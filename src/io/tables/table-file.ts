import {
  csvHead,
  csvRow,
  startOds,
  startXlsx,
  type CsvDialect,
  type Standing,
  type TableForm,
  type Taker,
  type XlsxWriter,
} from "../../report/index.js";
import type { Language } from "../../sources/index.js";
import { mostBytesOfUnit } from "../../text/index.js";
import { deflate } from "./deflate.js";
import { startParquet } from "./parquet-file.js";
import type { ParquetParts, TableFile } from "./open-table.js";

/** The format of a file of a table. */
export type TableFileFormat = "csv" | "xlsx" | "ods" | "parquet";

/** How the files of tables are written. */
export interface TableFileOptions {
  readonly format: TableFileFormat;
  readonly dialect: CsvDialect;
  /** The language of the headings. Left out, a CSV has the ids of its columns, and a workbook English. */
  readonly language?: Language | undefined;
}

/** So many bytes of a CSV are written at once. */
const runLength = 1 << 16;

/** What is known before the first row. */
export interface KnownBefore {
  /** What a Parquet file is written with; undefined for other formats. */
  readonly parquet: ParquetParts | undefined;
  /** What the figures rest on, for OpenDocument, in which the name of a sheet stands before its rows. */
  readonly standing: Standing | undefined;
}

/** Begins the file of a table, whose rows must be of its columns' kinds. */
export function startTableFile(
  form: TableForm,
  take: Taker,
  options: TableFileOptions,
  { parquet, standing }: KnownBefore,
): TableFile {
  if (parquet !== undefined) return startParquet(form, take, parquet);
  switch (options.format) {
    case "xlsx":
    case "ods":
      return workbook(form, take, options, standing);
    case "csv":
    case "parquet":
      return csv(form, take, options);
  }
}

function workbook(
  form: TableForm,
  take: Taker,
  { format, language = "en" }: TableFileOptions,
  known: Standing | undefined,
): TableFile {
  const options = { language, pack: deflate, standing: known };
  const book: XlsxWriter = format === "ods" ? startOds(take, options) : startXlsx(take, options);
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
  // Rows wait as bytes: texts put together would keep every piece of every row until the run is full.
  let bytes = Buffer.alloc(runLength * 2);
  let end = 0;
  const flush = () => {
    take(bytes.subarray(0, end));
    end = 0;
  };
  const add = (text: string) => {
    const most = end + text.length * mostBytesOfUnit;
    if (most > bytes.length) bytes = Buffer.concat([bytes], most);
    end += bytes.write(text, end);
    if (end >= runLength) flush();
  };
  add(csvHead(columns, language === undefined ? { dialect } : { dialect, language }));
  return {
    row(row) {
      add(csvRow(row, columns, dialect, language));
    },
    close() {
      flush();
      return [];
    },
  };
}
