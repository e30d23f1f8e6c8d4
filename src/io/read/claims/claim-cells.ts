import { received, type Issue } from "../../../errors/index.js";
import { formatScaled, parseScaled } from "../../../numbers/index.js";
import type { ClaimColumn } from "./claim-columns.js";
import type { CsvDialect } from "../../../report/index.js";
import { joined, parted } from "../lists.js";

/** Decimals of the amounts of claims. */
export const claimDecimals = 2;

/** A heading of a table of claims. */
export type Column = ClaimColumn;

/** One record of the table. */
export interface Reading {
  readonly cell: (column: Column) => string;
  readonly dialect: CsvDialect;
  readonly issues: Issue[];
  readonly path: string;
}

/** An amount as claims write it; an issue where the cell holds none. Zeros at its end may miss, as a spreadsheet leaves them off. */
export function amountOf(column: Column, { cell, dialect, issues, path }: Reading): string {
  const [whole = "", decimals = "0", ...more] = cell(column).split(dialect.decimalMark);
  // A point in a table with decimal commas groups thousands, and so may three digits behind a mark.
  const isPlain = more.length === 0 && !whole.includes(".") && decimals.length > 0 && decimals.length <= claimDecimals;
  const minor = isPlain ? parseScaled(`${whole}.${decimals}`, claimDecimals) : Number.NaN;
  if (!Number.isNaN(minor)) return formatScaled(minor, claimDecimals);
  const expected = `an amount such as 12${dialect.decimalMark}50`;
  issues.push({ code: "not-decimal", path: `${path}.${column}`, expected, received: received(cell(column)) });
  return cell(column);
}

/** A whole number; an issue where the cell holds none. */
export function countCell(column: Column, reading: Reading): number {
  return countIn(reading.cell(column), column, reading);
}

/** A whole number; an issue where a text is none. */
export function countIn(text: string, column: Column, { issues, path }: Reading): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  issues.push({ code: "not-a-count", path: `${path}.${column}`, expected: "a whole number", received: received(text) });
  return 0;
}

/** The parts of an entry of a list; an issue where there are more or fewer. */
export function partsOf(
  text: string,
  separator: string,
  count: number,
  { column, reading: { issues, path } }: { readonly column: Column; readonly reading: Reading },
): readonly string[] {
  const parts = text.split(separator);
  if (parts.length !== count) {
    const expected = `entries of ${count} parts with "${separator}" between them`;
    issues.push({ code: "entry-form", path: `${path}.${column}`, expected, received: received(text) });
  }
  return parts;
}

/** One of several words; an issue where the cell holds none. */
export function wordOf<Word extends string>(column: Column, words: readonly [Word, ...Word[]], reading: Reading): Word {
  return oneOf(reading.cell(column), words, column, reading);
}

/** One of several words; an issue where a text is none. */
export function oneOf<Word extends string>(
  text: string,
  words: readonly [Word, ...Word[]],
  column: Column,
  { issues, path }: Reading,
): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const expected = words.map((word) => `"${word}"`).join(" or ");
  issues.push({ code: "unknown-value", path: `${path}.${column}`, expected, received: received(text) });
  return words[0];
}

/** The texts of a list in a cell; an issue where it is not as lists are written. */
export function listOf(column: Column, { cell, issues, path }: Reading): readonly string[] {
  const texts = parted(cell(column));
  if (joined(texts) !== cell(column)) {
    const expected = 'texts with "; " between them';
    issues.push({ code: "list-form", path: `${path}.${column}`, expected, received: received(cell(column)) });
  }
  return texts;
}
