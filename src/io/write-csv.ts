import { csvTable, type CsvOptions, type Table } from "../report/index.js";
import { writeText } from "./write-file.js";

/**
 * Writes a table as a CSV file, as `csvTable` makes it. Folders are made where they miss; the file appears as a whole or
 * not at all.
 *
 * @throws {InputError} as `csvTable`, and where the file cannot be written
 *
 * @example
 * writeCsv("out/pilot-children/results.csv", monthTable(results), { dialect: latvianCsv });
 */
export function writeCsv(path: string, table: Table, options: CsvOptions): void {
  writeText(path, csvTable(table, options));
}
