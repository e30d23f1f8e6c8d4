import { type Command, Option } from "commander";
import type { CompiledScheme } from "seko";
import { type ForecastMethod, type Ledger, account, accountAlerts, forecast, forecastMethods } from "seko/ledger";
import { analysisManifestOption, inputsOption, schemeOption, schemeWords } from "../../file/file-options.js";
import { lookOf } from "../../layout/style.js";
import { ledgerArgument, withLedger } from "../../ledger-request.js";
import { publishJson } from "../../manifest-of-analysis.js";
import { wholeNumber } from "../../options.js";
import { accountTable, alertTable, commitmentTable, forecastTable } from "../../pages/ledger/account-tables.js";
import { hasNoAmounts, outcomeContent } from "../../pages/ledger/no-account.js";
import { addTableOutput } from "../../table/table-options.js";
import {
  type AskedTables,
  askedContent,
  checkTableOutput,
  giveContent,
  wrongOptions,
} from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";
import { pageOf } from "../../pages/ledger/account-page.js";
import { changesContent } from "./changes-content.js";

interface AccountArguments extends AskedTables {
  readonly scheme: string;
  readonly inputs?: string;
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly manifest?: string;
  readonly forecast?: ForecastMethod;
  readonly weeks?: number;
  readonly changesSince?: string;
}

/** Adds `seko account LEDGER --scheme ID-OR-FILE`. */
export function addAccount(program: Command, terminal: Terminal): void {
  const command = program
    .command("account")
    .description("what of a person's budget is spent, committed and available on a day, and what comes")
    .addArgument(ledgerArgument())
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for the scheme's open inputs"))
    .option("--as-of <date>", "the last day of service that counts (default: the last of the account)")
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(
      new Option("--forecast <method>", "say what comes after --as-of: as planned, or as in the last weeks").choices(
        forecastMethods,
      ),
    )
    .addOption(new Option("--weeks <number>", "how many full weeks say the pace").argParser(wholeNumber))
    .option("--changes-since <date>", "what changed against the knowledge of this day: what is due, or to be decided")
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (ledger: string, options: AccountArguments) => {
    checkTableOutput("seko account", options, terminal);
    await giveContent(command, terminal, (outputs) =>
      withLedger({ ...options, ledger }, (read, compiled) => {
        publishJson(command, outputs, (format) => contentOf(read, compiled, { ...options, format }, terminal));
        return contentOf(read, compiled, options, terminal);
      }),
    );
  });
}

const examples = `
Examples:
  seko account anna.json --scheme my-scheme.json --as-of 2026-03-31
  seko account anna.json --scheme my-scheme.json --as-of 2026-03-31 --forecast pace --weeks 4
  seko account anna.json --scheme my-scheme.json --changes-since 2026-02-05`;

function contentOf(
  ledger: Ledger,
  compiled: CompiledScheme,
  options: AccountArguments,
  terminal: Terminal,
): string | Uint8Array {
  const { asOf, knownOn, weeks, language = "en" } = options;
  if (weeks !== undefined && options.forecast === undefined)
    throw wrongOptions("seko account", "--forecast with --weeks", "nothing");
  if (options.forecast !== undefined && asOf === undefined)
    throw wrongOptions("seko account", "--as-of with --forecast", "nothing");
  if (options.changesSince !== undefined) {
    if (options.forecast !== undefined)
      throw wrongOptions("seko account", "--changes-since without --forecast", "both");
    return changesContent(ledger, compiled, { ...options, changesSince: options.changesSince }, terminal);
  }
  const days = { ...(asOf === undefined ? {} : { asOf }), ...(knownOn === undefined ? {} : { knownOn }) };
  const now = account(ledger, compiled, days);
  if (hasNoAmounts(now)) return outcomeContent(now, { ledger, scheme: compiled.scheme }, options);
  const seen = accountAlerts(ledger, compiled, { ...days, asOf: now.asOf });
  const told =
    options.forecast === undefined
      ? undefined
      : forecast(ledger, compiled, {
          ...{ ...days, asOf: now.asOf, by: options.forecast },
          ...(weeks === undefined ? {} : { weeks }),
        });
  const alerts = seen.state === "eligible" ? seen.alerts : [];
  const coming = told?.state === "eligible" ? told : undefined;
  const tables = [
    ...[accountTable(now, language), commitmentTable(now), alertTable(alerts, compiled.scheme, language)],
    ...(coming === undefined ? [] : [forecastTable(coming, now.currency)]),
  ];
  return askedContent(tables, options, {
    standing: now,
    document: () => ({ account: now, alerts, ...(told === undefined ? {} : { forecast: told }) }),
    page: () => pageOf(now, alerts, coming, { look: lookOf(terminal), language, scheme: compiled.scheme }),
  });
}
