import type { TableColumn } from "../table/column.js";
import { contentOf } from "./cell-content.js";
import { styleOf } from "./looks.js";

/**
 * A cell of a sheet. A number is stored as the exact decimal that it is. A text stays a text, whatever it looks like.
 *
 * @param place such as `B7`
 * @param cell not empty, and of its column's kind
 */
export function xlsxCell(place: string, cell: string, column: TableColumn, isBold: boolean): string {
  const { kind } = column;
  const content = contentOf(cell, column);
  switch (content.as) {
    case "number":
      return `<c r="${place}" s="${styleOf({ kind, decimals: content.decimals, isBold })}"><v>${cell}</v></c>`;
    case "day":
      return `<c r="${place}" s="${styleOf({ kind, isBold })}"><v>${content.serial}</v></c>`;
    case "text":
      return textCell(place, cell, isBold);
  }
}

/** A cell with a text. */
export function textCell(place: string, text: string, isBold: boolean): string {
  const style = styleOf({ kind: "text", isBold });
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xlsxText(text)}</t></is></c>`;
}

/** What XML cannot hold or would change, and what looks like the way in which it is written here. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what must be found here
const unsafe = /[&<>"\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text in a workbook: characters that XML has no place for are written as `_x001B_`, as the format says. */
export function xlsxText(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return entities[character] ?? `_x${code}_`;
  });
}

/** The letters of a column: `A` of the first, `AA` of the 27th. @param index from 0 */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
