import { received, type Issue } from "../../errors/index.js";
import type { TableColumn } from "../table/column.js";
import { contentOf } from "./cell-content.js";
import { styleOf } from "./looks.js";

/** A cell without content. */
export const emptyCell = "<table:table-cell/>";

/**
 * A cell of a sheet. A number is stored as the exact decimal that it is, a day as its date. A text stays a text, whatever it looks like.
 *
 * @param cell not empty, and of its column's kind
 */
export function odsCell(cell: string, column: TableColumn, isBold: boolean): string {
  const { kind } = column;
  const content = contentOf(cell, column);
  switch (content.as) {
    case "number": {
      const type = kind === "share" ? "percentage" : "float";
      const style = styleOf({ kind, decimals: content.decimals, isBold });
      return cellOf(`table:style-name="c${style}" office:value-type="${type}" office:value="${cell}"`, cell);
    }
    case "day":
      return cellOf(
        `table:style-name="c${styleOf({ kind, isBold })}" office:value-type="date" office:date-value="${content.day}"`,
        cell,
      );
    case "text":
      return textCell(cell, isBold);
  }
}

/** A cell with a text. */
export function textCell(text: string, isBold: boolean): string {
  const style = `table:style-name="c${styleOf({ kind: "text", isBold })}" office:value-type="string"`;
  // Programs pass over spaces and tabs of a paragraph: where that would change the text, it stands as a value too.
  const value = /[\t\r\n]|^ | $| {2}/u.test(text) ? ` office:string-value="${odsValue(text)}"` : "";
  return cellOf(style + value, text);
}

function cellOf(attributes: string, text: string): string {
  const paragraphs = text.split(/\r\n|\r|\n/u).map((line) => `<text:p>${paragraphText(line)}</text:p>`);
  return `<table:table-cell ${attributes}>${paragraphs.join("")}</table:table-cell>`;
}

/** A line, of which every space counts. */
function paragraphText(line: string): string {
  return odsValue(line)
    .replaceAll("&#9;", "<text:tab/>")
    .replaceAll(/^ | $|(?<= ) +/gu, (spaces) => `<text:s text:c="${spaces.length}"/>`);
}

const special = /[&<>"\t\r\n]/gu;
const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\r": "&#13;",
  "\n": "&#10;",
};

/** A text as the value of an attribute. */
export function odsValue(text: string): string {
  return text.replace(special, (character) => escapes[character] ?? character);
}

/** What XML has no place for; OpenDocument has no way of writing it otherwise. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what must be found here
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;

/** What is wrong with a text that a file of OpenDocument cannot hold; undefined where nothing is. */
export function refuseText(text: string, path: string): Issue | undefined {
  if (!impossible.test(text)) return undefined;
  return {
    code: "text-character",
    path,
    expected: "a text of characters that a file of OpenDocument can hold",
    received: received(text),
    hint: "Write the table as XLSX or CSV, or take the control character out of the text.",
  };
}
