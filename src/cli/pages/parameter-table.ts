import type { Language } from "seko";
import { whereText, type Effect, type Parameter } from "seko/reform";
import { makeTable, type Table, type TableColumn } from "seko/report";
import { entryWords } from "./entries/entry-words.js";
import { unitInLatvian } from "../latvian/unit-texts.js";

const place: readonly TableColumn[] = [
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
      ...place,
      { id: "value", kind: "quantity", label: { lv: "Vērtība", en: "Value" } },
      { id: "input", kind: "text", label: { lv: "Atvērts", en: "Open input" } },
      { id: "parameter", kind: "text", label: { lv: "Parametrs", en: "Parameter" } },
      { id: "unit", kind: "text", label: { lv: "Mērvienība", en: "Unit" } },
      { id: "certainty", kind: "text", label: { lv: "Ticamība", en: "Certainty" } },
      { id: "source", kind: "text", label: { lv: "Avots", en: "Source" } },
      { id: "label", kind: "text", label: { lv: "Nosaukums", en: "Name" } },
    ],
    rows: found.map((each) => [
      ...cellsOf(each),
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

/** What reforms change, as a table: a row for each number; what gives one in its place stands in a column of its own, where something does. */
export function effectTable(effects: readonly Effect[]): Table {
  const isGiven = (side: "before" | "after") => effects.some((each) => isReference(each[side]));
  const given = (["before", "after"] as const).filter(isGiven);
  return makeTable({
    id: "effects",
    title: { lv: "Izmaiņas", en: "Changes" },
    columns: [
      { id: "reform", kind: "text", label: { lv: "Reforma", en: "Reform" } },
      { id: "change", kind: "text", label: { lv: "Izmaiņa", en: "Change" } },
      ...place,
      { id: "before", kind: "quantity", label: { lv: "Bija", en: "Before" } },
      { id: "after", kind: "quantity", label: { lv: "Būs", en: "After" } },
      ...given.map((side) => givenColumns[side]),
    ],
    rows: effects.map((each) => {
      const [before, after] = [each.before, each.after].map((text) => (isReference(text) ? undefined : text));
      const references = given.map((side) => (isReference(each[side]) ? each[side] : undefined));
      return [each.reform, each.change, ...cellsOf(each), before, after, ...references];
    }),
  });
}

const givenColumns: Readonly<Record<"before" | "after", TableColumn>> = {
  before: { id: "before-given-by", kind: "text", label: { lv: "Bija dots ar", en: "Before, given by" } },
  after: { id: "after-given-by", kind: "text", label: { lv: "Būs dots ar", en: "After, given by" } },
};

/** Whether an open input or a parameter stands where a number could: `{ base }`. */
function isReference(text: string): boolean {
  return text.startsWith("{");
}

function cellsOf({ at, where, field, from, to }: Parameter | Effect): readonly string[] {
  return [at, whereText(where), field, from, to];
}
