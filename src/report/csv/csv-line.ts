import type { CsvDialect } from "./dialect.js";

/** The end of a line. */
const lineEnd = "\r\n";

/** What begins a file: the byte order mark, where the dialect has one. */
export function csvStart({ byteOrderMark }: CsvDialect): string {
  return byteOrderMark ? "\ufeff" : "";
}

/**
 * Cells as a line of CSV with its end. A cell with a delimiter, a quote or half of a line's end stands in quotes; so does a row of one
 * empty cell, which would be an empty line that readers pass over.
 */
export function csvLine(cells: readonly string[], { delimiter }: CsvDialect): string {
  if (cells.length === 1 && cells[0] === "") return `""${lineEnd}`;
  return cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + lineEnd;
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
