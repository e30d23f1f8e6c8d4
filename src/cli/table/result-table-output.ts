import { Option } from "commander";
import type { Language } from "seko";
import { deflate, knownResidences } from "seko/io";
import type { resultTableIds } from "seko/report";
import { makeTable, resultTables, standingOf, terminalTable, type Table } from "seko/report";
import { startOds, startXlsx } from "seko/workbook";
import type { CalculatedFile } from "../file/calculate-file.js";
import { saidInWords } from "./cut-words.js";
import { isWorkbook, tableFormatOf, type TableFormat } from "./table-options.js";
import { checkTableOutput, wrongOptions } from "./table-output.js";
import { tablesContent, type TableOutputOptions } from "./tables-content.js";
import type { Terminal } from "../terminal.js";

/** Which of several tables is written, and how. A workbook has all of them. */
export interface NamedTableOptions<Id extends string> extends TableOutputOptions {
  readonly format: "table" | "json" | TableFormat;
  readonly table?: Id;
  readonly out?: string;
}

/** Which table of results is written, and how. */
export type TableOptions = NamedTableOptions<(typeof resultTableIds)[number]>;

/** `--table NAME`: which of the tables of a command. */
export function tableNameOption(ids: readonly string[], usual: string): Option {
  return new Option(
    "--table <id>",
    `with a format of tables: which one (default: ${usual}); a workbook has each on a sheet of its own`,
  ).choices(ids);
}

/** Whether tables are asked for, rather than a page for people or documents for programs. */
export function asksForTables({ format, table }: NamedTableOptions<string>): boolean {
  return table !== undefined || tableFormatOf(format) !== undefined;
}

/** @throws {InputError} where what is asked for does not go together, before anything is worked out */
export function checkNamedTable(command: string, options: NamedTableOptions<string>, terminal: Terminal): void {
  const { format, table, out } = options;
  checkTableOutput(command, options, terminal);
  if (isWorkbook(format) && table !== undefined) {
    throw wrongOptions(command, `--format ${format} without --table`, "one table");
  }
  if (out !== undefined && !asksForTables(options)) {
    throw wrongOptions(command, "--out with a format of tables", `--format ${format}`);
  }
  if (format === "json" && table !== undefined) {
    throw wrongOptions(command, "a format of tables with --table", "--format json");
  }
}

/** Results as tables, in the format that is asked for. */
export function resultTablesContent(calculated: CalculatedFile, options: TableOptions): string | Uint8Array {
  const { table: asked = "clients", language = "en" } = options;
  const format = tableFormatOf(options.format);
  if (format === undefined) return `${terminalTable(tableOf(calculated, asked, language), { language }).join("\n")}\n`;
  if (format === "xlsx" || format === "ods") return workbookOf(calculated, format, language);
  return tablesContent([tableOf(calculated, asked, language)], format, options, standingOf(calculated.results));
}

const starts = { xlsx: startXlsx, ods: startOds } as const;

/** All tables in one book, row by row: together they have more rows than need to be in memory at once. */
function workbookOf(calculated: CalculatedFile, format: "xlsx" | "ods", language: Language): Uint8Array {
  const runs: Uint8Array[] = [];
  const options = { language, pack: deflate, standing: standingOf(calculated.results) };
  const book = starts[format]((run) => runs.push(run), options);
  for (const { form, rowsOf } of tablesFor(calculated, language)) {
    const writer = book.table(form);
    for (const rows of rowsOfAll(calculated, rowsOf)) for (const row of rows) writer.row(row);
    writer.close();
  }
  book.close();
  return Buffer.concat(runs);
}

/** One of the tables of results, with the names that the scheme gives, and where each person lives. */
function tableOf(calculated: CalculatedFile, id: (typeof resultTableIds)[number], language: Language): Table {
  const found = tablesFor(calculated, language).find(({ form }) => form.id === id);
  if (found === undefined) throw new RangeError(`no table is called "${id}"`);
  return makeTable({ ...found.form, rows: [...rowsOfAll(calculated, found.rowsOf)].flat() });
}

function tablesFor({ compiled }: CalculatedFile, language: Language): ReturnType<typeof resultTables> {
  return resultTables({
    scheme: compiled.scheme,
    language,
    withPlaces: true,
    said: saidInWords(compiled.scheme, language),
  });
}

/** The rows of each result. */
function* rowsOfAll(
  { results, read, indexes }: CalculatedFile,
  rowsOf: ReturnType<typeof resultTables>[number]["rowsOf"],
): Generator<ReturnType<typeof rowsOf>> {
  for (const [at, result] of results.entries()) {
    const document = read.cases[indexes[at] ?? -1];
    yield rowsOf({ result, residences: document === undefined ? [] : knownResidences(document, result) });
  }
}
