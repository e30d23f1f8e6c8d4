import {
  csvHead,
  csvRow,
  startXlsx,
  type CsvDialect,
  type Standing,
  type TableForm,
  type TableRow,
  type Taker,
} from "../../report/index.js";
import type { Language } from "../../sources/index.js";
import { deflate } from "./deflate.js";
import { startParquet } from "./parquet-file.js";
import type { ParquetPeer } from "./parquet-peer.js";

/** The format of a file of a table. */
export type TableFileFormat = "csv" | "xlsx" | "parquet";

/** How the files of tables are written. */
export interface TableFileOptions {
  readonly format: TableFileFormat;
  readonly dialect: CsvDialect;
  /** The language of the headings. Left out, a CSV has the ids of its columns, and a workbook English. */
  readonly language?: Language | undefined;
}

/** What else a Parquet file is written with. */
export interface ParquetParts {
  readonly peer: ParquetPeer;
  /** Decimals of amounts, as the currency has them. */
  readonly minorUnit: number;
  /** SHA-256 of the file of the manifest; undefined where none was named. */
  readonly manifest: string | undefined;
}

/** A file of a table that is being written row by row. */
export interface TableFile {
  row(row: TableRow): void;
  /**
   * Ends it.
   *
   * @param standing what its figures rest on: the names of sheets begin with it, a CSV is data alone
   * @returns the sheets on which a workbook has it; of a CSV, none
   */
  close(standing: Standing): readonly string[];
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
