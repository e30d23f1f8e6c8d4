import type { Table } from "../table/table.js";
import { legend, linesAcross } from "./axis.js";
import { colourOf } from "./palette.js";
import { readColumns, refuseBelowZero } from "./read-columns.js";
import { pixels, scaleOf } from "./scale.js";
import { element, label, pictureWidth, shortened, svgPicture, type PictureOptions } from "./svg.js";

/** Which columns a picture of stacked columns shows. */
export interface ColumnOptions extends PictureOptions {
  /** Id of the column that names them, such as the months. */
  readonly names: string;
  /** Ids of the columns whose numbers stand on each other, such as what each source pays. */
  readonly parts: readonly string[];
  /** Id of a column that is drawn as a line over them, such as what is left of the budget. */
  readonly line?: string;
}

const [left, right, height] = [100, pictureWidth - 20, 260];

/**
 * A column for each row of a table, made of parts that stand on each other: such as the cost by source and month, or a case's budget by
 * month with what is left of it as a line.
 *
 * @throws {InputError} for a wrong table, a column that it does not have or that has no numbers, and a part below 0
 *
 * @example
 * columnPicture(table, { language: "en", names: "month", parts: ["esf", "state"] });
 */
export function columnPicture(given: Table, options: ColumnOptions): string {
  const { language, names, parts, line } = options;
  const read = readColumns(given, [...parts, ...(line === undefined ? [] : [line])], [names]);
  refuseBelowZero(read, parts);
  const series = parts.map((id) => read.numbers(id));
  const rows = read.table.rows.map((_, row) => series.map((numbers) => numbers[row] ?? 0n));
  const over = line === undefined ? [] : read.numbers(line);
  const sums = rows.map((row) => row.reduce((sum, each) => sum + each, 0n));
  const column = read.column(parts[0] ?? line ?? names);
  const key = legend(
    [...parts, ...(line === undefined ? [] : [line])].map((id) => read.column(id).label[language]),
    {
      left: 12,
      right,
      colours: [...parts.map((_, index) => colourOf(index)), "#111111"],
    },
  );
  const top = key.height + (column.unit === undefined ? 8 : 24);
  const bottom = top + height;
  const scale = scaleOf([...sums, ...over.filter((each) => each !== undefined)], bottom, top);
  const step = Math.floor(((right - left) * 100) / Math.max(1, rows.length));
  const xOf = (row: number, part: number) => pixels(left * 100 + row * step + Math.floor((step * part) / 100));
  const bars = rows.flatMap((row, at) => {
    let base = 0n;
    return row.map((number, index) => {
      const y = scale.place(base + number);
      const bar = {
        x: xOf(at, 12),
        y,
        width: pixels(Math.floor((step * 76) / 100)),
        height: scale.length(base, base + number),
      };
      base += number;
      return element("rect", { ...bar, fill: colourOf(index) });
    });
  });
  const labels = read.cells(names).map((name, at) => {
    const every = Math.ceil(rows.length / 14);
    return at % every === 0
      ? label(shortened(name ?? "", 12), xOf(at, 50), bottom + 18, { "text-anchor": "middle", "font-size": 11 })
      : "";
  });
  const curve = runsOf(
    over.map((number, at) => (number === undefined ? undefined : `${xOf(at, 50)},${scale.place(number)}`)),
  ).map((points) =>
    element("polyline", { points: points.join(" "), fill: "none", stroke: "#111111", "stroke-width": 2 }),
  );
  const drawing = [
    ...key.drawing,
    ...(column.unit === undefined ? [] : [label(column.unit, left - 8, top - 14, { "text-anchor": "end" })]),
    ...linesAcross(scale, column, language, { left, right }),
    ...bars,
    ...curve,
    ...labels.filter((each) => each !== ""),
  ];
  return svgPicture(
    read.table.id,
    { ...options, title: options.title ?? read.table.title[language] },
    bottom + 34,
    drawing,
  );
}

/** The points of a line, in runs between which nothing is known: no line leads over what nobody knows. */
function runsOf(points: readonly (string | undefined)[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const point of points) {
    if (point === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}
