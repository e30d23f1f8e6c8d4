import type { Language } from "seko";
import { moneyOfMinor } from "seko/numbers";
import { regions } from "seko/latvia";
import { terminalTable, writtenNumber, type Table, type TableColumn } from "seko/report";
import { madeUp, type Population } from "../population.js";
import { adultsPopulation } from "./population.js";
import type { StateBalance } from "./state.js";
import type { FollowSums } from "./sums.js";

/** What stands above every figure, so that nobody takes it for a figure of a pilot that ran. */
export function heading(population: Population): string {
  const adults = madeUp(population, adultsPopulation);
  return `Adults of the plan of 2015, SYNTHETIC: ${adults} who leave state institutions from November 2019 to October 2020; amounts, prices and who pays are assumed. The pilot that ran had 100 adults who lived in the community already`;
}

const grouped = (decimal: string) => writtenNumber(decimal, "en");

const columns: readonly TableColumn[] = [
  { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
  { id: "days", kind: "count", label: { lv: "Apmaksātās dienas", en: "Paid days" } },
  { id: "net-cost", kind: "money", label: { lv: "Neto izmaksas", en: "Net cost" }, unit: "EUR" },
  { id: "follows", kind: "money", label: { lv: "Seko klientam", en: "Follows" }, unit: "EUR" },
  { id: "bears", kind: "money", label: { lv: "Sedz pašvaldība", en: "Municipality bears" }, unit: "EUR" },
];

/** What the report is about. */
export const reportTitle = {
  lv: "Pieaugušie, kuri atstāj valsts institūcijas, 2019-2020",
  en: "Adults who leave state institutions, 2019-2020",
};

/** Who pays, by English names, and in all. */
export interface Payers {
  readonly rows: Readonly<Record<string, FollowSums>>;
  readonly totals: FollowSums;
}

/** The Latvian names of regions by the English ones. */
const names = new Map(regions.map(({ label }) => [label.en, label.lv]));

/** A table of who pays: people, paid days, net cost of services, what follows and what the municipality bears. */
export function payerTable(by: TableColumn, { rows, totals }: Payers, language: Language = "en"): Table {
  const inLatvian = language === "lv";
  const row = (title: string, { people, days, netCost, compensation, municipalityBears }: FollowSums) => [
    title,
    ...[people, days, netCost, compensation, municipalityBears].map(String),
  ];
  return {
    id: "followed",
    title: {
      lv: "Izdomāti dati: kas seko klientam un ko sedz pašvaldība",
      en: "Invented data: what follows the client, and what municipalities bear",
    },
    columns: [by, ...columns],
    rows: Object.entries(rows).map(([title, sums]) => row((inLatvian ? names.get(title) : undefined) ?? title, sums)),
    total: row(inLatvian ? "Kopā" : "All", totals),
  };
}

/** A table as the screen shows it. */
export function payerText(table: Table): string {
  return terminalTable(table, { language: "en", grouped: true }).join("\n");
}

/** Tables for the report: by region where no region has so few people that somebody's amounts could be read. */
export function reportedPayers(by: TableColumn, payers: Payers, language: Language): readonly Table[] {
  return Object.values(payers.rows).every(({ people }) => people >= 5) ? [payerTable(by, payers, language)] : [];
}

/** The state's balance as lines. */
export function stateLines({
  avoidedCost,
  lostPayments,
  benefits,
  compensation,
  net,
}: StateBalance): readonly string[] {
  const line = (name: string, minor: number) =>
    `${name.padEnd(42)}${grouped(moneyOfMinor(minor).toString()).padStart(13)}`;
  return [
    "For the state, against staying in the institution (its shares are assumptions):",
    line("  avoided cost of places that stay empty", avoidedCost),
    line("  less payments of residents lost there", -lostPayments),
    line("  less benefits that restart", -benefits),
    line("  less compensation", -compensation),
    line("  saved", net),
  ];
}

/** The unpaid days as lines. */
export function unpaidLines(days: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(days).map(([code, count]) => `  ${code.padEnd(28)}${grouped(String(count)).padStart(9)}`);
}
