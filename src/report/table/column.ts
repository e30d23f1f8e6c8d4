import type { Label, Language } from "../../sources/index.js";
import type { TableCell } from "./cell.js";

/**
 * What the cells of a column are, each written as text:
 *
 * - `money` and `quantity`: a decimal such as `"-1234.50"`;
 * - `share`: a decimal of which `"1"` is the whole: `"0.6213"` is 62.13 %;
 * - `count`: a whole number such as `"12"`;
 * - `date`: `"2019-03-04"`; `month`: `"2019-03"`;
 * - `text`: any text, which stays one whatever it looks like.
 */
export type ColumnKind = keyof typeof kinds;

const kinds = { money: true, quantity: true, share: true, count: true, date: true, month: true, text: true } as const;

/** Every {@link ColumnKind}. */
export const columnKinds = Object.keys(kinds) as readonly ColumnKind[];

/** A column of a table. */
export interface TableColumn {
  /** Its name for programs, such as `"cost"`: the heading in CSV. */
  readonly id: string;
  /** What its cells are. */
  readonly kind: ColumnKind;
  /** Its heading for people. */
  readonly label: Label;
  /** In what its numbers are counted, such as `"EUR"` or `"hour"`; it stands behind the heading. */
  readonly unit?: string;
  /** What the ids in its cells are called in Latvian, wherever its heading is; in English, and where headings are ids, they stand as they are. */
  readonly latvian?: Readonly<Record<string, string>>;
  /** Whether it is for files and programs alone, such as an id whose name stands beside it: a terminal, Markdown and HTML leave it out. */
  readonly forPrograms?: boolean;
}

/** A cell as it stands under a heading of a language, or under the id of its column: an id that has a word as that word. */
export function saidCell(cell: TableCell, { latvian }: TableColumn, language: Language | undefined): TableCell {
  if (cell === undefined || language !== "lv" || latvian === undefined || !Object.hasOwn(latvian, cell)) return cell;
  return latvian[cell];
}

/** Whether the cells of a column are numbers. */
export function isNumeric({ kind }: TableColumn): boolean {
  return kind === "money" || kind === "quantity" || kind === "share" || kind === "count";
}

/** The heading of a column for people: its label, and its unit where it has one. */
export function headingOf({ label, unit }: TableColumn, language: keyof Label): string {
  return unit === undefined ? label[language] : `${label[language]}, ${unit}`;
}
