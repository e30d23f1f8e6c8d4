import { Option, type Command } from "commander";
import type { CompiledScheme } from "seko";
import { countOf } from "seko/errors";
import { jsonText } from "seko/io";
import {
  account,
  accountAlerts,
  forecast,
  type Account,
  type Alert,
  type Forecast,
  type ForecastMethod,
  type Ledger,
  forecastMethods,
} from "seko/ledger";
import { inputsOption, schemeOption, schemeWords } from "../file-options.js";
import { pageTable } from "../layout/page-table.js";
import { lookOf } from "../layout/style.js";
import { ledgerArgument, withLedger } from "../ledger-request.js";
import { wholeNumber } from "../options.js";
import { accountTable, commitmentTable } from "../pages/account-tables.js";
import { hasNoAmounts, outcomeLines } from "../pages/no-account.js";
import { wrongOptions } from "../table-output.js";
import type { Terminal } from "../terminal.js";

interface AccountArguments {
  readonly scheme: string;
  readonly inputs?: string;
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly forecast?: ForecastMethod;
  readonly weeks?: number;
  readonly format: "table" | "json";
}

/** Adds `seko account LEDGER --scheme ID-OR-FILE`. */
export function addAccount(program: Command, terminal: Terminal): void {
  program
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
    .addOption(
      new Option("--format <format>", "for people or for programs").choices(["table", "json"]).default("table"),
    )
    .addHelpText("after", examples)
    .action((ledger: string, options: AccountArguments) => {
      const text = withLedger({ ...options, ledger }, (read, compiled) => textOf(read, compiled, options, terminal));
      terminal.stdout.write(text);
    });
}

const examples = `
Examples:
  seko account anna.json --scheme my-scheme.json --as-of 2026-03-31
  seko account anna.json --scheme my-scheme.json --as-of 2026-03-31 --forecast pace --weeks 4`;

function textOf(ledger: Ledger, compiled: CompiledScheme, options: AccountArguments, terminal: Terminal): string {
  const { asOf, knownOn, weeks, format } = options;
  if (weeks !== undefined && options.forecast === undefined)
    throw wrongOptions("seko account", "--forecast with --weeks", "nothing");
  if (options.forecast !== undefined && asOf === undefined)
    throw wrongOptions("seko account", "--as-of with --forecast", "nothing");
  const days = { ...(asOf === undefined ? {} : { asOf }), ...(knownOn === undefined ? {} : { knownOn }) };
  const now = account(ledger, compiled, days);
  if (hasNoAmounts(now))
    return format === "json" ? `${jsonText(now)}\n` : `${outcomeLines(now, compiled.scheme, "en").join("\n")}\n`;
  const seen = accountAlerts(ledger, compiled, { ...days, asOf: now.asOf });
  const coming =
    options.forecast === undefined
      ? undefined
      : forecast(ledger, compiled, {
          ...{ ...days, asOf: now.asOf, by: options.forecast },
          ...(weeks === undefined ? {} : { weeks }),
        });
  const alerts = seen.state === "eligible" ? seen.alerts : [];
  if (format === "json")
    return `${jsonText({ account: now, alerts, ...(coming === undefined ? {} : { forecast: coming }) })}\n`;
  return `${pageOf(now, alerts, coming?.state === "eligible" ? coming : undefined, terminal).join("\n")}\n`;
}

function pageOf(
  told: Account,
  alerts: readonly Alert[],
  coming: Forecast | undefined,
  terminal: Terminal,
): readonly string[] {
  const look = lookOf(terminal);
  const closed = told.closedThrough === undefined ? "no month is closed" : `closed through ${told.closedThrough}`;
  const made = told.synthetic ? "Invented data: " : "";
  return [
    `${made}${told.client} on ${told.asOf}, ${closed}, budget ${told.basis} of contribution`,
    "",
    ...pageTable(accountTable(told), look),
    ...(told.commitments.length === 0 ? [] : ["", ...pageTable(commitmentTable(told), look)]),
    ...(alerts.length === 0 ? [] : ["", ...alerts.map(alertLine)]),
    ...(coming === undefined ? [] : ["", ...forecastLines(coming)]),
    ...(told.assumptions.length === 0 ? [] : ["", `Assumptions: ${told.assumptions.join(", ")}`]),
  ];
}

function alertLine(alert: Alert): string {
  switch (alert.code) {
    case "spent-share":
      return `Look: ${alert.percent} % of the budget is spent, which is over ${alert.threshold} % (${alert.spent} of ${alert.approved}).`;
    case "nothing-delivered":
      return `Look: nothing of "${alert.line}" came from ${alert.from} to ${alert.to}.`;
    case "sudden-change":
      return `Look: "${alert.line}" went from ${alert.before} to ${alert.now} in ${countOf(alert.weeks, "week")}.`;
  }
}

function forecastLines({
  by,
  weeks,
  until,
  cost,
  approved,
  left,
  passedOn,
  cuts,
  uncovered,
}: Forecast): readonly string[] {
  const how = by === "pace" ? `as in the last ${countOf(weeks ?? 0, "full week")}` : "as planned";
  const passed =
    passedOn === undefined
      ? `${left} of ${approved} are left on ${until}.`
      : `The budget is passed on ${passedOn}, which cuts ${cuts.join(", ")}; ${uncovered} are not covered by ${until}.`;
  return [`If it goes on ${how}, everything costs ${cost}. ${passed}`];
}
