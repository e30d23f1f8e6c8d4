import { Option, type Command } from "commander";
import type { Language } from "seko";
import { countOf } from "seko/errors";
import { languages } from "seko/explanation";
import {
  createProgress,
  latvianCsv,
  plainCsv,
  rolesOfTables,
  writeResultTables,
  writeTogether,
  type TableFileFormat,
  type TablesReport,
} from "seko/io";
import { casesArgument, schemeOption } from "../../file/file-options.js";
import { FileOption, filesOf, reads, textOf, type FilesOfValue } from "../../file/files.js";
import { saidInWords } from "../../table/cut-words.js";
import { interruptible } from "../../program/interruptible.js";
import { chooseScheme } from "../../scheme-choice.js";
import type { Terminal } from "../../terminal.js";

/** The options of `seko tables`, as the command line gives them. */
interface TablesOptions {
  readonly out: string;
  readonly format: TableFileFormat;
  readonly dialect: keyof typeof dialects;
  readonly language?: Language;
  readonly scheme?: string;
  readonly cases?: string;
  readonly manifest?: string;
}

const formats = ["csv", "xlsx", "ods", "parquet"] as const satisfies readonly TableFileFormat[];
const dialects = { plain: plainCsv, latvian: latvianCsv } as const;

/** Adds `seko tables RESULTS --out FOLDER`. */
export function addTables(program: Command, terminal: Terminal): void {
  program
    .command("tables")
    .description("results of any number as tables for spreadsheets and databases: a file for each table, with keys")
    .addArgument(
      casesArgument("<results>", "NDJSON with a result in each line, as `seko run` writes it; .gz is unpacked"),
    )
    .addOption(
      new FileOption("--out <folder>", "the folder for the tables, a file each", filesOfTables).makeOptionMandatory(),
    )
    .addOption(
      new Option("--format <format>", "CSV, workbooks of Excel or LibreOffice, or Parquet for databases")
        .choices(formats)
        .default("csv"),
    )
    .addOption(
      new Option("--dialect <dialect>", "of CSV: for programs, or as a Latvian spreadsheet opens it")
        .choices(Object.keys(dialects))
        .default("plain"),
    )
    .addOption(
      new Option("--language <language>", "of headings and names (default: ids as headings in CSV, else en)").choices(
        languages,
      ),
    )
    .addOption(schemeOption("--scheme <id-or-file>", "the scheme of the results, for names beside ids"))
    .addOption(
      new FileOption("--cases <file>", "NDJSON with the cases of the results in the same order, for residences", reads),
    )
    .addOption(
      new FileOption(
        "--manifest <file>",
        "the manifest of the run, whose digest is said; Parquet files have it in them",
        reads,
      ),
    )
    .action(async (results: string, options: TablesOptions, command: Command) => {
      const { out: folder, dialect, format, language, cases, manifest } = options;
      const scheme = options.scheme === undefined ? undefined : chooseScheme(options.scheme).scheme;
      const progress = createProgress(0, { unit: "results", stream: terminal.stderr });
      const report = await interruptible(terminal, (signal) =>
        writeTogether(
          filesOf(command),
          (outputs) => {
            const how = { format, dialect: dialects[dialect], language };
            const said = scheme === undefined ? undefined : saidInWords(scheme, language ?? "en");
            return writeResultTables({ results, folder, cases, scheme, said, manifest, ...how, outputs, progress });
          },
          signal,
        ),
      );
      terminal.stdout.write(`${(language === "lv" ? inLatvian : wordsOf)(report).join("\n")}\n`);
    });
}

const filesOfTables: FilesOfValue = (folder, _, given) =>
  rolesOfTables(folder, formats.find((each) => each === textOf(given, "format")) ?? "csv");

/** `12 rows in out/months.csv` for each table. */
function wordsOf({ results, tables, manifest }: TablesReport): readonly string[] {
  return [
    `${countOf(results, "result")}:`,
    ...tables.map(({ file, rows, sheets }) => {
      const on = sheets.length > 1 ? `, on ${sheets.length} sheets because one was full` : "";
      return `${countOf(rows, "row")} in ${file}${on}`;
    }),
    ...(manifest === undefined ? [] : [`of the run whose manifest has the SHA-256 ${manifest}`]),
  ];
}

/** The same in Latvian. */
function inLatvian({ results, tables, manifest }: TablesReport): readonly string[] {
  return [
    `Rezultātu skaits: ${results}`,
    ...tables.map(({ file, rows, sheets }) => {
      const on = sheets.length > 1 ? `, ${sheets.length} lapās, jo viena bija pilna` : "";
      return `${file}: rindu skaits ${rows}${on}`;
    }),
    ...(manifest === undefined ? [] : [`no izpildes, kuras manifesta SHA-256 ir ${manifest}`]),
  ];
}
