export type { CsvCell, CsvTable, DecimalCell, TextCell } from "./cell.js";
export { csvText, writeCsv } from "./csv-text.js";
export { latvianCsv, plainCsv, type CsvDialect } from "./dialect.js";
