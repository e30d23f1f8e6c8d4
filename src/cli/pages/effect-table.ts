import type { Language } from "seko";
import type { Effect, EffectKind } from "seko/reform";
import { makeTable, type Table, type TableColumn } from "seko/report";
import { placeCells, placeColumns } from "./parameter-table.js";

/**
 * What reforms change, as a table: a row for each number, word or row. What gives a number in its place stands in columns of its own, and so
 * do words, where there are some. What happens stays a code where the table is for programs.
 */
export function effectTable(effects: readonly Effect[], language: Language = "en", isForPrograms = false): Table {
  const beside = besideNumbers.filter(({ side, isOf }) => effects.some((each) => isOf(each[side] ?? "")));
  return makeTable({
    id: "effects",
    title: { lv: "Izmaiņas", en: "Changes" },
    columns: [
      { id: "reform", kind: "text", label: { lv: "Reforma", en: "Reform" } },
      { id: "change", kind: "text", label: { lv: "Izmaiņa", en: "Change" } },
      { id: "what", kind: "text", label: { lv: "Kas notiek", en: "What happens" } },
      ...placeColumns,
      { id: "before", kind: "quantity", label: { lv: "Bija", en: "Before" } },
      { id: "after", kind: "quantity", label: { lv: "Būs", en: "After" } },
      ...beside.map(({ column }) => column),
    ],
    rows: effects.map((each) => {
      const [before, after] = [each.before, each.after].map((text = "") => (isNumber(text) ? text : undefined));
      const others = beside.map(({ side, isOf }) => (isOf(each[side] ?? "") ? each[side] : undefined));
      const what = isForPrograms ? each.what : happens[language][each.what];
      return [each.reform, each.change, what, ...placeCells(each), before, after, ...others];
    }),
  });
}

const happens: Readonly<Record<Language, Readonly<Record<EffectKind, string>>>> = {
  en: {
    changed: "changed",
    inserted: "inserted",
    ended: "ended",
    replaced: "replaced",
    "goes-along": "goes along",
  },
  lv: {
    changed: "mainās",
    inserted: "nāk klāt",
    ended: "beidzas",
    replaced: "aizstāts",
    "goes-along": "mainās līdzi",
  },
};

interface Beside {
  readonly side: "before" | "after";
  readonly isOf: (text: string) => boolean;
  readonly column: TableColumn;
}

/** What stands where numbers could. */
const besideNumbers: readonly Beside[] = [
  {
    side: "before",
    isOf: isReference,
    column: { id: "before-given-by", kind: "text", label: { lv: "Bija dots ar", en: "Before, given by" } },
  },
  {
    side: "after",
    isOf: isReference,
    column: { id: "after-given-by", kind: "text", label: { lv: "Būs dots ar", en: "After, given by" } },
  },
  {
    side: "before",
    isOf: isWord,
    column: { id: "before-text", kind: "text", label: { lv: "Bija (teksts)", en: "Before (text)" } },
  },
  {
    side: "after",
    isOf: isWord,
    column: { id: "after-text", kind: "text", label: { lv: "Būs (teksts)", en: "After (text)" } },
  },
];

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(text);
}

/** Whether an open input or a parameter stands where a number could: `{ base }`. */
function isReference(text: string): boolean {
  return text.startsWith("{");
}

function isWord(text: string): boolean {
  return text !== "" && !isNumber(text) && !isReference(text);
}
