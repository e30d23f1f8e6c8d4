import { indexPeriods, type Day, type Period } from "../../calendar/index.js";
import { countFirst } from "../../lists/index.js";

/** Rows of days, found by one day. */
export interface RowIndex<Row extends Period> {
  /** The rows that hold on a day, in the order in which they were given. */
  on(day: Day): readonly Row[];
  /** The last day up to which the same rows hold as on a day; never after the last day of interest. */
  sameUntil(day: Day, last: Day): Day;
}

/** So few rows are looked through sooner than a tree of them. */
const fewRows = 8;

/**
 * Makes an index of rows of days that is asked for day after day: a question takes little more than what it finds.
 *
 * @param rows in any order; they may overlap
 */
export function indexRows<Row extends Period>(rows: readonly Row[]): RowIndex<Row> {
  const changes = [...new Set(rows.flatMap(({ from, to }) => [from, to + 1]))].sort((left, right) => left - right);
  const sameUntil = (day: Day, last: Day) =>
    Math.min(last, (changes[countFirst(changes, (change) => change <= day)] ?? Infinity) - 1);
  if (rows.length <= fewRows) {
    return { on: (day) => rows.filter(({ from, to }) => from <= day && day <= to), sameUntil };
  }
  const placed = indexPeriods(rows.map((row, position) => ({ from: row.from, to: row.to, row, position })));
  const on = (day: Day) =>
    [...placed.overlapping({ from: day, to: day })]
      .sort((left, right) => left.position - right.position)
      .map(({ row }) => row);
  return { on, sameUntil };
}
