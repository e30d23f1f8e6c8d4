import type { Command } from "commander";
import { digestOfText, jsonText, writeTogether } from "seko/io";
import { closeMonth } from "seko/ledger";
import { inputsOption, schemeOption, schemeWords } from "../../file/file-options.js";
import { FileOption, filesOf, writes } from "../../file/files.js";
import { ledgerArgument, withLedger } from "../../ledger-request.js";
import { outcomeLines } from "../../pages/ledger/no-account.js";
import type { Terminal } from "../../terminal.js";

interface CloseArguments {
  readonly scheme: string;
  readonly inputs?: string;
  readonly month: string;
  readonly by: string;
  readonly on: string;
  readonly out: string;
  readonly closing?: string;
}

/** Adds `seko close LEDGER --scheme ID-OR-FILE --month MONTH --out FILE`. */
export function addClose(program: Command, terminal: Terminal): void {
  program
    .command("close")
    .description("close the next month of a ledger: what is shown of it stays, and what comes later is a difference")
    .addArgument(ledgerArgument())
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for the scheme's open inputs"))
    .requiredOption("--month <month>", "the month, such as 2026-03")
    .requiredOption("--by <who>", "who closes it, such as an office")
    .requiredOption("--on <date>", "the day on which it is closed: what was recorded until then counts")
    .addOption(new FileOption("--out <file>", "JSON for the ledger with the closing", writes).makeOptionMandatory())
    .addOption(new FileOption("--closing <file>", "JSON for the position that the month leaves behind", writes))
    .addHelpText("after", examples)
    .action(async (file: string, options: CloseArguments, command: Command) => {
      const { month, by, on: recordedOn, out, closing } = options;
      await writeTogether(filesOf(command), (outputs) => {
        const made = withLedger({ ...options, ledger: file }, (ledger, compiled) => ({
          ...closeMonth(ledger, compiled, month, { by, recordedOn, digestOf: digestOfText }),
          scheme: compiled.scheme,
        }));
        outputs.text(out, `${jsonText(made.ledger)}\n`);
        if (closing !== undefined) outputs.text(closing, `${jsonText(made.position ?? null)}\n`);
        const { statement: told } = made;
        const lapses = told.state === "eligible" && /[1-9]/u.test(told.lapsed) ? `, ${told.lapsed} lapse` : "";
        const said =
          told.state === "eligible"
            ? [`${month} is closed: ${told.closing} ${told.currency} are left, ${told.available} available${lapses}`]
            : outcomeLines(told, made.scheme, "en");
        terminal.stdout.write(`${said.join("\n")}\n`);
        return Promise.resolve();
      });
    });
}

const examples = `
Example:
  seko close anna.json --scheme my-scheme.json --month 2026-03 --by office --on 2026-04-05 --out anna-closed.json`;
