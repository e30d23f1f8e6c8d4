import { visible } from "seko/errors";
import { padRight, widthOf, wrap } from "seko/report";

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
  const widths = all.map(([name]) => widthOf(visible(name)));
  const nameWidth = widths.reduce((widest, each) => (each > most ? widest : Math.max(widest, each)), 0);
  const room = Math.max(20, width - indent - nameWidth - gap.length);
  return all.flatMap(([name, value], index) => {
    const alone = (widths[index] ?? 0) > nameWidth;
    const lines = wrap(visible(value), room).map((line, at) => {
      const beside = at === 0 && !alone ? visible(name) : "";
      return `${margin}${padRight(beside, nameWidth)}${gap}${line}`.trimEnd();
    });
    return alone ? [`${margin}${visible(name)}`, ...lines] : lines;
  });
}
