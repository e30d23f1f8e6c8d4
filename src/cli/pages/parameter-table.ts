import type { Language } from "seko";
import { whereText, type Effect, type Parameter } from "seko/reform";
import { makeTable, type Table, type TableColumn, type TableRow } from "seko/report";
import { entryWords } from "./entries/entry-words.js";
import { unitInLatvian } from "../latvian/unit-texts.js";

/** Where a number stands, and on which days. */
export const placeColumns: readonly TableColumn[] = [
  { id: "at", kind: "text", label: { lv: "Vieta", en: "Place" } },
  { id: "where", kind: "text", label: { lv: "Rinda", en: "Row" } },
  { id: "field", kind: "text", label: { lv: "Lauks", en: "Field" } },
  { id: "from", kind: "date", label: { lv: "No", en: "From" } },
  { id: "to", kind: "text", label: { lv: "Līdz", en: "To" } },
];

/** The numbers of a scheme as a table: a row each. Units and certainties stay codes where the table is for programs. */
export function parameterTable(found: readonly Parameter[], language: Language, isForPrograms = false): Table {
  const isLatvian = language === "lv" && !isForPrograms;
  return makeTable({
    id: "parameters",
    title: { lv: "Parametri", en: "Parameters" },
    columns: [
      ...placeColumns,
      { id: "value", kind: "quantity", label: { lv: "Vērtība", en: "Value" } },
      { id: "input", kind: "text", label: { lv: "Atvērts", en: "Open input" } },
      { id: "parameter", kind: "text", label: { lv: "Parametrs", en: "Parameter" } },
      { id: "unit", kind: "text", label: { lv: "Mērvienība", en: "Unit" } },
      { id: "certainty", kind: "text", label: { lv: "Ticamība", en: "Certainty" } },
      { id: "source", kind: "text", label: { lv: "Avots", en: "Source" } },
      { id: "label", kind: "text", label: { lv: "Nosaukums", en: "Name" } },
    ],
    rows: found.map((each) => [
      ...placeCells(each),
      each.value,
      each.input,
      each.parameter,
      isLatvian ? unitInLatvian(each.unit) : each.unit,
      isLatvian && each.certainty !== undefined ? entryWords.lv.certainties[each.certainty] : each.certainty,
      each.source,
      each.label?.[language],
    ]),
  });
}

/** Where a number stands, in the cells of {@link placeColumns}. */
export function placeCells({ at, where, field, from, to }: Parameter | Effect): TableRow {
  return [at, whereText(where), field, from, to];
}
