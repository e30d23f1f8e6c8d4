import type { Command } from "commander";
import { InputError, type Language } from "seko";
import { deflate, jsonText, writeTogether, type CsvDialect, type Outputs } from "seko/io";
import { beginningOf, csvTable, htmlTable, markdownTable, type Standing, type Table } from "seko/report";
import { ods, xlsx } from "seko/workbook";
import { filesOf } from "../file/files.js";
import { interruptible } from "../program/interruptible.js";
import { dialects, isWorkbook, type TableFormat } from "./table-options.js";
import type { Terminal } from "../terminal.js";

/** How tables are written. */
export interface TableOutputOptions {
  readonly dialect?: keyof typeof dialects | undefined;
  /** Left out, the headings of CSV are the ids of the columns, and others are in English. */
  readonly language?: Language | undefined;
}

/** What a command is told of its output. */
export interface AskedOutput extends Pick<TableOutputOptions, "dialect"> {
  readonly format: string;
  readonly out?: string | undefined;
}

/**
 * @param command such as `seko compare`
 * @throws {InputError} where what is asked for does not go together, before anything is worked out
 */
export function checkTableOutput(command: string, { format, dialect, out }: AskedOutput, terminal: Terminal): void {
  if (isWorkbook(format) && out === undefined && terminal.stdout.isTTY === true) {
    throw wrongOptions(command, `--out FILE with --format ${format}`, "a terminal, which shows text");
  }
  if (dialect !== undefined && format !== "csv") {
    throw wrongOptions(command, "--format csv with --dialect", `--format ${format}`);
  }
}

/** An issue of options that do not go together. */
export function wrongOptions(command: string, expected: string, received: string): InputError {
  return new InputError([{ code: "command-line", path: command, expected, received }]);
}

/** Tables in a format: several of a text stand below each other, with an empty line between. */
export function tablesContent(
  tables: readonly Table[],
  format: TableFormat,
  { dialect = "plain", language }: TableOutputOptions,
  standing: Standing,
): string | Uint8Array {
  const named = language ?? "en";
  switch (format) {
    case "xlsx":
      return xlsx(tables, { language: named, pack: deflate, standing });
    case "ods":
      return ods(tables, { language: named, pack: deflate, standing });
    case "csv":
      return tables.map((table, index) => csvOf(table, dialects[dialect], language, index === 0)).join("\r\n");
    case "markdown":
      return tables.map((table) => markdownTable(begun(table, standing), named, { withTitle: true })).join("\n");
    case "html":
      return tables.map((table) => `${htmlTable(begun(table, standing), named)}\n`).join("\n");
  }
}

/** Writes what {@link tablesContent} gives into a file. */
export function writeContentTo(file: string, content: string | Uint8Array, outputs: Outputs): void {
  outputs.bytes(file)(typeof content === "string" ? Buffer.from(content) : content);
}

/** A file has its byte order mark once, before the first table. */
function csvOf(table: Table, dialect: CsvDialect, language: Language | undefined, isFirst: boolean): string {
  const marked = { ...dialect, byteOrderMark: dialect.byteOrderMark && isFirst };
  return csvTable(table, { dialect: marked, ...(language === undefined ? {} : { language }) });
}

/** A table whose title begins with what its figures rest on. */
function begun(table: Table, standing: Standing): Table {
  const { lv, en } = table.title;
  return { ...table, title: { lv: beginningOf(standing, "lv") + lv, en: beginningOf(standing, "en") + en } };
}

/** What figures rest on that need not say it, or are of facts alone. */
export const ofFacts: Standing = { synthetic: false, assumptions: [] };

/** How a command is asked to write its tables. */
export interface AskedTables extends AskedOutput, TableOutputOptions {
  readonly dialect?: keyof typeof dialects;
  readonly format: "table" | "json" | TableFormat;
}

/** What the figures rest on, and what is written where no tables are asked for. */
export interface OtherContent {
  readonly standing: Standing;
  /** Whether the titles say it themselves; sheets, whose names are short, are told. */
  readonly titlesSay?: boolean;
  /** The document for programs. */
  readonly document: () => unknown;
  /** The page for people. */
  readonly page: () => readonly string[];
}

/** Tables in the format that is asked for; a document or a page where that is asked for. @param tables or what makes them, where they are long */
export function askedContent(
  tables: readonly Table[] | (() => readonly Table[]),
  options: AskedTables,
  { standing, titlesSay = false, document, page }: OtherContent,
): string | Uint8Array {
  if (options.format === "json") return `${jsonText(document())}\n`;
  if (options.format === "table") return `${page().join("\n")}\n`;
  const said = titlesSay && !isWorkbook(options.format);
  const made = typeof tables === "function" ? tables() : tables;
  return tablesContent(made, options.format, options, said ? ofFacts : standing);
}

/**
 * What a command works out. Where files are written it is given what writes them: their drafts, and what is waited for now and then, so
 * that a signal is heard.
 */
export type ContentWork = (outputs?: Outputs) => string | Uint8Array | Promise<string | Uint8Array>;

/**
 * Gives what a command works out to the file of `--out`, which is tried before the work and appears when it is done, together with the
 * others that it writes; without `--out`, to standard output.
 */
export async function giveContent(command: Command, terminal: Terminal, work: ContentWork): Promise<void> {
  const { out } = command.opts<{ readonly out?: string }>();
  if (filesOf(command).outputs.length === 0) {
    terminal.stdout.write(await work());
    return;
  }
  const content = await interruptible(terminal, (signal) =>
    writeTogether(
      filesOf(command),
      async (outputs) => {
        const made = await work(outputs);
        if (out !== undefined) writeContentTo(out, made, outputs);
        return made;
      },
      signal,
    ),
  );
  if (out === undefined) terminal.stdout.write(content);
}
