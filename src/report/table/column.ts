import type { Label } from "../../sources/index.js";

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
}

/** Whether the cells of a column are numbers. */
export function isNumeric({ kind }: TableColumn): boolean {
  return kind === "money" || kind === "quantity" || kind === "share" || kind === "count";
}

/** The heading of a column for people: its label, and its unit where it has one. */
export function headingOf({ label, unit }: TableColumn, language: keyof Label): string {
  return unit === undefined ? label[language] : `${label[language]}, ${unit}`;
}
