/** Tables as workbooks of spreadsheets. */
export { startXlsx, xlsx, type XlsxWriter } from "./xlsx.js";
export { ods, startOds } from "./ods.js";
export type { TableWriter, WorkbookOptions, WorkbookWriter, WrittenSheet } from "./workbook.js";
export type { Packer, Taker } from "./zip.js";
