import { writtenCell } from "../numbers/written-cell.js";
import { headingOf } from "../table/column.js";
import type { Table } from "../table/table.js";
import { legend } from "./axis.js";
import { binColours } from "./palette.js";
import { readColumns, refuseBelowZero } from "./read-columns.js";
import { pixels } from "./scale.js";
import { characterWidth, element, label, pictureWidth, roomFor, svgPicture, type PictureOptions } from "./svg.js";

/** Which columns a picture of bins shows. */
export interface BinOptions extends PictureOptions {
  /** Id of the column that names the rows, such as the measures. */
  readonly names: string;
  /** Ids of the columns that count, from the greatest loss to the greatest gain; a sixth is of those who were not computed, a seventh of those not shown. */
  readonly bins: readonly string[];
}

const [right, leastHeight] = [pictureWidth - 20, 40];

/**
 * How many people lose, keep and gain: a band for each row of a table, in which every bin takes the part that it has of the row.
 *
 * @throws {InputError} for a wrong table, a column that it does not have or that has no numbers, and a number below 0
 *
 * @example
 * binPicture(table, { language: "en", names: "measure", bins: ["much-less", "less", "same", "more", "much-more", "not-computed"] });
 */
export function binPicture(given: Table, options: BinOptions): string {
  const { language, names, bins } = options;
  const read = readColumns(given, bins, [names]);
  refuseBelowZero(read, bins);
  const key = legend(
    bins.map((id) => headingOf(read.column(id), language)),
    { left: 12, right, colours: binColours },
  );
  const named = read.cells(names);
  const { left, rowHeight, nameAt } = roomFor(named, leastHeight);
  const bands = read.table.rows.flatMap((_, row) => {
    const numbers = bins.map((id) => read.numbers(id)[row] ?? 0n);
    const whole = numbers.reduce((sum, each) => sum + each, 0n);
    const y = key.height + row * rowHeight;
    let before = 0n;
    const place = (sum: bigint) => (whole === 0n ? 0 : Number((sum * BigInt((right - left) * 100)) / whole));
    const parts = bins.flatMap((id, index) => {
      const [from, to] = [place(before), place(before + (numbers[index] ?? 0n))];
      before += numbers[index] ?? 0n;
      if (to === from) return [];
      const text = writtenCell(read.cells(id)[row], read.column(id), language);
      const fits = (to - from) / 100 > text.length * characterWidth + 6;
      const colour = binColours[index % binColours.length] ?? binColours[5];
      const band = {
        x: pixels(left * 100 + from),
        y,
        width: pixels(to - from),
        height: 32,
        fill: colour,
        stroke: "#ffffff",
      };
      const middle = pixels(left * 100 + Math.floor((from + to) / 2));
      const dark = ["#0072B2", "#777777"].includes(colour);
      const attributes = { "text-anchor": "middle", dy: 4, fill: dark ? "#ffffff" : "#111111" };
      return [element("rect", band), ...(fits ? [label(text, middle, y + 16, attributes)] : [])];
    });
    return [...nameAt(named[row], y + 16), ...parts];
  });
  const height = key.height + read.table.rows.length * rowHeight + 8;
  const title = options.title ?? read.table.title[language];
  return svgPicture(read.table.id, { ...options, title }, height, [...key.drawing, ...bands]);
}
