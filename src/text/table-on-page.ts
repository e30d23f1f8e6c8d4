import { htmlText } from "./html-text.js";
import { markdownText } from "./markdown-text.js";

/** A table as a page shows it. What stands in its cells is written as the page asks: whoever makes them has escaped them. */
export interface TableOnPage {
  /** What it shows. */
  readonly title: string;
  /** Their headings are texts, and `isNumeric` says that numbers stand below. */
  readonly columns: readonly { readonly heading: string; readonly isNumeric: boolean }[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
  /** The row of totals, which stands under the others. */
  readonly total?: readonly string[] | undefined;
}

/** A table as a `<table>` of HTML: with a caption, headers of its columns and rows, the class `number`, and totals in its foot. */
export function htmlOfTable({ title, columns, rows, total }: TableOnPage): string {
  const open = (at: number, tag: string) => `<${tag}${columns[at]?.isNumeric === true ? ' class="number"' : ""}>`;
  const head = columns.map(({ heading }, at) => `${open(at, 'th scope="col"')}${htmlText(heading)}</th>`);
  const line = (row: readonly string[]) =>
    `<tr>${row.map((cell, at) => (at === 0 ? `${open(0, 'th scope="row"')}${cell}</th>` : `${open(at, "td")}${cell}</td>`)).join("")}</tr>`;
  return [
    "<table>",
    `<caption>${htmlText(title)}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(line),
    "</tbody>",
    ...(total === undefined ? [] : ["<tfoot>", line(total), "</tfoot>"]),
    "</table>",
  ].join("\n");
}

/** The lines of a table as Markdown, as GitHub reads it: numbers to the right, the row of totals in bold; its title stands nowhere. */
export function markdownOfTable({ columns, rows, total = [] }: TableOnPage): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ heading }) => markdownText(heading))),
    line(columns.map(({ isNumeric }) => (isNumeric ? "---:" : "---"))),
    ...rows.map(line),
    ...(total.length === 0 ? [] : [line(total.map((cell) => (cell === "" ? "" : `**${cell}**`)))]),
  ];
}
