import { indexPeriods, type Day, type Period } from "../../calendar/index.js";

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
  const sameUntil = (day: Day, last: Day) => Math.min(last, firstAfter(changes, day) - 1);
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

/** The first of some days, in order, that is after a day; infinity where none is. */
function firstAfter(days: readonly Day[], day: Day): Day {
  let [first, end] = [0, days.length];
  while (first < end) {
    const middle = (first + end) >>> 1;
    // The middle lies between the first and the end.
    if ((days[middle] as Day) <= day) first = middle + 1;
    else end = middle;
  }
  return days[first] ?? Infinity;
}
