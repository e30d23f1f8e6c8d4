/** A list of data that is written as a table, one row a line, and the module that it becomes. */
export interface DataTable {
  /** The folder below `src` in which the table stands; its module stands in `generated` below it. */
  readonly folder: string;
  /** The table's name: `name.tsv`, and `generated/name.ts`. */
  readonly name: string;
  readonly constant: string;
  /** The type of a row, and where the module imports it from. */
  readonly type: string;
  readonly from: string;
  /** What the rows are, as the docstring of the constant. */
  readonly says: string;
}

/** What the tables of sources share. */
export const sources = { name: "sources", type: "TitledSource", from: "../../latvian/index.js" };
