import { writtenCell } from "../numbers/written-cell.js";
import { headingOf } from "../table/column.js";
import type { Table } from "../table/table.js";
import { linesUp } from "./axis.js";
import { colourOf } from "./palette.js";
import { readColumns } from "./read-columns.js";
import { scaleOf } from "./scale.js";
import { element, label, pictureWidth, roomFor, svgPicture, type PictureOptions } from "./svg.js";

/** Which columns a picture of bars shows. */
export interface BarOptions extends PictureOptions {
  /** Id of the column that names the bars. */
  readonly names: string;
  /** Id of the column whose numbers are their lengths. */
  readonly values: string;
}

const right = pictureWidth - 110;

/**
 * A bar for each row of a table, with its number behind it: such as the budgets by level or by region. Of a row whose number is not known
 * there is a name and no bar.
 *
 * @throws {InputError} for a wrong table, and for a column that it does not have or that has no numbers
 *
 * @example
 * barPicture(table, { language: "lv", names: "region", values: "budget" });
 */
export function barPicture(given: Table, options: BarOptions): string {
  const { language, names, values } = options;
  const read = readColumns(given, [values], [names]);
  const column = read.column(values);
  const [named, numbers, cells] = [read.cells(names), read.numbers(values), read.cells(values)];
  const { left, rowHeight, nameAt } = roomFor(named, 26);
  const scale = scaleOf(
    numbers.filter((number) => number !== undefined),
    left,
    right,
  );
  const bottom = numbers.length * rowHeight + 4;
  const rows = numbers.flatMap((number, index) => {
    const middle = index * rowHeight + rowHeight / 2;
    const name = nameAt(named[index], middle);
    if (number === undefined) return name;
    const [low, high] = number < 0n ? [number, 0n] : [0n, number];
    const bar = { x: scale.place(low), y: middle - 8, width: scale.length(low, high), height: 16, fill: colourOf(0) };
    const text = writtenCell(cells[index], column, language);
    return [...name, element("rect", bar), label(text, scale.place(high), middle, { dx: 6, dy: 4 })];
  });
  const drawing = [
    ...linesUp(scale, column, language, { top: 0, bottom }),
    ...rows,
    label(headingOf(column, language), left, bottom + 38),
  ];
  const title = options.title ?? read.table.title[language];
  return svgPicture(read.table.id, { ...options, title }, bottom + 50, drawing);
}
