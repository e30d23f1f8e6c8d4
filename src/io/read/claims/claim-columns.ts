import type { ColumnKind, TableColumn } from "../../../report/index.js";

/** The columns of a table of claims, in their order: what their cells are, and their headings for people. */
const columns = {
  claim: ["text", "Pieprasījums", "Claim"],
  kind: ["text", "Veids", "Kind"],
  claimant: ["text", "Pašvaldība", "Claimant"],
  "claimant-code": ["text", "Pašvaldības kods", "Code of the claimant"],
  from: ["date", "No", "From"],
  to: ["date", "Līdz", "To"],
  sequence: ["count", "Kārtas numurs", "Sequence"],
  scheme: ["text", "Aprēķina noteikumi", "Scheme"],
  version: ["text", "Versija", "Version"],
  currency: ["text", "Valūta", "Currency"],
  synthetic: ["text", "Izdomāts", "Synthetic"],
  "claims-in-table": ["count", "Pieprasījumi tabulā", "Claims in the table"],
  "rows-in-claim": ["count", "Rindas pieprasījumā", "Rows in the claim"],
  "total-claimed": ["money", "Pienākas kopā", "Claimed in all"],
  "total-claimed-before": ["money", "Pieprasīts iepriekš kopā", "Claimed before in all"],
  "total-difference": ["money", "Starpība kopā", "Difference in all"],
  row: ["text", "Rinda", "Row"],
  corrects: ["text", "Labo rindu", "Corrects"],
  client: ["text", "Klients", "Client"],
  month: ["month", "Mēnesis", "Month"],
  groups: ["text", "Grupas", "Groups"],
  institutions: ["text", "Institūcijas", "Institutions"],
  "left-on": ["text", "Izstāšanās dienas", "Left on"],
  decisions: ["text", "Lēmumi", "Decisions"],
  plans: ["text", "Plāni", "Plans"],
  residence: ["text", "Dzīvesvietas veids", "Kind of residence"],
  residences: ["text", "Dzīvesvietas dienas", "Days of residence"],
  services: ["text", "Pakalpojumi", "Services"],
  deliveries: ["text", "Saņemtie pakalpojumi", "Deliveries"],
  days: ["count", "Apmaksātās dienas", "Paid days"],
  "unpaid-days": ["text", "Neapmaksātās dienas", "Unpaid days"],
  rates: ["text", "Likmes", "Rates"],
  gross: ["money", "Pirms ierobežojuma", "Before the cap"],
  "other-public": ["money", "Citi publiskie līdzekļi", "Other public money"],
  "net-cost": ["money", "Pašvaldības izmaksas", "Net cost"],
  cut: ["money", "Samazinājums", "Cut"],
  claimed: ["money", "Pienākas", "Claimed"],
  "claimed-before": ["money", "Pieprasīts iepriekš", "Claimed before"],
  difference: ["money", "Starpība", "Difference"],
  check: ["text", "Kontrolsumma", "Check sum"],
} as const satisfies Readonly<Record<string, readonly [kind: ColumnKind, lv: string, en: string]>>;

/** A heading of a table of claims. */
export type ClaimColumn = keyof typeof columns;

/** Every {@link ClaimColumn}, in their order. */
export const claimColumns = Object.keys(columns) as readonly ClaimColumn[];

/** A column of a table of claims. @param currency of its amounts; left out, the heading names none */
export function columnOfClaims(id: ClaimColumn, currency: string | undefined): TableColumn {
  const [kind, lv, en] = columns[id];
  const label = { lv, en };
  return kind === "money" && currency !== undefined ? { id, kind, label, unit: currency } : { id, kind, label };
}

const byHeading: ReadonlyMap<string, ClaimColumn> = new Map(
  claimColumns.flatMap((id) => {
    const [, lv, en] = columns[id];
    return [id, lv, en].map((heading) => [heading, id] as const);
  }),
);

/** The column under a heading: its id, or its name in either language, behind which an amount has its currency; undefined of others. */
export function columnUnder(heading: string): ClaimColumn | undefined {
  return byHeading.get(heading) ?? byHeading.get(heading.replace(/, [A-Z]{3}$/u, ""));
}
