import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { digestOfText, jsonText } from "seko/io";
import { account, accountAlerts, forecast, hledgerJournal, statement, statementText, type Ledger } from "seko/ledger";
import { columnPicture, terminalTable } from "seko/report";
import { ledger as year } from "./ledger.js";
import { compiled, courseTable, told, yearTable } from "./tables.js";
import { scheme } from "./scheme.js";
import { runDirectly } from "../run-directly.js";

/** The closings with the digest of what was shown, as `seko close` writes them. */
function withDigests(ledger: Ledger): Ledger {
  const entries = ledger.entries.map((entry) => {
    if (entry.kind !== "closing") return entry;
    return { ...entry, digest: digestOfText(JSON.stringify(statement(ledger, compiled, entry.month))) };
  });
  return { ...ledger, entries };
}

/**
 * One adult's year told month by month: a plan that changes, a month in which nothing comes, a correction, a year that becomes fifteen months
 * within the same money. Prints the account, and writes a statement for each month as a family could read it, a journal for hledger,
 * and a picture of the budget.
 */
export function run(outputFolder: string): void {
  const ledger = withDigests(year);
  const months = ledger.entries.flatMap((entry) => (entry.kind === "closing" ? [entry.month] : []));
  const statements = months.map((month) => told(statement(ledger, compiled, month)));
  mkdirSync(outputFolder, { recursive: true });
  const written: string[] = [];
  const write = (name: string, text: string) => {
    const file = join(outputFolder, name);
    writeFileSync(file, text);
    written.push(relative(process.cwd(), file));
  };
  write("scheme.json", `${jsonText(scheme)}\n`);
  write("ledger.json", `${jsonText(ledger)}\n`);
  for (const each of statements) {
    write(`statement-${each.month}.md`, statementText(each, scheme, { language: "en", format: "markdown", ledger }));
  }
  for (const language of ["en", "lv"] as const) {
    const august = statements.find(({ month }) => month === "2025-08");
    if (august === undefined) throw new Error("August is not closed.");
    write(`statement-2025-08-${language}.html`, statementText(august, scheme, { language, format: "html", ledger }));
  }
  write("plan-year.journal", hledgerJournal(statements));
  const table = yearTable(ledger, statements);
  write(
    "plan-year.svg",
    columnPicture(courseTable(ledger, statements), {
      ...{ language: "en", names: "month", parts: ["spent", "coming"], line: "budget" },
    }),
  );
  const midYear = { asOf: "2025-08-31", knownOn: "2025-09-05" };
  const coming = told(forecast(ledger, compiled, { ...midYear, by: "pace", weeks: 4 }));
  const planned = told(forecast(ledger, compiled, { ...midYear, by: "commitments" }));
  const now = told(account(ledger, compiled, midYear)).total;
  const alerts = told(accountAlerts(ledger, compiled, midYear)).alerts;
  const lines = [
    "A year of a made-up adult, by rules that are made up as well: invented data.",
    "",
    ...terminalTable(table, { language: "en", grouped: true }),
    "",
    `On 31 August 2025, as it was known on 5 September: ${now.allocated} EUR granted, ${now.spent} spent, ${now.committed} committed, ${now.available} available.`,
    `As planned the year costs ${planned.cost}: ${passes(planned.passedOn, planned.cuts)}.`,
    `At the pace of the last four weeks it costs ${coming.cost}: ${passes(coming.passedOn, coming.cuts)}.`,
    ...alerts.map((alert) => `Look      ${JSON.stringify(alert)}`),
    `Written   ${written.length} files in ${relative(process.cwd(), outputFolder)}`,
    "Try       seko statement FOLDER/ledger.json --scheme FOLDER/scheme.json --month 2025-08 --language lv",
  ];
  console.log(lines.join("\n"));
}

function passes(day: string | undefined, cuts: readonly string[]): string {
  return day === undefined
    ? "the budget is not passed"
    : `the budget is passed on ${day}, which cuts ${cuts.join(", ")}`;
}

runDirectly(import.meta.url);
