import { parseDay, parseEnd, type Period } from "../calendar/index.js";
import { isFields, type Fields, type Row, type Rows } from "./rows.js";

/** The days of a row, where it holds from a day to a day; undefined of any other object. */
export function daysOfRow({ from, to }: Fields): Period | undefined {
  if (typeof from !== "string" || typeof to !== "string") return undefined;
  const period = { from: parseDay(from), to: parseEnd(to) };
  return period.from <= period.to ? period : undefined;
}

/** The nearest object around a number, itself included, that holds from a day to a day; undefined where none does. */
export function datedRow(rows: Rows): Row | undefined {
  return rows.findLast(({ at, fields }) => at !== "" && daysOfRow(fields) !== undefined);
}

/** The days for which a scheme holds. */
export function validityOf(scheme: Fields): Period {
  const { validity } = scheme;
  const days = isFields(validity) ? daysOfRow(validity) : undefined;
  if (days === undefined) throw new RangeError("a scheme that was read has days");
  return days;
}
