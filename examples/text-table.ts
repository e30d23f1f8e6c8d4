/** A column of a table: its heading, and whether its cells are numbers, which stand to the right. */
export interface Column {
  readonly heading: string;
  readonly numeric: boolean;
}

/**
 * A table as aligned text: headings, a rule, the rows, and where there is a total, a rule and the total.
 *
 * @param rows as many cells as there are columns
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): string {
  const all = [columns.map((column) => column.heading), ...rows, ...(total === undefined ? [] : [total])];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    columns
      .map(({ numeric }, index) => {
        const cell = row[index] ?? "";
        const width = widths[index] ?? 0;
        return numeric ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const body = [line(columns.map((column) => column.heading)), rule, ...rows.map(line)];
  return [...body, ...(total === undefined ? [] : [rule, line(total)])].join("\n");
}

/** Decimal text with its thousands apart: `"382000.00"` is `"382 000.00"`. */
export function grouped(decimal: string): string {
  return decimal.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/gu, " ");
}
