import { Option } from "commander";
import { InputError, type Language } from "seko";
import { deflate, knownResidences, latvianCsv, plainCsv, type Outputs } from "seko/io";
import {
  csvTable,
  htmlTable,
  makeTable,
  markdownTable,
  resultTableIds,
  resultTables,
  terminalTable,
  xlsx,
  type Table,
} from "seko/report";
import type { CalculatedFile } from "./calculate-file.js";
import type { Terminal } from "./terminal.js";

/** The formats in which results are tables, one of which is chosen. A workbook has all of them. */
export const tableFormats = ["csv", "xlsx", "markdown", "html"] as const;

const dialects = { plain: plainCsv, latvian: latvianCsv } as const;

/** Which table is written, and how. */
export interface TableOptions {
  readonly format: "table" | "json" | (typeof tableFormats)[number];
  readonly table?: (typeof resultTableIds)[number];
  readonly dialect?: keyof typeof dialects;
  readonly language?: Language;
  readonly out?: string;
}

/** `--table NAME`: which of the tables of results. */
export function tableOption(): Option {
  return new Option(
    "--table <id>",
    "with a format of tables: which one (default: clients); a workbook has each on a sheet of its own",
  ).choices(resultTableIds);
}

/** `--dialect`, of CSV. */
export function dialectOption(): Option {
  return new Option("--dialect <dialect>", "of CSV: for programs, or as a Latvian spreadsheet opens it").choices(
    Object.keys(dialects),
  );
}

/** Whether tables are asked for, rather than a page for people or documents for programs. */
export function asksForTables({ format, table }: TableOptions): boolean {
  return table !== undefined || tableFormats.some((each) => each === format);
}

/** @throws {InputError} where what is asked for does not go together, before anything is calculated */
export function checkTableOptions(options: TableOptions, terminal: Terminal): void {
  const { format, table, dialect, out } = options;
  if (format === "xlsx" && out === undefined && terminal.stdout.isTTY === true) {
    throw wrong("--out FILE with --format xlsx", "a terminal, which shows text");
  }
  if (format === "xlsx" && table !== undefined) throw wrong("--format xlsx without --table", "one table");
  if (out !== undefined && !asksForTables(options)) throw wrong("--out with a format of tables", `--format ${format}`);
  if (format === "json" && table !== undefined) throw wrong("a format of tables with --table", "--format json");
  if (dialect !== undefined && format !== "csv") throw wrong("--format csv with --dialect", `--format ${format}`);
}

/** Writes results as tables: into a file, or to standard output. */
export function writeTables(calculated: CalculatedFile, options: TableOptions, terminal: Terminal): void {
  const { stdout } = terminal;
  stdout.write(contentOf(calculated, options));
}

/** Writes results as tables into a file. */
export function writeTablesTo(file: string, calculated: CalculatedFile, options: TableOptions, outputs: Outputs): void {
  const content = contentOf(calculated, options);
  outputs.bytes(file)(typeof content === "string" ? Buffer.from(content) : content);
}

function contentOf(calculated: CalculatedFile, options: TableOptions): string | Uint8Array {
  const { format, table: asked = "clients", dialect = "plain", language } = options;
  const named = language ?? "en";
  if (format === "xlsx") {
    const all = resultTableIds.map((id) => tableOf(calculated, id, named));
    const { results } = calculated;
    const synthetic = results.some((result) => result.synthetic);
    const assumptions = [...new Set(results.flatMap((result) => result.assumptions))].sort();
    return xlsx(all, { language: named, pack: deflate, standing: { synthetic, assumptions } });
  }
  const table = tableOf(calculated, asked, named);
  switch (format) {
    case "csv":
      return csvTable(table, { dialect: dialects[dialect], ...(language === undefined ? {} : { language }) });
    case "markdown":
      return markdownTable(table, named);
    case "html":
      return `${htmlTable(table, named)}\n`;
    case "table":
    case "json":
      return `${terminalTable(table, { language: named }).join("\n")}\n`;
  }
}

/** One of the tables of results, with the names that the scheme gives, and where each person lives. */
function tableOf(
  { results, compiled, read, indexes }: CalculatedFile,
  id: (typeof resultTableIds)[number],
  language: Language,
): Table {
  const all = resultTables({ scheme: compiled.scheme, language, withPlaces: true });
  const found = all.find(({ form }) => form.id === id);
  if (found === undefined) throw new RangeError(`no table is called "${id}"`);
  const rows = results.flatMap((result, at) => {
    const document = read.cases[indexes[at] ?? -1];
    const residences = document === undefined ? [] : knownResidences(document, result);
    return found.rowsOf({ result, residences });
  });
  return makeTable({ ...found.form, rows });
}

function wrong(expected: string, received: string): InputError {
  return new InputError([{ code: "command-line", path: "seko calculate", expected, received }]);
}
