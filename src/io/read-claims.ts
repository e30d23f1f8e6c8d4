import { parse } from "csv-parse/sync";
import { units } from "../client/index.js";
import { InputError, received, type Issue } from "../errors/index.js";
import type { ClaimRow, ClaimTable } from "../following/index.js";
import { formatScaled, parseScaled } from "../numbers/index.js";
import { claimantBases } from "../scheme/index.js";
import { claimColumns } from "./claim-rows.js";
import type { CsvDialect } from "./csv/dialect.js";
import { unharmed } from "./csv/formula.js";
import { parted } from "./csv/lists.js";

type Column = (typeof claimColumns)[number];

/**
 * Claims read back from the CSV text that `claimRows` and `csvText` wrote: the rows with their heads, in the order of the file. What a
 * table does not carry, the people of whom a fact is missing and the assumptions, is not there.
 *
 * @param text the CSV text, with or without a byte order mark
 * @param dialect in which it was written
 * @returns one claim for each id; `claim` takes them as `previous`
 * @throws {InputError} with every issue: missing or unknown headings, cells that are no amount, number or known word, a difference
 * that is not claimed − claimedBefore
 *
 * @example
 * const previous = readClaims(readFileSync("claims.csv", "utf8"), latvianCsv);
 */
export function readClaims(text: string, dialect: CsvDialect): readonly ClaimTable[] {
  const issues: Issue[] = [];
  const records = recordsOf(text, dialect);
  const headings = records[0] ?? [];
  for (const column of claimColumns) {
    if (headings.includes(column)) continue;
    issues.push({ code: "heading-missing", path: "columns", expected: `a column "${column}"`, received: "none" });
  }
  for (const heading of headings) {
    if ((claimColumns as readonly string[]).includes(heading)) continue;
    issues.push({
      code: "unknown-heading",
      path: "columns",
      expected: "a column of claims",
      received: received(heading),
    });
  }
  if (issues.length > 0) throw new InputError(issues);
  const claims = new Map<string, { readonly head: Omit<ClaimTable, "rows" | "totals">; readonly rows: ClaimRow[] }>();
  for (const [index, record] of records.slice(1).entries()) {
    const cell = (column: Column) => unharmed(record[headings.indexOf(column)] ?? "");
    const reading = { cell, dialect, issues, path: `rows[${index}]` };
    const id = cell("claim");
    const so = claims.get(id);
    const row = rowOf(reading);
    if (so === undefined) claims.set(id, { head: headOf(reading), rows: [row] });
    else so.rows.push(row);
  }
  if (issues.length > 0) throw new InputError(issues);
  return [...claims.values()].map(({ head, rows }) => ({ ...head, rows, totals: totalsOf(rows) }));
}

/** One record of the table. */
interface Reading {
  readonly cell: (column: Column) => string;
  readonly dialect: CsvDialect;
  readonly issues: Issue[];
  readonly path: string;
}

function recordsOf(text: string, { delimiter }: CsvDialect): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter, bom: true });
  } catch (fault) {
    const expected = `CSV with "${delimiter}" between cells and as many cells in each row`;
    const message = fault instanceof Error ? fault.message : "";
    throw new InputError([{ code: "not-csv", path: "", expected, received: received(message) }]);
  }
}

function headOf(reading: Reading): Omit<ClaimTable, "rows" | "totals"> {
  const { cell } = reading;
  return {
    schemaVersion: 1,
    id: cell("claim"),
    kind: wordOf("kind", ["original", "correction"] as const, reading),
    basis: "claimed",
    claimant: cell("claimant"),
    claimantCode: cell("claimant-code") === "" ? null : cell("claimant-code"),
    period: { from: cell("from"), to: cell("to") },
    sequence: countOf("sequence", reading),
    scheme: { id: cell("scheme"), version: cell("version"), currency: cell("currency") },
    synthetic: wordOf("synthetic", ["true", "false"] as const, reading) === "true",
  };
}

function rowOf(reading: Reading): ClaimRow {
  const { cell, issues, path } = reading;
  const list = (column: Column) => parted(cell(column));
  const amount = (column: Column) => amountOf(column, reading);
  const known = (column: Column) => (cell(column) === "" ? null : amount(column));
  const row: ClaimRow = {
    id: cell("row"),
    ...(cell("corrects") === "" ? {} : { corrects: cell("corrects") }),
    client: cell("client"),
    month: cell("month"),
    groups: list("groups"),
    institutions: list("institutions"),
    leftOn: list("left-on"),
    decisions: list("decisions"),
    plans: list("plans"),
    residence: wordOf("residence", claimantBases, reading),
    residences: list("residences").map((span) => {
      const [from = "", to = ""] = span.split("/");
      return { from, to };
    }),
    services: list("services").map((text) => {
      const [service = "", count = "", unit = ""] = text.split(" ");
      return { service, units: count, unit: oneOf(unit, units, "services", reading) };
    }),
    deliveries: list("deliveries"),
    days: countOf("days", reading),
    unpaidDays: Object.fromEntries(
      list("unpaid-days").map((text) => {
        const [code = "", days = ""] = text.split(" ");
        return [code, Number(days)];
      }),
    ),
    rates: list("rates").map((text) => {
      const [rate = "", days = "", parameter = "", source = ""] = text.split(" ");
      return { rate, days: Number(days), parameter, source };
    }),
    gross: amount("gross"),
    otherPublic: known("other-public"),
    netCost: known("net-cost"),
    cut: amount("cut"),
    claimed: amount("claimed"),
    claimedBefore: amount("claimed-before"),
    difference: amount("difference"),
  };
  const difference = parseScaled(row.claimed, 2) - parseScaled(row.claimedBefore, 2);
  const stated = parseScaled(row.difference, 2);
  // Amounts that are none have issues of their own.
  if (Math.abs(difference - stated) > 0) {
    const expected = `${formatScaled(difference, 2)}, claimed less claimed before`;
    issues.push({ code: "difference", path: `${path}.difference`, expected, received: received(row.difference) });
  }
  return row;
}

/** An amount of money with a point; an issue where the cell holds none. */
function amountOf(column: Column, { cell, dialect, issues, path }: Reading): string {
  const text = dialect.decimalMark === "." ? cell(column) : cell(column).replace(dialect.decimalMark, ".");
  if (!Number.isNaN(parseScaled(text, 2))) return text;
  const expected = `an amount such as 12${dialect.decimalMark}50`;
  issues.push({ code: "not-decimal", path: `${path}.${column}`, expected, received: received(cell(column)) });
  return text;
}

function countOf(column: Column, { cell, issues, path }: Reading): number {
  const text = cell(column);
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  issues.push({ code: "not-a-count", path: `${path}.${column}`, expected: "a whole number", received: received(text) });
  return 0;
}

function wordOf<Word extends string>(column: Column, words: readonly [Word, ...Word[]], reading: Reading): Word {
  return oneOf(reading.cell(column), words, column, reading);
}

function oneOf<Word extends string>(
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

function totalsOf(rows: readonly ClaimRow[]): ClaimTable["totals"] {
  const sum = (key: "claimed" | "claimedBefore" | "difference") =>
    formatScaled(
      rows.reduce((total, row) => total + parseScaled(row[key], 2), 0),
      2,
    );
  return { claimed: sum("claimed"), claimedBefore: sum("claimedBefore"), difference: sum("difference") };
}
