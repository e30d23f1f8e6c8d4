import { unitWords } from "../../person/unit-words.js";
import type { Label } from "../../sources/index.js";
import type { ColumnKind, TableColumn } from "../table/column.js";

type Known = readonly [kind: ColumnKind, lv: string, en: string];

/** The columns that tables of results have, by their ids; amounts are in the currency of the table. */
const known = {
  case: ["text", "Lieta", "Case"],
  client: ["text", "Klients", "Client"],
  synthetic: ["text", "Izdomāts", "Synthetic"],
  scheme: ["text", "Aprēķina noteikumi", "Scheme"],
  version: ["text", "Versija", "Version"],
  outcome: ["text", "Iznākums", "Outcome"],
  month: ["month", "Mēnesis", "Month"],
  from: ["date", "No", "From"],
  to: ["date", "Līdz", "To"],
  level: ["text", "Aprūpes līmenis", "Level"],
  assessment: ["text", "Izvērtējums", "Assessment"],
  "budget-label": ["text", "Kurš budžets", "Which budget"],
  "budget-period": ["text", "Budžeta periods", "Budget period"],
  computed: ["money", "Aprēķinātā summa", "Computed"],
  "changed-by": ["text", "Mainīja", "Changed by"],
  indicative: ["money", "Provizoriskais apmērs", "Indicative"],
  approved: ["money", "Apstiprinātais budžets", "Approved"],
  used: ["money", "Izlietots", "Used"],
  unspent: ["money", "Neizlietots", "Unspent"],
  "carried-in": ["money", "Pārcelts no iepriekšējā", "Carried in"],
  "carried-until": ["date", "Pārceltais izlietojams līdz", "Carried in, to be spent by"],
  expired: ["money", "No pārceltā zudis", "Lapsed of it"],
  "carried-out": ["money", "Pārcelts uz nākamo", "Carried out"],
  "level-label": ["text", "Aprūpes līmeņa nosaukums", "Level, named"],
  declared: ["text", "Deklarētā dzīvesvieta", "Declared residence"],
  "declared-label": ["text", "Deklarētās dzīvesvietas nosaukums", "Declared residence, named"],
  actual: ["text", "Faktiskā dzīvesvieta", "Actual residence"],
  "actual-label": ["text", "Faktiskās dzīvesvietas nosaukums", "Actual residence, named"],
  currency: ["text", "Valūta", "Currency"],
  kind: ["text", "Veids", "Kind"],
  code: ["text", "Kods", "Code"],
  said: ["text", "Kas tas ir", "What it is"],
  rule: ["text", "Nosacījums", "Rule"],
  "rule-label": ["text", "Nosacījuma nosaukums", "Rule, named"],
  units: ["quantity", "Vienības", "Units"],
  "service-label": ["text", "Pakalpojuma nosaukums", "Service, named"],
  "source-label": ["text", "Finansējuma avota nosaukums", "Source, named"],
  assumption: ["text", "Pieņēmums", "Assumption"],
  "assumption-label": ["text", "Pieņēmuma nosaukums", "Assumption, named"],
  cut: ["quantity", "Nav atļauts", "Cut"],
  line: ["text", "Plāna pozīcija", "Line"],
  service: ["text", "Pakalpojums", "Service"],
  unit: ["text", "Vienība", "Unit"],
  requested: ["quantity", "Pieprasīts", "Requested"],
  allowed: ["quantity", "Atļauts", "Allowed"],
  budget: ["money", "Budžets", "Budget"],
  cost: ["money", "Izmaksas", "Cost"],
  covered: ["money", "Segtās izmaksas", "Covered"],
  uncovered: ["money", "Nesegtās izmaksas", "Uncovered"],
  contribution: ["money", "Klienta maksājums", "Contribution"],
  funded: ["money", "Publiskais finansējums", "Funded"],
  remaining: ["money", "Atlikums", "Remaining"],
  source: ["text", "Finansējuma avots", "Source"],
  amount: ["money", "Summa", "Amount"],
  reason: ["text", "Kāpēc ārpus budžeta", "Why it is outside"],
  bearer: ["text", "Kas maksā", "Who pays"],
  "paid-out": ["money", "Izmaksā", "Paid out"],
} as const satisfies Readonly<Record<string, Known>>;

/** Id of a column that tables of results have. */
export type ResultColumn = keyof typeof known;

/** What ids of a few words are called in Latvian. */
const saidInLatvian: Readonly<Partial<Record<ResultColumn, Readonly<Record<string, string>>>>> = {
  synthetic: { true: "jā", false: "nē" },
  outcome: { eligible: "tiesības ir", ineligible: "tiesību nav", incomplete: "trūkst ziņu" },
  kind: {
    "not-eligible": "tiesību nav",
    missing: "trūkst ziņu",
    "left-open": "palicis neizlemts",
    cut: "samazinājums",
  },
  reason: {
    "above-ceiling": "virs augstākās ieskaitāmās cenas",
    "above-state-amount": "virs valsts apmaksātās summas",
    "over-limit": "virs ierobežojuma",
  },
  bearer: { client: "klients", municipality: "pašvaldība" },
  unit: Object.fromEntries(Object.entries(unitWords).map(([unit, { lv }]) => [unit, lv])),
};

/** A column of a table of results. @param currency of its amounts; left out, the heading names none */
export function resultColumn(id: ResultColumn, currency?: string): TableColumn {
  const [kind, lv, en] = known[id];
  const column = columnOf(id, kind, { lv, en }, currency);
  const latvian = saidInLatvian[id];
  return latvian === undefined ? column : { ...column, latvian };
}

/** A column of amounts that a source pays, whose id it has. */
export function sourceColumn(source: string, currency?: string): TableColumn {
  return columnOf(source, "money", { lv: source, en: source }, currency);
}

/** A column of the source of a rule, which is no source of money. */
export const ruleSourceColumn: TableColumn = { id: "source", kind: "text", label: { lv: "Avots", en: "Source" } };

function columnOf(id: string, kind: ColumnKind, label: Label, currency: string | undefined): TableColumn {
  return kind === "money" && currency !== undefined ? { id, kind, label, unit: currency } : { id, kind, label };
}
