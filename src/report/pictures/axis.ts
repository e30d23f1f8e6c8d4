import type { Language } from "../../sources/index.js";
import { writtenNumber, writtenShare } from "../numbers/written.js";
import type { TableColumn } from "../table/column.js";
import { decimalOf, type Scale } from "./scale.js";
import { characterWidth, element, label } from "./svg.js";
import { colourOf } from "./palette.js";

/** A number of an axis, as the language writes it. */
export function tickText(tick: bigint, { kind }: TableColumn, language: Language): string {
  const decimal = decimalOf(tick);
  return kind === "share" ? writtenShare(decimal, language) : writtenNumber(decimal, language);
}

/** Lines across a picture with upright columns, with their numbers left of them. */
export function linesAcross(
  scale: Scale,
  column: TableColumn,
  language: Language,
  { left, right }: { readonly left: number; readonly right: number },
): readonly string[] {
  return scale.ticks.flatMap((tick) => {
    const y = scale.place(tick);
    const stroke = tick === 0n ? "#111111" : "#dddddd";
    return [
      element("line", { x1: left, x2: right, y1: y, y2: y, stroke }),
      label(tickText(tick, column, language), left - 8, y, { "text-anchor": "end", dy: 4 }),
    ];
  });
}

/** Upright lines in a picture with bars, with their numbers under them. */
export function linesUp(
  scale: Scale,
  column: TableColumn,
  language: Language,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly string[] {
  return scale.ticks.flatMap((tick) => {
    const x = scale.place(tick);
    const stroke = tick === 0n ? "#111111" : "#dddddd";
    return [
      element("line", { x1: x, x2: x, y1: top, y2: bottom, stroke }),
      label(tickText(tick, column, language), x, bottom + 18, { "text-anchor": "middle" }),
    ];
  });
}

/** A square and a name for each series, from a place on; in lines where one is full. @returns the drawing and its height */
export function legend(
  names: readonly string[],
  { left, right, colours }: { readonly left: number; readonly right: number; readonly colours?: readonly string[] },
): { readonly drawing: readonly string[]; readonly height: number } {
  let [x, y] = [left, 4];
  const drawing = names.flatMap((name, index) => {
    const width = 34 + Array.from(name).length * characterWidth;
    if (x + width > right && x > left) [x, y] = [left, y + 20];
    const at = x;
    x += width;
    return [
      element("rect", { x: at, y, width: 12, height: 12, fill: colours?.[index] ?? colourOf(index) }),
      label(name, at + 18, y + 11),
    ];
  });
  return { drawing, height: y + 26 };
}
