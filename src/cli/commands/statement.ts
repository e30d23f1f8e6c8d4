import { Option, type Command } from "commander";
import { InputError, type CompiledScheme, type Language } from "seko";
import { jsonText } from "seko/io";
import {
  account,
  hledgerJournal,
  statement,
  statements,
  statementTables,
  statementText,
  type Ledger,
  type NoAccount,
  type Statement,
  type StatementOptions,
} from "seko/ledger";
import { csvTable, makeTable } from "seko/report";
import { inputsOption, schemeOption, schemeWords } from "../file-options.js";
import { ledgerArgument, withLedger } from "../ledger-request.js";
import { hasNoAmounts, outcomeLines } from "../pages/no-account.js";
import { dialectOption, dialects } from "../table-output.js";
import type { Terminal } from "../terminal.js";
import { languageOption } from "./explain.js";

interface StatementArguments {
  readonly scheme: string;
  readonly inputs?: string;
  readonly month?: string;
  readonly knownOn?: string;
  readonly format: "markdown" | "html" | "csv" | "json" | "hledger";
  readonly table: keyof ReturnType<typeof statementTables>;
  readonly dialect: keyof typeof dialects;
  readonly language: Language;
}

const tables = ["movements", "services", "cancellations", "earlier", "refused", "overLimit", "commitments"] as const;

/** Adds `seko statement LEDGER --scheme ID-OR-FILE`. */
export function addStatement(program: Command, terminal: Terminal): void {
  program
    .command("statement")
    .description("what happened with a person's budget in a month: what there was, what was received, what is left")
    .addArgument(ledgerArgument())
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for the scheme's open inputs"))
    .option("--month <month>", "the month, such as 2026-03 (default: every month that is closed)")
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(
      new Option("--format <format>", "for people, for spreadsheets, for programs, or a journal that hledger checks")
        .choices(["markdown", "html", "csv", "json", "hledger"])
        .default("markdown"),
    )
    .addOption(new Option("--table <id>", "of CSV: which table").choices(tables).default("movements"))
    .addOption(dialectOption().default("plain"))
    .addOption(languageOption())
    .addHelpText("after", examples)
    .action((ledger: string, options: StatementArguments) => {
      const text = withLedger({ ...options, ledger }, (read, compiled) => textOf(read, compiled, options));
      terminal.stdout.write(text);
    });
}

const examples = `
Examples:
  seko statement anna.json --scheme my-scheme.json --month 2026-03 --language lv
  seko statement anna.json --scheme my-scheme.json --format hledger > anna.journal`;

function textOf(ledger: Ledger, compiled: CompiledScheme, options: StatementArguments): string {
  const { format, language, month } = options;
  const known = options.knownOn === undefined ? {} : { knownOn: options.knownOn };
  const told = month === undefined ? closedMonths(ledger, compiled, known) : statement(ledger, compiled, month, known);
  if ("state" in told && hasNoAmounts(told))
    return format === "json" ? `${jsonText(told)}\n` : `${outcomeLines(told, compiled.scheme, language).join("\n")}\n`;
  const shown = "state" in told ? [told] : told;
  const { scheme } = compiled;
  switch (format) {
    case "json":
      return `${jsonText(told)}\n`;
    case "hledger":
      return hledgerJournal(shown);
    case "csv":
      return csvOf(shown, compiled, options);
    case "markdown":
    case "html":
      return shown.map((each) => statementText(each, scheme, { language, format })).join("\n");
  }
}

/** The statements of the months that are closed, from the first. */
function closedMonths(
  ledger: Ledger,
  compiled: CompiledScheme,
  known: StatementOptions,
): readonly Statement[] | NoAccount {
  const told = statements(ledger, compiled, known);
  if ("state" in told || told.length > 0) return told;
  const now = account(ledger, compiled, known);
  if (hasNoAmounts(now)) return now;
  const expected = "a month, because none is closed";
  throw new InputError([{ code: "command-line", path: "--month", expected, received: "nothing" }]);
}

/** One of the tables, over all months: each row begins with its month. */
function csvOf(
  told: readonly Statement[],
  { scheme }: CompiledScheme,
  { table, language, dialect }: StatementArguments,
): string {
  const own = told.map((each) => ({ month: each.month, told: statementTables(each, scheme, language)[table] }));
  const [first] = own;
  if (first === undefined) return "";
  const { id, title, columns } = first.told;
  const label = { en: "Statement of", lv: "Pārskats par" };
  const whole = makeTable({
    ...{ id, title },
    columns: [{ id: "statement", kind: "month", label }, ...columns],
    rows: own.flatMap(({ month, told: { rows, total } }) =>
      [...rows, ...(total === undefined ? [] : [total])].map((row) => [month, ...row]),
    ),
  });
  return csvTable(whole, { dialect: dialects[dialect], language });
}
