import { type Command, Option } from "commander";
import { readBankPayments, readInvoices, readPostingAccounts } from "seko/io";
import { analysisManifestOption, inputsOption, schemeOption, schemeWords } from "../../file/file-options.js";
import { FileOption, reads } from "../../file/files.js";
import { ledgerArgument, withLedger } from "../../ledger-request.js";
import { publishJson } from "../../manifest-of-analysis.js";
import { addTableOutput } from "../../table/table-options.js";
import { checkTableOutput, giveContent } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";
import { type PostingsArguments, contentOf, tableIds } from "./postings-content.js";

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
    .option(
      "--month <month>",
      "the postings of this month; for invoices and due, all until its end (default: all that are closed)",
    )
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(new Option("--table <id>", "which table; a workbook has all").choices(tableIds).default("postings"))
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (ledger: string, options: PostingsArguments) => {
    checkTableOutput("seko postings", options, terminal);
    const notes = new Set<string>();
    const note = (line: string) => notes.add(line);
    await giveContent(command, terminal, (outputs) => {
      const files = {
        accounts: readPostingAccounts(options.accounts),
        invoices: options.invoices === undefined ? [] : readInvoices(options.invoices),
        payments: options.payments === undefined ? [] : readBankPayments(options.payments),
      };
      return withLedger({ ...options, ledger }, (read, compiled) => {
        publishJson(command, outputs, (format) =>
          contentOf(read, compiled, { options: { ...options, format }, files, terminal, note }),
        );
        return contentOf(read, compiled, { options, files, terminal, note });
      });
    });
    for (const line of notes) terminal.stderr.write(`${line}\n`);
  });
}

const examples = `
Examples:
  seko postings anna.json --scheme my-scheme.json --accounts accounts.csv --month 2026-03 --format csv --dialect latvian --language lv
  seko postings anna.json --scheme my-scheme.json --accounts accounts.csv --invoices invoices.csv --table invoices
  seko postings anna.json --scheme my-scheme.json --accounts accounts.csv --payments bank.csv --table due`;
