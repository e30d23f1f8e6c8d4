import type { Language } from "seko";
import { countOf } from "seko/errors";
import { makeTable, namedColumns, payerName, type Table, type TableColumn, type TableRow } from "seko/report";
import { headed } from "../headed.js";
import type { ChangeEffect, ChangeEffects, MeasureChanges } from "seko/what-if";

const measures = [
  ["support", "Publiskais atbalsts", "Public support"],
  ["outOfPocket", "No savas kabatas", "Out of pocket"],
  ["budget", "Budžets", "Budget"],
  ["cost", "Izmaksas", "Cost"],
] as const;

const moments = [
  ["alone", "viena pati", "alone"],
  ["inOrder", "pēc iepriekšējām", "after those before"],
  ["last", "pēc visām citām", "after all others"],
  ["share", "daļa", "share"],
] as const;

/** What each change of a reform does: a table for each measure in which something changes, and one of who pays. */
export function changeEffectsTables(
  effects: ChangeEffects,
  language: Language,
  names: ReadonlyMap<string, string>,
): readonly Table[] {
  const ofMeasures = measures
    .filter(([measure]) => effects.changes.some((change) => isChanged(change, measure)))
    .map(([measure, lv, en]) => {
      const id = measure === "outOfPocket" ? "out-of-pocket" : measure;
      const rows = effects.changes.map((change) => [
        ...headOf(change, language),
        ...moments.map(([moment]) => change[moment]?.[measure]),
      ]);
      const table = tableOf(effects, { id, lv: lv.toLowerCase(), en: en.toLowerCase() }, [], rows);
      return headed(table, { id: "measure", label: { lv: "Ko salīdzina (id)", en: "Measure (id)" } }, measure);
    });
  const bySource = effects.changes.flatMap((change) =>
    change.bySource.map((each) => [
      ...headOf(change, language),
      ...[each.source, payerName(each.source, names, language)],
      ...moments.map(([moment]) => each[moment]),
    ]),
  );
  if (bySource.length === 0) return ofMeasures;
  const source = namedColumns("source", { lv: "Avots", en: "Source" });
  return [...ofMeasures, tableOf(effects, { id: "source", lv: "kas maksā", en: "who pays" }, source, bySource)];
}

/** What a table shows. */
interface Shown {
  readonly id: string;
  readonly lv: string;
  readonly en: string;
}

function tableOf(
  { people, synthetic, currency }: ChangeEffects,
  { id, lv, en }: Shown,
  further: readonly TableColumn[],
  rows: readonly TableRow[],
): Table {
  const [lvStart, enStart] = synthetic ? ["Izdomāti dati: ", "Invented data: "] : ["", ""];
  const [lvWithout, enWithout] =
    people.setAside === 0 ? ["", ""] : [`, bez ${people.setAside}`, `, without ${people.setAside}`];
  return makeTable({
    id: `changes-${id}`,
    title: {
      lv: `${lvStart}tie paši cilvēki un tas pats lietojums, ko dara katra izmaiņa: ${lv} (cilvēku skaits: ${people.compared}${lvWithout})`,
      en: `${enStart}same people, same use, what each change does: ${en} (${countOf(people.compared, "person", "people")}${enWithout})`,
    },
    short: { lv: `Izmaiņas: ${lv}`, en: `Changes: ${en}` },
    columns: [
      { id: "change", kind: "text", label: { lv: "Izmaiņa", en: "Change" } },
      { id: "what", kind: "text", label: { lv: "Kas", en: "What" } },
      { id: "rows", kind: "count", label: { lv: "Rindas", en: "Rows hit" } },
      { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People touched" } },
      ...further,
      ...moments.map(([moment, latvian, english]): TableColumn => {
        return { id: moment, kind: "money", label: { lv: latvian, en: english }, unit: currency };
      }),
    ],
    rows,
  });
}

function headOf(change: ChangeEffect, language: Language): TableRow {
  const name = change.change === undefined ? change.reform : `${change.reform}: ${change.change}`;
  return [name, change.label[language], String(change.rows), String(change.people)];
}

function isChanged(change: ChangeEffect, measure: keyof MeasureChanges): boolean {
  return moments.some(([moment]) => !/^-?[0.]*$/u.test(change[moment]?.[measure] ?? ""));
}

/** A sentence for each change that hits rows, and of nobody an amount. */
export function withoutEffect(effects: ChangeEffects, language: Language): readonly string[] {
  return effects.changes
    .filter(({ people }) => people === 0)
    .map(({ reform, change, rows }) => {
      const name = change === undefined ? reform : `${reform}: ${change}`;
      return noEffect[language](name, rows);
    });
}

const noEffect: Readonly<Record<Language, (name: string, rows: number) => string>> = {
  en: (name, rows) =>
    `${name} hits ${countOf(rows, "row")}; made alone, it changes no amount of anybody in these cases, nor who pays.`,
  lv: (name, rows) =>
    `„${name}”: skartās rindas: ${rows}; viena pati tā nevienam šajās lietās nemaina nevienu summu, nedz to, kas maksā.`,
};
