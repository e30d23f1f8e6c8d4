import { formatDay, parseDay } from "../../../calendar/index.js";
import { InputError, type Issue, isInputError, moreIssues, mostIssues, received } from "../../../errors/index.js";
import type { LimitUseDocument, SharedUseDocument } from "../../../result/position/limit-use.js";
import type { Position } from "../../../result/position/document.js";
import type { CompiledScheme } from "../../../rules/compiled.js";
import { latvianCsv, plainCsv } from "../../../report/index.js";
import { recordsOf } from "./csv-records.js";
import { fileError } from "../../file-issue.js";
import { mostJsonBytes, readBytes } from "../../read-bytes.js";
import { ofFile } from "../read-json.js";
import { type OpeningOfClient, checkHeadings, rowOf, twice, unknown } from "./opening-rows.js";

/** Whether a file of openings is a table. */
export function isOpeningsTable(file: string): boolean {
  return /\.csv$/iu.test(file);
}

/**
 * Reads a table of openings: a row for each client and limit, with the first day of the limit's window, the units used in it and what the
 * client has paid in life; of a limit that schemes share its key stands in a column of its own, `shared`. Where nobody knows what was
 * used, `unknown` stands for the units. Cells are between commas with decimal points, or between semicolons with decimal commas, as a
 * spreadsheet with Latvian settings writes them.
 *
 * @returns what it says, by client
 * @throws {InputError} with every heading that is missing, unknown or there twice, every cell that is no id, date or number as the table
 * writes them, every row that is there twice, and every client of whom two rows say different things
 */
export function readOpeningsTable(file: string): ReadonlyMap<string, OpeningOfClient> {
  const text = new TextDecoder().decode(readBytes(file, mostJsonBytes));
  try {
    return clientsOf(text);
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw fileError(error.issues.map((issue) => ofFile(issue, file)));
  }
}

/** A position that somebody states, of the day before a case. */
export function statedPosition(
  { client, limits, shared, paid }: Omit<OpeningOfClient, "line"> & { readonly client: string },
  from: string,
  { name }: CompiledScheme,
): Position {
  return {
    schemaVersion: 1,
    kind: "position",
    client,
    scheme: name,
    through: formatDay(parseDay(from) - 1),
    origin: "stated",
    limits,
    ...(paid === undefined && shared === undefined
      ? {}
      : { person: { ...(paid === undefined ? {} : { paidForLife: paid }), ...(shared && { shared }) } }),
  };
}

function clientsOf(text: string): ReadonlyMap<string, OpeningOfClient> {
  const dialect = (text.split(/[\r\n]/u, 1)[0] ?? "").includes(latvianCsv.delimiter) ? latvianCsv : plainCsv;
  const [headings = [], ...records] = recordsOf(text, dialect);
  const issues: Issue[] = [];
  checkHeadings(headings, issues);
  if (issues.length > 0) throw new InputError(issues);
  const clients = new Map<
    string,
    {
      limits: LimitUseDocument[];
      shared?: SharedUseDocument[];
      keys?: Map<string, number>;
      paid?: string;
      line: number;
    }
  >();
  const seen = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const line = index + 2;
    // What is wrong in the rows that follow nobody counts.
    if (issues.length > mostIssues) throw new InputError([...issues, moreIssues(undefined)]);
    const row = rowOf({ record, headings, dialect, issues, line });
    if (row === undefined) continue;
    const key = JSON.stringify([row.client, row.limit, row.shared]);
    const first = seen.get(key);
    if (first !== undefined) issues.push(twice(row, first, line));
    seen.set(key, first ?? line);
    const own = clients.get(row.client) ?? { limits: [], line };
    clients.set(row.client, own);
    const from = row.window === "" ? {} : { from: row.window };
    const used = row.used === unknown ? undefined : [{ most: "0", units: row.used }];
    if (row.limit !== "") own.limits.push({ limit: row.limit, ...from, ...(used && { used }) });
    if (row.shared !== "") {
      // Of a key without an entry nobody says anything.
      own.shared = [...(own.shared ?? []), ...(used === undefined ? [] : [{ limit: row.shared, ...from, used }])];
      (own.keys ??= new Map()).set(row.shared, line);
    }
    if (row.paid === "") continue;
    if (own.paid !== undefined && own.paid !== row.paid) {
      issues.push({
        code: "paid-differs",
        path: `rows[${line}].paid`,
        expected: `${received(own.paid)}, as an earlier row of the client says`,
        received: received(row.paid),
      });
    }
    own.paid = row.paid;
  }
  if (records.length === 0) {
    issues.push({ code: "no-openings", path: "rows", expected: "a row for each client and limit", received: "none" });
  }
  if (issues.length > 0) throw new InputError(issues);
  return clients;
}
