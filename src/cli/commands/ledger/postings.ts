import { Option, type Command } from "commander";
import type { CompiledScheme, Language } from "seko";
import { readBankPayments, readInvoices, readPostingAccounts } from "seko/io";
import {
  dueByPayee,
  dueTable,
  invoiceTable,
  matchInvoices,
  postings,
  postingsTable,
  type DueToPayee,
  type InvoiceMatch,
  type Ledger,
  type Postings,
} from "seko/ledger";
import { beginningOf, terminalTable, type Table } from "seko/report";
import { analysisManifestOption, inputsOption, schemeOption, schemeWords } from "../../file/file-options.js";
import { FileOption, reads } from "../../file/files.js";
import { lookOf } from "../../layout/style.js";
import { ledgerArgument, withLedger } from "../../ledger-request.js";
import { publishJson } from "../../manifest-of-analysis.js";
import { hasNoAmounts, outcomeContent } from "../../pages/ledger/no-account.js";
import { addTableOutput, isWorkbook } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

const tableIds = ["postings", "invoices", "due"] as const;

interface PostingsArguments extends AskedTables {
  readonly scheme: string;
  readonly inputs?: string;
  readonly accounts: string;
  readonly invoices?: string;
  readonly payments?: string;
  readonly month?: string;
  readonly knownOn?: string;
  readonly manifest?: string;
  readonly table: (typeof tableIds)[number];
}

/** Adds `seko postings LEDGER --scheme ID-OR-FILE --accounts FILE`. */
export function addPostings(program: Command, terminal: Terminal): void {
  const command = program
    .command("postings")
    .description("what is paid for a person's services, as postings to the municipality's accounts, and what is due")
    .addArgument(ledgerArgument())
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for the scheme's open inputs"))
    .addOption(new FileOption("--accounts <file>", "CSV: the account of each service", reads).makeOptionMandatory())
    .addOption(new FileOption("--invoices <file>", "CSV: invoices, which are set against what was delivered", reads))
    .addOption(new FileOption("--payments <file>", "CSV: what the bank paid", reads))
    .option("--month <month>", "the postings of this month, and what is due by its end (default: all that are closed)")
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(new Option("--table <id>", "which table; a workbook has all").choices(tableIds).default("postings"))
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (ledger: string, options: PostingsArguments) => {
    checkTableOutput("seko postings", options, terminal);
    await giveContent(command, terminal, (outputs) => {
      const files = {
        accounts: readPostingAccounts(options.accounts),
        invoices: options.invoices === undefined ? [] : readInvoices(options.invoices),
        payments: options.payments === undefined ? [] : readBankPayments(options.payments),
      };
      return withLedger({ ...options, ledger }, (read, compiled) => {
        publishJson(command, outputs, (format) =>
          contentOf(read, compiled, { options: { ...options, format }, files, terminal }),
        );
        return contentOf(read, compiled, { options, files, terminal });
      });
    });
  });
}

const examples = `
Examples:
  seko postings anna.json --scheme my-scheme.json --accounts accounts.csv --month 2026-03 --format csv --dialect latvian --language lv
  seko postings anna.json --scheme my-scheme.json --accounts accounts.csv --invoices invoices.csv --table invoices
  seko postings anna.json --scheme my-scheme.json --accounts accounts.csv --payments bank.csv --table due`;

interface Asked {
  readonly options: PostingsArguments;
  readonly files: {
    readonly accounts: ReturnType<typeof readPostingAccounts>;
    readonly invoices: ReturnType<typeof readInvoices>;
    readonly payments: ReturnType<typeof readBankPayments>;
  };
  readonly terminal: Terminal;
}

function contentOf(ledger: Ledger, compiled: CompiledScheme, { options, files, terminal }: Asked): string | Uint8Array {
  const { month, knownOn, language = "en" } = options;
  const told = postings(ledger, compiled, files.accounts, {
    ...(month === undefined ? {} : { through: month }),
    ...(knownOn === undefined ? {} : { knownOn }),
  });
  if (hasNoAmounts(told)) {
    return outcomeContent(told, { ledger, scheme: compiled.scheme }, options);
  }
  const invoices = matchInvoices(told, files.invoices);
  const due = dueByPayee(told, files.payments);
  const shown = month === undefined ? told : { ...told, rows: told.rows.filter((row) => row.month === month) };
  const tables = tablesOf(shown, invoices, due, language);
  const { synthetic, assumptions } = told;
  return askedContent(isWorkbook(options.format) ? Object.values(tables) : [tables[options.table]], options, {
    standing: { synthetic, assumptions },
    document: () => ({ ...shown, invoices, due }),
    page: () => {
      const { style } = lookOf(terminal);
      const look = { language, heading: (line: string) => style.heading(line) };
      return [
        `${beginningOf({ synthetic, assumptions: [] }, language)}${told.client}`,
        "",
        ...terminalTable(tables[options.table], look),
      ];
    },
  });
}

function tablesOf(
  told: Postings,
  invoices: readonly InvoiceMatch[],
  due: readonly DueToPayee[],
  language: Language,
): Readonly<Record<(typeof tableIds)[number], Table>> {
  const { currency } = told;
  return {
    postings: postingsTable(told),
    invoices: { ...invoiceTable(invoices, { currency, language }), short: { en: "Invoices", lv: "Rēķini" } },
    due: { ...dueTable(due, currency), short: { en: "Due", lv: "Jāmaksā" } },
  };
}
