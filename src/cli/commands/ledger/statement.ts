import { type Command, Option } from "commander";
import type { CompiledScheme } from "seko";
import { jsonText } from "seko/io";
import { type Ledger, hledgerJournal, statement, statementText } from "seko/ledger";
import { csvTable } from "seko/report";
import { analysisManifestOption, inputsOption, schemeOption, schemeWords } from "../../file/file-options.js";
import { ledgerArgument, withLedger } from "../../ledger-request.js";
import { publishJson } from "../../manifest-of-analysis.js";
import { hasNoAmounts, outcomeContent, outcomeLines } from "../../pages/ledger/no-account.js";
import { FileOption, writes } from "../../file/files.js";
import { tableLanguageOption } from "../../options.js";
import { dialectOption, dialects } from "../../table/table-options.js";
import { checkTableOutput, giveContent } from "../../table/table-output.js";
import { tablesContent } from "../../table/tables-content.js";
import type { Terminal } from "../../terminal.js";
import { type StatementArguments, overMonths } from "./tables-over-months.js";
import { closedMonths } from "./closed-months.js";

const tables = [
  "movements",
  "services",
  "cancellations",
  "earlier",
  "cuts",
  "refused",
  "overLimit",
  "commitments",
] as const;

/** Adds `seko statement LEDGER --scheme ID-OR-FILE`. */
export function addStatement(program: Command, terminal: Terminal): void {
  const command = program
    .command("statement")
    .description("what happened with a person's budget in a month: what there was, what was received, what is left")
    .addArgument(ledgerArgument())
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for the scheme's open inputs"))
    .option("--month <month>", "the month, such as 2026-03 (default: every month that is closed)")
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(
      new Option("--format <format>", "for people, for spreadsheets, for programs, or a journal that hledger checks")
        .choices(["markdown", "html", "csv", "xlsx", "ods", "parquet", "json", "hledger"])
        .default("markdown"),
    )
    .addOption(new Option("--table <id>", "of CSV and Parquet: which table").choices(tables).default("movements"))
    .addOption(dialectOption())
    .addOption(tableLanguageOption())
    .addOption(new FileOption("--out <file>", "where to write it (default: standard output)", writes))
    .addOption(analysisManifestOption())
    .addHelpText("after", examples)
    .action(async (ledger: string, options: StatementArguments) => {
      checkTableOutput("seko statement", options, terminal);
      await giveContent(command, terminal, (outputs) =>
        withLedger({ ...options, ledger }, (read, compiled) => {
          publishJson(command, outputs, (format) => contentOf(read, compiled, { ...options, format }));
          return contentOf(read, compiled, options);
        }),
      );
    });
}

const examples = `
Examples:
  seko statement anna.json --scheme my-scheme.json --month 2026-03 --language lv
  seko statement anna.json --scheme my-scheme.json --format hledger > anna.journal`;

function contentOf(ledger: Ledger, compiled: CompiledScheme, options: StatementArguments): string | Uint8Array {
  const { format, language = "en", month } = options;
  const known = options.knownOn === undefined ? {} : { knownOn: options.knownOn };
  const told = month === undefined ? closedMonths(ledger, compiled, known) : statement(ledger, compiled, month, known);
  if ("state" in told && hasNoAmounts(told)) {
    // A journal of nothing has no transactions; why, its comments say.
    if (format === "hledger")
      return outcomeLines(told, compiled.scheme, language)
        .map((line) => `; ${line}\n`)
        .join("");
    return outcomeContent(told, { ledger, scheme: compiled.scheme }, { ...options, format });
  }
  const shown = "state" in told ? [told] : told;
  const { scheme } = compiled;
  switch (format) {
    case "json":
      return `${jsonText(told)}\n`;
    case "hledger":
      return hledgerJournal(shown);
    case "csv": {
      const { table, dialect = "plain" } = options;
      return csvTable(overMonths(shown, compiled, language, table), {
        dialect: dialects[dialect],
        ...(options.language === undefined ? {} : { language }),
      });
    }
    case "xlsx":
    case "ods":
    case "parquet": {
      const [synthetic, assumptions] = [
        shown.some((each) => each.synthetic),
        shown.flatMap((each) => each.assumptions),
      ];
      const standing = { synthetic, assumptions: [...new Set(assumptions)].sort() };
      const asked = format === "parquet" ? [options.table] : tables;
      const all = asked.map((table) => overMonths(shown, compiled, language, table));
      return tablesContent(all, format, { language }, standing);
    }
    case "markdown":
    case "html":
      return statementText(shown, scheme, { language, format, ledger });
  }
}
