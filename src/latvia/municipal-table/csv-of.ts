/**
 * Rows as a table to be read: a line of names, commas between, a line's end of two characters as RFC 4180 has it. Cells are ids and
 * numbers, which need no quotes; what a row does not have is an empty cell.
 */
export function csvOf(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("");
}
