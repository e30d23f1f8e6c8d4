import { Option, type Command } from "commander";
import { latvianCsv, plainCsv } from "seko/io";
import { FileOption, writes } from "../file/files.js";
import { tableLanguageOption } from "../options.js";

/** The formats in which tables are written, for spreadsheets and for pages. A workbook has each table on a sheet of its own. */
export const tableFormats = ["csv", "xlsx", "ods", "parquet", "markdown", "html"] as const;

/** One of {@link tableFormats}. */
export type TableFormat = (typeof tableFormats)[number];

/** The dialects of CSV, by their names. */
export const dialects = { plain: plainCsv, latvian: latvianCsv } as const;

/** `--dialect`, of CSV. */
export function dialectOption(): Option {
  return new Option("--dialect <dialect>", "of CSV: for programs, or as a Latvian spreadsheet opens it").choices(
    Object.keys(dialects),
  );
}

/** The format of tables that a word names; undefined where it names another way of writing. */
export function tableFormatOf(word: string): TableFormat | undefined {
  return tableFormats.find((each) => each === word);
}

/** Whether a format is the bytes of a workbook. */
export function isWorkbook(format: string): format is "xlsx" | "ods" {
  return format === "xlsx" || format === "ods";
}

/** Whether a format is bytes that no terminal shows. */
export function isBinary(format: string): boolean {
  return isWorkbook(format) || format === "parquet";
}

/** `--format table|json` and every format of tables. */
export function tableFormatOption(): Option {
  return new Option("--format <format>", "for people, for programs, or as tables")
    .choices(["table", "json", ...tableFormats])
    .default("table");
}

/** Adds `--format`, `--dialect`, `--language` and `--out` to a command whose answer is tables. */
export function addTableOutput(command: Command): Command {
  return command
    .addOption(tableFormatOption())
    .addOption(dialectOption())
    .addOption(tableLanguageOption())
    .addOption(new FileOption("--out <file>", "where to write it (default: standard output)", writes));
}
