import { padRight, printable, widthOf, wrap } from "./width.js";

/** A name and what belongs to it. */
export type Pair = readonly [name: string, value: string];

const gap = "  ";

/**
 * Names and values in two columns, long values wrapped under themselves.
 *
 * @param width how many columns a line may take
 * @param indent spaces before each line
 */
export function pairs(all: readonly Pair[], width: number, indent = 0): readonly string[] {
  const margin = " ".repeat(indent);
  const nameWidth = all.reduce((widest, [name]) => Math.max(widest, widthOf(printable(name))), 0);
  const room = Math.max(20, width - indent - nameWidth - gap.length);
  return all.flatMap(([name, value]) =>
    wrap(printable(value), room).map((line, index) =>
      `${margin}${padRight(index === 0 ? printable(name) : "", nameWidth)}${gap}${line}`.trimEnd(),
    ),
  );
}
