import { parseDay } from "../../../calendar/index.js";
import { type Issue, received } from "../../../errors/index.js";
import { parseScaled, quantityDecimals } from "../../../numbers/index.js";
import type { LimitUseDocument, SharedUseDocument } from "../../../result/position/limit-use.js";
import { type CsvDialect, unharmed } from "../../../report/index.js";

/** The columns that every table of openings has. */
const columns = ["client", "limit", "window", "used", "paid"] as const;

/** The column of limits that schemes share, by their key; a table may do without it. */
const ofShared = "shared";

type Column = (typeof columns)[number] | typeof ofShared;

/** What a table says of one client. */
export interface OpeningOfClient {
  readonly limits: readonly LimitUseDocument[];
  /** What was received of limits that schemes share; left out where the table says nothing of any. */
  readonly shared?: readonly SharedUseDocument[];
  /** The row of each key among them. */
  readonly keys?: ReadonlyMap<string, number>;
  /** What the client has paid in life; left out where the table does not say. */
  readonly paid?: string;
  /** The row in which the client stands first, from 1 as a spreadsheet counts. */
  readonly line: number;
}

export function checkHeadings(headings: readonly string[], issues: Issue[]): void {
  const known: readonly string[] = [...columns, ofShared];
  const refuse = (code: string, expected: string, got: string) => {
    issues.push({ code, path: "columns", expected, received: got });
  };
  for (const column of columns) {
    if (!headings.includes(column)) refuse("heading-missing", `a column "${column}"`, "none");
  }
  for (const [index, heading] of headings.entries()) {
    if (!known.includes(heading)) refuse("unknown-heading", `one of ${known.join(", ")}`, received(heading));
    else if (headings.indexOf(heading) < index)
      refuse("heading-twice", "each column once", `${received(heading)} twice`);
  }
}

/** A row of the table as it is read. */
interface Reading {
  readonly record: readonly string[];
  readonly headings: readonly string[];
  readonly dialect: CsvDialect;
  readonly issues: Issue[];
  readonly line: number;
}

/** The cells of a row; undefined where one of them holds nothing of its kind. */
export function rowOf(reading: Reading): Readonly<Record<Column, string>> | undefined {
  const { record, headings, issues, line } = reading;
  const before = issues.length;
  const cell = (column: Column) => unharmed(record[headings.indexOf(column)] ?? "");
  const refuse = (code: string, column: Column, expected: string, hint?: string) => {
    const issue = { code, path: `rows[${line}].${column}`, expected, received: received(cell(column)) };
    issues.push(hint === undefined ? issue : { ...issue, hint });
  };
  const [client, limit, window, shared] = [cell("client"), cell("limit"), cell("window"), cell(ofShared)];
  const isNamed = limit !== "" || shared !== "";
  if (client === "") refuse("cell-empty", "client", "the id of a client");
  if (window !== "" && Number.isNaN(parseDay(window))) {
    refuse(
      "date-form",
      "window",
      "a date such as 2026-02-01, or nothing",
      "Spreadsheets write dates anew: format the column as text.",
    );
  }
  if (limit !== "" && shared !== "") refuse("cell-unexpected", ofShared, "nothing where a limit is named");
  if (!isNamed && window !== "") refuse("cell-unexpected", "window", "nothing where no limit is named");
  if (!isNamed && cell("used") !== "") refuse("cell-unexpected", "used", "nothing where no limit is named");
  if (!isNamed && cell("paid") === "") refuse("cell-empty", "limit", "the id of a limit, or what was paid");
  const says = isNamed && cell("used") !== unknown;
  const used = says ? decimalOf("used", quantityDecimals, reading, refuse) : cell("used");
  const paid = cell("paid") === "" ? "" : decimalOf("paid", paidDecimals, reading, refuse);
  return issues.length > before ? undefined : { client, limit, shared, window, used, paid };
}

/** Stands for the units of a limit of which nobody knows what was used: where it is asked for, its fact is missing. */
export const unknown = "unknown";

/** Decimals of money that are read at most; how many the scheme has is seen when the position is read. */
const paidDecimals = 3;

/** A number with the decimal mark of the table; three decimals behind a comma or point could be a group of thousands. */
function decimalOf(
  column: Column,
  decimals: number,
  { record, headings, dialect }: Reading,
  refuse: (code: string, column: Column, expected: string, hint?: string) => void,
): string {
  const text = unharmed(record[headings.indexOf(column)] ?? "");
  const [whole = "", behind = "", ...more] = text.split(dialect.decimalMark);
  const plain = behind === "" ? whole : `${whole}.${behind}`;
  const isGrouped = more.length > 0 || whole.includes(".") || /^\d{3}$/u.test(behind);
  const scaled = isGrouped ? Number.NaN : parseScaled(plain, decimals);
  if (Number.isNaN(scaled) || scaled < 0) {
    const orUnknown = column === "used" ? `, or "${unknown}"` : "";
    refuse(
      "not-decimal",
      column,
      `a number such as 12${dialect.decimalMark}5${orUnknown}`,
      "Thousands are not grouped.",
    );
  }
  return plain;
}

export function twice({ client, limit, shared }: Readonly<Record<Column, string>>, first: number, line: number): Issue {
  return {
    code: "row-twice",
    path: `rows[${line}]`,
    expected: `one row for client ${received(client)}${limit + shared === "" ? "" : ` and limit ${received(limit + shared)}`}`,
    received: `another in row ${first}`,
  };
}
