import { countFirst } from "../lists/index.js";

/** A part of one month of a line. */
interface OfMonth {
  /** Index of the line. */
  readonly line: number;
  /** Index of the month. */
  readonly month: number;
}

const none: readonly never[] = [];

/**
 * The parts of one month of a line, found by halving.
 *
 * @param parts in the order of lines, and of one line in the order of months
 */
export function partsOfMonth<Part extends OfMonth>(
  parts: readonly Part[],
  line: number,
  month: number,
): readonly Part[] {
  return parts.length === 0 ? none : parts.slice(firstFrom(parts, line, month), firstFrom(parts, line, month + 1));
}

/** The parts of all months of a line, as {@link partsOfMonth}. */
export function partsOfLine<Part extends OfMonth>(parts: readonly Part[], line: number): readonly Part[] {
  return parts.length === 0 ? none : parts.slice(firstFrom(parts, line, 0), firstFrom(parts, line + 1, 0));
}

/** The index of the first part of a line's month, or of what is behind it. */
function firstFrom(parts: readonly OfMonth[], line: number, month: number): number {
  return countFirst(parts, (part) => part.line < line || (part.line === line && part.month < month));
}
