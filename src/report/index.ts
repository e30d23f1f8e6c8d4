/**
 * Tables and how they are written: one table, checked when it is made, and a writer for each format. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export { columnKinds, type ColumnKind, type TableColumn } from "./table/column.js";
export type { TableCell, TableRow } from "./table/cell.js";
export { makeTable, type Table, type TableForm } from "./table/table.js";
export { freeNames } from "./columns/free-names.js";
export { namedColumns } from "./columns/named-columns.js";
export { whyCut } from "./cut-words.js";
export { payerName } from "./columns/payer-name.js";
export { resultColumn, ruleSourceColumn, sourceColumn, type ResultColumn } from "./columns/result-columns.js";
export { latvianCsv, plainCsv, type CsvDialect } from "./csv/dialect.js";
export { csvTable, type CsvOptions } from "./csv/csv-table.js";
export { beginningOf, standingOf, startStanding, type Standing } from "./standing.js";
export { unharmed } from "./csv/formula.js";
export { writtenNumber, writtenShare } from "./numbers/written.js";
export { htmlTable } from "./text/html-table.js";
export { markdownTable, type MarkdownOptions } from "./text/markdown-table.js";
export { terminalTable, type TerminalOptions } from "./text/terminal-table.js";
export { padLeft, padRight, widthOf, wrap } from "./text/width.js";
export * from "./workbook/index.js";
export { binTexts } from "./comparison/bin-texts.js";
export { measures } from "./comparison/comparison-columns.js";
export { comparisonTableIds, type ComparisonTableId } from "./comparison/comparison-table-ids.js";
export { comparisonTables, type ComparisonTablesOptions } from "./comparison/comparison-tables.js";
export { resultTableIds, resultTables, type ResultTablesOptions } from "./results/result-tables.js";
export type { SaidInWords } from "./results/said-in-words.js";
export { totalsTable } from "./results/totals-table.js";
export type { ResultTable, Told } from "./results/field.js";
export { csvHead, csvRow } from "./csv/csv-table.js";
export { barPicture, type BarOptions } from "./pictures/bars.js";
export { binPicture, type BinOptions } from "./pictures/bins.js";
export { columnPicture, type ColumnOptions } from "./pictures/columns.js";
export { pairPicture, type PairOptions } from "./pictures/matched-pairs.js";
export { stepPicture, type StepOptions } from "./pictures/steps.js";
export type { PictureOptions } from "./pictures/svg.js";
