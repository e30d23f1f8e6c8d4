import type { Style } from "./style.js";
import { padLeft, padRight, printable, widthOf } from "./width.js";

/** A column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly align?: "left" | "right";
}

const gap = "  ";

/** A column of numbers, aligned at their point. */
export function numbers(heading: string): Column {
  return { heading, align: "right" };
}

/**
 * A table as lines: headings, rows and, if there is one, a row of totals; columns two spaces apart, without frames.
 *
 * @param rows the cells of each row, as many as there are columns
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: Style,
  total?: readonly string[],
): readonly string[] {
  const cells = [...rows, ...(total === undefined ? [] : [total])].map((row) => row.map(printable));
  const decimals = columns.map((_, index) =>
    cells.reduce((most, row) => Math.max(most, decimalsOf(row[index] ?? "")), 0),
  );
  const body = cells.map((row) =>
    row.map((cell, index) => (columns[index]?.align === "right" ? atThePoint(cell, decimals[index] ?? 0) : cell)),
  );
  const widths = columns.map(({ heading }, index) =>
    body.reduce((width, row) => Math.max(width, widthOf(row[index] ?? "")), widthOf(heading)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => (columns[index]?.align === "right" ? padLeft : padRight)(cell, widths[index] ?? 0))
      .join(gap)
      .trimEnd();
  const lines = body.map(line);
  if (total !== undefined) lines.push(style.heading(lines.pop() ?? ""));
  return [style.heading(line(columns.map((column) => printable(column.heading)))), ...lines];
}

/** How many characters of a number stand behind its last whole digit, the point included. */
function decimalsOf(cell: string): number {
  return /\.\d+$/u.exec(cell)?.[0].length ?? 0;
}

function atThePoint(cell: string, decimals: number): string {
  return cell === "" ? "" : cell + " ".repeat(decimals - decimalsOf(cell));
}
