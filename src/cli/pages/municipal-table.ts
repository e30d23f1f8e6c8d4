import type { Label, Language } from "seko";
import { municipalities, type Basis } from "seko/latvia";
import type {
  CarersGrantOfMunicipalities,
  EqualisationOfMunicipalities,
  SharesOfMunicipalities,
  StateShareOfMunicipalities,
} from "seko/municipalities";
import { entryWords } from "./ledger/entry-words.js";
import { makeTable, type ColumnKind, type Table, type TableCell, type TableColumn } from "seko/report";

/** What of the answers over municipalities every page shows. */
export interface MunicipalPage {
  readonly table: Table;
  /** What the table itself does not say, a line each. */
  readonly remarks: readonly string[];
}

/** The money of municipalities held against shares. */
export function sharesPage(answer: SharesOfMunicipalities, language: Language): MunicipalPage {
  const names: Readonly<Record<string, Label>> = {
    socialMinimum: { lv: "Minimālā daļa sociālajiem mērķiem", en: "Minimum share for social purposes" },
    voluntaryMinimum: { lv: "Daļa brīvprātīgajām iniciatīvām", en: "Share for voluntary initiatives" },
  };
  const table = makeTable({
    id: "minimum-share",
    title: { lv: "Pašvaldību naudas daļas", en: "Shares of municipal money" },
    columns: [
      ...municipality,
      column("share", "text", "Daļa", "Share"),
      money("least", "Vismaz", "At least"),
      money("planned", "Plānots", "Planned"),
      money("missing", "Trūkst", "Missing"),
    ],
    rows: answer.rows.map((row) => [
      row.municipality,
      nameOf(row.municipality, language),
      names[row.share]?.[language],
      row.least,
      row.planned,
      row.missing,
    ]),
  });
  const proposal = {
    lv: "2020. gada priekšlikums, nevis likums: piemērotas tikai uzdotās daļas.",
    en: "A proposal of 2020 and no law: only the shares that were given are applied.",
  };
  return { table, remarks: [proposal[language], ...common(answer, language)] };
}

/** Units of equalisation, and the special grant of 2024. */
export function equalisationPage(answer: EqualisationOfMunicipalities, language: Language): MunicipalPage {
  const isGranted = answer.total.grantOf2024 !== undefined;
  const granted = (cell: TableCell) => (isGranted ? [cell] : []);
  const table = makeTable({
    id: "equalisation",
    title: { lv: "Pašvaldību finanšu izlīdzināšana", en: "Equalisation of municipal finances" },
    columns: [
      ...municipality,
      column("units", "quantity", "Vienības", "Units"),
      ...(isGranted ? [money("grant-of-2024", "2024. gada dotācija", "Grant of 2024")] : []),
    ],
    rows: answer.rows.map((row) => [
      row.municipality,
      nameOf(row.municipality, language),
      row.units,
      ...granted(row.grantOf2024),
    ]),
    total: [together[language], "", answer.total.units, ...granted(answer.total.grantOf2024)],
  });
  const formula = {
    lv: "Iemaksas fondā un saņemamās summas nav aprēķinātas: to formula nav publicēta.",
    en: "Payments into the fund and from it are not computed: their formula is not published.",
  };
  return { table, remarks: [formula[language], ...common(answer, language)] };
}

