import { padRight, printable, widthOf, wrap } from "./width.js";

/** A name and what belongs to it. */
export type Pair = readonly [name: string, value: string];

const gap = "  ";

/** How wide the column of names may be, as a part of the line: a longer name has a line of its own. */
const widestPart = 0.4;

/**
 * Names and values in two columns, long values wrapped under themselves. The value of a name that is longer than two fifths of the
 * line begins on the next.
 *
 * @param width how many columns a line may take
 * @param indent spaces before each line
 */
export function pairs(all: readonly Pair[], width: number, indent = 0): readonly string[] {
  const margin = " ".repeat(indent);
  const most = Math.floor((width - indent) * widestPart);
  const widths = all.map(([name]) => widthOf(printable(name)));
  const nameWidth = widths.reduce((widest, each) => (each > most ? widest : Math.max(widest, each)), 0);
  const room = Math.max(20, width - indent - nameWidth - gap.length);
  return all.flatMap(([name, value], index) => {
    const alone = (widths[index] ?? 0) > nameWidth;
    const lines = wrap(printable(value), room).map((line, at) => {
      const beside = at === 0 && !alone ? printable(name) : "";
      return `${margin}${padRight(beside, nameWidth)}${gap}${line}`.trimEnd();
    });
    return alone ? [`${margin}${printable(name)}`, ...lines] : lines;
  });
}
