import { headingOf } from "../table/column.js";
import type { Table } from "../table/table.js";
import { legend, linesUp } from "./axis.js";
import { colourOf } from "./palette.js";
import { readColumns } from "./read-columns.js";
import { scaleOf } from "./scale.js";
import { element, pictureWidth, roomFor, svgPicture, type PictureOptions } from "./svg.js";

/** Which columns a picture of pairs shows. */
export interface PairOptions extends PictureOptions {
  /** Id of the column that names the pairs. */
  readonly names: string;
  /** Ids of the two columns whose numbers are set against each other. */
  readonly between: readonly [string, string];
}

const right = pictureWidth - 40;

/**
 * Two numbers of each row of a table as points with a line between them: such as the least and the most that people of equal need have in
 * the municipalities. Where one is not known, the other stands alone.
 *
 * @throws {InputError} for a wrong table, and for a column that it does not have or that has no numbers
 *
 * @example
 * pairPicture(table, { language: "lv", names: "municipality", between: ["least", "most"] });
 */
export function pairPicture(given: Table, options: PairOptions): string {
  const { language, names, between } = options;
  const read = readColumns(given, between, [names]);
  const { left, rowHeight, nameAt } = roomFor(read.cells(names), 24);
  const [first, second] = [read.numbers(between[0]), read.numbers(between[1])];
  const key = legend(
    between.map((id) => headingOf(read.column(id), language)),
    { left: 12, right },
  );
  const scale = scaleOf(
    [...first, ...second].filter((each) => each !== undefined),
    left,
    right,
  );
  const top = key.height + 4;
  const bottom = top + first.length * rowHeight;
  const rows = read.cells(names).flatMap((name, index) => {
    const y = top + index * rowHeight + rowHeight / 2;
    const places = [first[index], second[index]].map((each) => (each === undefined ? undefined : scale.place(each)));
    const [from, to] = places;
    const line =
      from === undefined || to === undefined
        ? []
        : [element("line", { x1: from, x2: to, y1: y, y2: y, stroke: "#777777", "stroke-width": 2 })];
    const points = places.flatMap((x, at) =>
      x === undefined ? [] : [element("circle", { cx: x, cy: y, r: 5, fill: colourOf(at) })],
    );
    return [...nameAt(name, y), ...line, ...points];
  });
  const drawing = [...key.drawing, ...linesUp(scale, read.column(between[0]), language, { top, bottom }), ...rows];
  return svgPicture(
    read.table.id,
    { ...options, title: options.title ?? read.table.title[language] },
    bottom + 32,
    drawing,
  );
}
