import { hintFor, InputError, received, withHint, type Issue } from "../../errors/index.js";

/** The columns of a table of municipalities. */
export interface Columns {
  /** Those that must be there. */
  readonly needed: readonly string[];
  /** Those that may be. */
  readonly allowed: readonly string[];
}

/** A line of the table: its number in the text, and its cells by column; an empty cell is left out. */
export interface ReadRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a table, and what is wrong with lines that are none. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly issues: readonly Issue[];
}

/**
 * The rows of a text whose first line names the columns. The delimiter is a semicolon or a tab where the first line has one, and else a comma.
 * A cell holds a name or a number, so none needs quotes.
 *
 * @returns the rows, and an issue for each line with quotes or with more or fewer cells, which is no row
 * @throws {InputError} for a column that is missing, unknown or there twice, with those issues
 */
export function readRows(text: string, { needed, allowed }: Columns): ReadTable {
  if (typeof text !== "string") {
    throw new InputError([
      { code: "wrong-type", path: "csv", expected: "the text of a table", received: received(text) },
    ]);
  }
  const [first = "", ...lines] = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
  const delimiter = [";", "\t"].find((each) => first.includes(each)) ?? ",";
  const cellsOf = (line: string) => line.split(delimiter).map((cell) => cell.trim());
  const names = cellsOf(first);
  const wrong = columnIssues(names, { needed, allowed });
  const issues: Issue[] = [];
  const rows = lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const texts = cellsOf(line);
    const own = lineIssues(line, index + 2, texts.length, names);
    issues.push(...own);
    if (own.length > 0) return [];
    const cells = texts.flatMap((cell, column) => (cell === "" ? [] : [[names[column] ?? "", cell] as const]));
    return [{ line: index + 2, cells: Object.fromEntries(cells) }];
  });
  if (wrong.length > 0) throw new InputError([...wrong, ...issues]);
  return { rows, issues };
}

function columnIssues(names: readonly string[], { needed, allowed }: Columns): readonly Issue[] {
  const known = [...needed, ...allowed];
  const missing = needed.filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => ({
      code: "missing-column",
      path: "line 1",
      expected: `a column "${name}"`,
      received: received(names.join(", ")),
    })),
    ...names.flatMap((name, index) => {
      const path = `line 1, column ${String(index + 1)}`;
      if (!known.includes(name)) {
        const expected = `one of ${known.join(", ")}`;
        return [withHint({ code: "unknown-column", path, expected, received: received(name) }, hintFor(name, known))];
      }
      if (names.indexOf(name) === index) return [];
      return [{ code: "duplicate-column", path, expected: "each column once", received: received(name) }];
    }),
  ];
}

function lineIssues(text: string, line: number, cells: number, names: readonly string[]): readonly Issue[] {
  const path = `line ${String(line)}`;
  if (text.includes('"')) {
    const hint = "Write names and numbers without quotes.";
    return [{ code: "quoted-cell", path, expected: "cells without quotes", received: received(text), hint }];
  }
  if (cells === names.length) return [];
  const expected = `${String(names.length)} cells, one for each column`;
  return [{ code: "wrong-cells", path, expected, received: received(cells) }];
}
