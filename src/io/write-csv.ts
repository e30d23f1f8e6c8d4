import { csvText, type CsvCell, type CsvDialect } from "../report/index.js";
import { writeText } from "./write-file.js";

/**
 * Writes rows as a CSV file, as `csvText` makes it. Folders are made where they miss; the file appears as a whole or
 * not at all.
 *
 * @throws {InputError} as `csvText`, and where the file cannot be written
 *
 * @example
 * const { columns, rows } = resultRows(results);
 * writeCsv("out/pilot-children/results.csv", columns, rows, latvianCsv);
 */
export function writeCsv(
  path: string,
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  dialect: CsvDialect,
): void {
  writeText(path, csvText(columns, rows, dialect));
}