/** A share of the state in services that is tried out: what it is of, within what, and who gets money that it did not have. */
export function stateSharePage(answer: StateShareOfMunicipalities, language: Language): MunicipalPage {
  const bases = {
    gross: { lv: "no visām izmaksām", en: "of the whole cost" },
    "net-of-contribution": { lv: "no izmaksām bez klientu maksājumiem", en: "of the cost less what clients pay" },
    "standard-cost": { lv: "no izmaksām pēc standarta likmes", en: "of the cost at a standard rate" },
  };
  const table = makeTable({
    id: "state-share",
    title: { lv: `Valsts daļa ${bases[answer.of].lv}`, en: `Share of the state ${bases[answer.of].en}` },
    columns: [
      ...municipality,
      money("base", "Aprēķina bāze", "Base"),
      money("asked", "Daļa", "Share"),
      money("state", "Maksā valsts", "The state pays"),
      money("new-money", "No tā jauna nauda", "Of it new money"),
      money("municipality-pays", "Maksā pašvaldība", "The municipality pays"),
      column("is-new", "text", "Jauns saņēmējs", "New"),
    ],
    rows: answer.byMunicipality.map((row) => [
      row.municipality,
      nameOf(row.municipality, language),
      row.base,
      row.asked,
      row.state,
      row.newMoney,
      row.municipalityPays,
      yes[row.isNew ? "yes" : "no"][language],
    ]),
  });
  const { asked, state, newMoney } = answer;
  const sums = {
    lv: `Kopā daļa ir ${asked} EUR, valsts maksā ${state} EUR, no tā jauna nauda ${newMoney} EUR.`,
    en: `Together the share is ${asked} EUR, the state pays ${state} EUR, of it ${newMoney} EUR new money.`,
  };
  const base = {
    lv: `Daļa ir ${bases[answer.of].lv}; neviena daļa nav pieņemta, tāpēc tās ir uzdotās.`,
    en: `The share is ${bases[answer.of].en}; none has been adopted, so they are those that were given.`,
  };
  return { table, remarks: [base[language], limits(answer)[language], sums[language], ...common(answer, language)] };
}

/** A grant for the pay of carers that is tried out. */
export function carersGrantPage(answer: CarersGrantOfMunicipalities, language: Language): MunicipalPage {
  const table = makeTable({
    id: "carers-grant",
    title: { lv: "Valsts dotācija aprūpētāju atlīdzībai", en: "State grant for the pay of carers" },
    columns: [
      ...municipality,
      column("posts", "quantity", "Slodzes", "Posts"),
      money("asked", "Pienāktos", "Asked"),
      money("state", "Maksā valsts", "The state pays"),
    ],
    rows: answer.rows.map((row) => [
      row.municipality,
      nameOf(row.municipality, language),
      row.posts,
      row.asked,
      row.state,
    ]),
    total: [together[language], "", undefined, answer.asked, answer.state],
  });
  const given = {
    lv: "Izmēģinājums: summa par slodzi nav publiska, tāpēc tā ir norādītā.",
    en: "Tried out: no public source gives the amount for a post, so it is the one that was given.",
  };
  return { table, remarks: [given[language], limits(answer)[language], ...common(answer, language)] };
}

/** What the appropriation allows. */
function limits({ appropriation, unpaid }: { readonly appropriation?: string; readonly unpaid: string }): Label {
  if (appropriation === undefined)
    return { lv: "Apropriācija nav ierobežota.", en: "The appropriation is not limited." };
  return {
    lv: `Apropriācija: ${appropriation} EUR; nesamaksāts paliek ${unpaid} EUR.`,
    en: `Appropriation: ${appropriation} EUR; ${unpaid} EUR stay unpaid.`,
  };
}

const together = { lv: "Kopā", en: "Together" };
const yes = { yes: { lv: "jā", en: "yes" }, no: { lv: "nē", en: "no" } };
const municipality = [
  column("municipality", "text", "Pašvaldības kods", "Id"),
  column("name", "text", "Pašvaldība", "Municipality"),
];

function column(id: string, kind: ColumnKind, lv: string, en: string): TableColumn {
  return { id, kind, label: { lv, en } };
}

function money(id: string, lv: string, en: string): TableColumn {
  return { ...column(id, "money", lv, en), unit: "EUR" };
}

function nameOf(id: string, language: Language): string {
  return municipalities.find((each) => each.id === id)?.label[language] ?? id;
}

/** What every answer says: who is left out, and on what it rests. */
function common(
  { without, basis }: { readonly without: readonly string[]; readonly basis: readonly Basis[] },
  language: Language,
): readonly string[] {
  const left = {
    lv: `Bez rindas: ${String(without.length)} no šodienas pašvaldībām.`,
    en: `Without a row: ${String(without.length)} of the municipalities of today.`,
  };
  const rests = { lv: "Pamats", en: "Rests on" };
  return [
    ...(without.length === 0 ? [] : [left[language]]),
    `${rests[language]}: ${basis.map(({ id, certainty }) => `${id} (${entryWords[language].certainties[certainty]})`).join(", ")}`,
  ];
}
