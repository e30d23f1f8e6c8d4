/** A cell, written as its column's kind is written; undefined where nothing is known or nothing applies. */
export type TableCell = string | undefined;

/** A row: as many cells as there are columns. */
export type TableRow = readonly TableCell[];
