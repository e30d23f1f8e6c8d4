/** Rows of a published file that are looked at before they are taken. */
export interface RowsAhead<Row> {
  /** The rows that were looked at, the next one first. */
  readonly rows: Row[];
  /** Looks at so many rows, or as many as there are. */
  readonly fill: (count: number) => Promise<void>;
  /** Looks on for a row of which too many others may stand before it. */
  readonly search: () => Promise<void>;
}

/** How many rows too many may stand before a row that is still found; where there are more, it is said to be missing. */
const mostBefore = 8;

/** @param next the row that comes next; undefined at the end of the file */
export function rowsAhead<Row>(next: () => Promise<Row | undefined>): RowsAhead<Row> {
  const rows: Row[] = [];
  const fill = async (count: number): Promise<void> => {
    while (rows.length < count) {
      const row = await next();
      if (row === undefined) return;
      rows.push(row);
    }
  };
  return { rows, fill, search: () => fill(mostBefore + 1) };
}
