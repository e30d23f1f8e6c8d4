/** A text cell. Whatever it holds, a spreadsheet shows it as text. */
export interface TextCell {
  readonly text: string;
}

/** A number cell: decimal text with a point, such as `"-1234.50"`; the dialect decides how it is written. */
export interface DecimalCell {
  readonly decimal: string;
}

/** A cell of a table: a text or a number. An empty cell is `{ text: "" }`. */
export type CsvCell = TextCell | DecimalCell;

/** A table: the headings, and rows of as many cells. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}
