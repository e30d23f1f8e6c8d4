import type { ComparedAmount, ComparedGroup, Comparison } from "../../compare/index.js";
import type { Label, Language } from "../../sources/index.js";
import { namedCells } from "../columns/named-columns.js";
import type { TableColumn } from "../table/column.js";
import type { TableRow } from "../table/cell.js";
import { ofPeople } from "./bin-texts.js";

/** What each measure of a comparison is called. */
export const measures = {
  budget: { lv: "Budžets", en: "Budget" },
  cost: { lv: "Izmaksas", en: "Cost" },
  covered: { lv: "Segts", en: "Covered" },
  support: { lv: "Publiskais atbalsts", en: "Public support" },
  outOfPocket: { lv: "No savas kabatas", en: "Out of pocket" },
} as const;

/** What an amount before, after and changed is called. */
export const moments = {
  before: { lv: "bija", en: "before" },
  after: { lv: "būs", en: "after" },
  change: { lv: "izmaiņa", en: "change" },
} as const;

/** The words of rows. */
export interface Words {
  readonly named: (key: string) => string;
  readonly say: (label: Label) => string;
  readonly language: Language;
}

/** The heading of how many cases stand for people. */
export const cases: Label = { lv: "Lietas", en: "Cases" };
const casesColumn: TableColumn = { id: "cases", kind: "count", label: cases };

/** How many cases stand for the people of a group, where they are counted. */
export function casesOf(weighted: Comparison["weighted"]): Pick<ComparedGroup, "cases"> {
  return weighted === undefined ? {} : { cases: weighted.compared };
}

/** The column of how many people there are. */
export const peopleColumn: TableColumn = { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } };

/** A column of words. */
export function textColumn(id: string, label: Label): TableColumn {
  return { id, kind: "text", label };
}

/** Three columns of an amount, with the measure before them where a table has several. */
export function amountColumns(currency: string, measure?: keyof typeof measures): readonly TableColumn[] {
  return Object.entries(moments).map(([moment, label]) => {
    if (measure === undefined) return { id: moment, kind: "money", label, unit: currency };
    const { lv, en } = measures[measure];
    const both = { lv: `${lv}, ${label.lv}`, en: `${en}, ${label.en}` };
    return { id: `${measure}-${moment}`, kind: "money", label: both, unit: currency };
  });
}

/** The columns of a group: people, and every measure before, after and changed. */
export function groupColumns(currency: string, isWeighted: boolean): readonly TableColumn[] {
  const counts = isWeighted ? [peopleColumn, casesColumn] : [peopleColumn];
  return [...counts, ...ofPeople.flatMap((measure) => amountColumns(currency, measure))];
}

/** The cells of an amount before, after and changed. */
export function amountCells({ before, after, change }: ComparedAmount): readonly string[] {
  return [before, after, change];
}

/** The row of a group. */
export function groupRow(group: ComparedGroup, named: Words["named"]): TableRow {
  const counts = [String(group.people), ...(group.cases === undefined ? [] : [String(group.cases)])];
  return [...namedCells(group.group, named), ...counts, ...ofPeople.flatMap((measure) => amountCells(group[measure]))];
}
