import { cellFormats, type CellFormat } from "./looks.js";
import { widestColumn } from "./widths.js";

/** Millimetres for each character of a column's width. */
const perCharacter = 2;

/** The styles of cells, `c0` and so on by their numbers, and of columns, `w16` by their widths. */
export function odsStyles(): string {
  const widths = Array.from({ length: widestColumn + 1 }, (_, width) => {
    const size = `<style:table-column-properties style:column-width="${width * perCharacter}mm"/>`;
    return `<style:style style:name="w${width}" style:family="table-column">${size}</style:style>`;
  });
  const cells = ["", '<style:text-properties fo:font-weight="bold"/>'].flatMap((bold, weight) =>
    cellFormats.map((_, index) => {
      const name = `c${index + weight * cellFormats.length}`;
      return `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="f${index}">${bold}</style:style>`;
    }),
  );
  return [...widths, ...cellFormats.map((format, index) => dataStyle(format, `f${index}`)), ...cells].join("");
}

const number = "<number:number";
const year = '<number:year number:style="long"/>';
const month = '<number:month number:style="long"/>';
const day = '<number:day number:style="long"/>';
const dash = "<number:text>-</number:text>";

function dataStyle(format: CellFormat, name: string): string {
  const styled = (element: string, content: string) =>
    `<number:${element}-style style:name="${name}">${content}</number:${element}-style>`;
  switch (format.shows) {
    case "general":
      return styled("number", `${number} number:min-integer-digits="1"/>`);
    case "text":
      return styled("text", "<number:text-content/>");
    case "day":
      return styled("date", year + dash + month + dash + day);
    case "month":
      return styled("date", year + dash + month);
    case "number":
      return styled("number", `${number} ${digits(format.decimals)} number:grouping="true"/>`);
    case "percent":
      return styled("percentage", `${number} ${digits(format.decimals)}/><number:text>%</number:text>`);
  }
}

function digits(decimals: number): string {
  return `number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1"`;
}
