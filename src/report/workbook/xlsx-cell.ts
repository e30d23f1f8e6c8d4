import { parseDay } from "../../calendar/index.js";
import { isNumeric, type TableColumn } from "../table/column.js";
import { styleOf } from "./xlsx-styles.js";

/** The digits that a program of spreadsheets keeps of a number. */
const digitsKept = 15;

/** The day that such a program counts as 1 is the first of 1900, and it takes 1900 for a leap year: from March on its days are ours. */
const daysBefore1970 = 25569;
const firstSure = 61;

/** The most characters that a cell can have. */
export const longestText = 32767;

/**
 * A cell of a sheet. A number is stored as the exact decimal that it is; one of more digits than spreadsheets keep is a text, so that none
 * of them is lost. A text stays a text, whatever it looks like.
 *
 * @param place such as `B7`
 * @param cell not empty, and of its column's kind
 */
export function xlsxCell(place: string, cell: string, column: TableColumn, isBold: boolean): string {
  const { kind } = column;
  if (isNumeric(column)) {
    if (digitsOf(cell) > digitsKept) return textCell(place, cell, isBold);
    const point = cell.indexOf(".");
    const decimals = point < 0 ? 0 : cell.length - point - 1;
    return `<c r="${place}" s="${styleOf({ kind, decimals, isBold })}"><v>${cell}</v></c>`;
  }
  if (kind === "text") return textCell(place, cell, isBold);
  const serial = parseDay(kind === "month" ? `${cell}-01` : cell) + daysBefore1970;
  if (serial < firstSure) return textCell(place, cell, isBold);
  return `<c r="${place}" s="${styleOf({ kind, isBold })}"><v>${serial}</v></c>`;
}

/** A cell with a text. */
export function textCell(place: string, text: string, isBold: boolean): string {
  const style = styleOf({ kind: "text", isBold });
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xlsxText(text)}</t></is></c>`;
}

/** How many digits of a number count: without zeros before the first other. */
function digitsOf(decimal: string): number {
  return decimal.replace(/^-?0*\.?0*/u, "").replace(".", "").length;
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
