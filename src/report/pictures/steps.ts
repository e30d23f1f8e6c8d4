import { headingOf } from "../table/column.js";
import type { Table } from "../table/table.js";
import { linesAcross, tickText } from "./axis.js";
import { colourOf } from "./palette.js";
import { readColumns } from "./read-columns.js";
import { scaleOf } from "./scale.js";
import { characterWidth, element, label, pictureWidth, svgPicture, type PictureOptions } from "./svg.js";

/** Which columns a picture of steps shows. */
export interface StepOptions extends PictureOptions {
  /** Id of the column along which it goes, such as income; its numbers rise from row to row. */
  readonly along: string;
  /** Id of the column that is drawn: each number holds until the next row. */
  readonly values: string;
  /** Id of a column of texts: a row that has one is marked as a cliff, with the text. */
  readonly cliffs?: string;
}

const [left, right, top, height] = [100, pictureWidth - 30, 30, 240];

/**
 * What hangs on one axis, as steps: each row of a table holds until the next. Cliffs are marked with a ring and their text.
 *
 * @throws {InputError} for a wrong table, and for a column that it does not have or that has no numbers
 *
 * @example
 * stepPicture(table, { language: "en", along: "income", values: "contribution", cliffs: "cliff" });
 */
export function stepPicture(given: Table, options: StepOptions): string {
  const { language, along, values, cliffs } = options;
  const read = readColumns(given, [along, values], cliffs === undefined ? [] : [cliffs]);
  const [places, numbers] = [read.numbers(along), read.numbers(values)];
  const marks = cliffs === undefined ? [] : read.cells(cliffs);
  const bottom = top + height;
  const across = scaleOf(
    places.filter((each) => each !== undefined),
    left,
    right,
    6,
  );
  const up = scaleOf(
    numbers.filter((each) => each !== undefined),
    bottom,
    top,
  );
  let path = "";
  let isDrawing = false;
  const rings: string[] = [];
  for (const [index, number] of numbers.entries()) {
    const place = places[index];
    if (place === undefined) continue;
    const x = across.place(place);
    // What is known holds until the row of which nothing is.
    if (number === undefined) {
      if (isDrawing) path += `H${x}`;
      isDrawing = false;
      continue;
    }
    const y = up.place(number);
    path += isDrawing ? `H${x}V${y}` : `M${x} ${y}`;
    isDrawing = true;
    const mark = marks[index] ?? "";
    if (mark === "") continue;
    rings.push(element("circle", { cx: x, cy: y, r: 6, fill: "none", stroke: "#D55E00", "stroke-width": 2 }));
    // Near the right edge there is no room for words behind the ring.
    const fits = Number(x) + 10 + Array.from(mark).length * characterWidth < pictureWidth;
    rings.push(
      label(mark, x, y, { ...(fits ? { dx: 10 } : { dx: -10, "text-anchor": "end" }), dy: -8, "font-size": 11 }),
    );
  }
  const [valueColumn, alongColumn] = [read.column(values), read.column(along)];
  const ticks = across.ticks.map((tick) =>
    label(tickText(tick, alongColumn, language), across.place(tick), bottom + 18, { "text-anchor": "middle" }),
  );
  const drawing = [
    ...linesAcross(up, valueColumn, language, { left, right }),
    ...ticks,
    element("path", { d: path, fill: "none", stroke: colourOf(0), "stroke-width": 2.5 }),
    ...rings,
    label(headingOf(valueColumn, language), left, top - 14),
    label(headingOf(alongColumn, language), right, bottom + 38, { "text-anchor": "end" }),
  ];
  return svgPicture(
    read.table.id,
    { ...options, title: options.title ?? read.table.title[language] },
    bottom + 50,
    drawing,
  );
}
