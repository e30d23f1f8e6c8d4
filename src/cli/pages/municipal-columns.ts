import type { Label, Language } from "seko";
import { type Basis, municipalities } from "seko/latvia";
import { entryWords } from "./entries/entry-words.js";
import { writtenNumber, type ColumnKind, type Table, type TableColumn } from "seko/report";

/** What of the answers over municipalities every page shows. */
export interface MunicipalPage {
  readonly table: Table;
  /** What the table itself does not say, a line each. */
  readonly remarks: readonly string[];
}

/** What the appropriation allows. */
export function limits({ appropriation, unpaid }: { readonly appropriation?: string; readonly unpaid: string }): Label {
  if (appropriation === undefined)
    return { lv: "Apropriācija nav ierobežota.", en: "The appropriation is not limited." };
  return {
    lv: `Apropriācija: ${writtenNumber(appropriation, "lv")} EUR; nesamaksāts paliek ${writtenNumber(unpaid, "lv")} EUR.`,
    en: `Appropriation: ${appropriation} EUR; ${unpaid} EUR stay unpaid.`,
  };
}

/** The words of a row of totals. */
export const together = { lv: "Kopā", en: "Together" };

/** The columns that say which municipality a row is about. */
export const municipality = [
  column("municipality", "text", "Pašvaldības kods", "Id"),
  column("name", "text", "Pašvaldība", "Municipality"),
];

/** A column of a table about municipalities. */
export function column(id: string, kind: ColumnKind, lv: string, en: string): TableColumn {
  return { id, kind, label: { lv, en } };
}

/** A column of euros. */
export function money(id: string, lv: string, en: string): TableColumn {
  return { ...column(id, "money", lv, en), unit: "EUR" };
}

/** What a municipality is called; of one that is not of today, its id. */
export function nameOf(id: string, language: Language): string {
  return municipalities.find((each) => each.id === id)?.label[language] ?? id;
}

/** What every answer says: who is left out, and on what it rests. */
export function common(
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
