import type { Language } from "seko";
import { countOf } from "seko/errors";
import { makeTable, type Table, type TableColumn } from "seko/report";
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

/** What each change of a reform does: a table for each measure, in which something changes. */
export function changeEffectsTables(effects: ChangeEffects, language: Language): readonly Table[] {
  const { people, synthetic } = effects;
  const [lvStart, enStart] = synthetic ? ["Izdomāti dati: ", "Invented data: "] : ["", ""];
  const [lvWithout, enWithout] =
    people.setAside === 0 ? ["", ""] : [`, bez ${people.setAside}`, `, without ${people.setAside}`];
  return measures
    .filter(([measure]) => effects.changes.some((change) => isChanged(change, measure)))
    .map(([measure, lv, en]) =>
      makeTable({
        id: `changes-${measure === "outOfPocket" ? "out-of-pocket" : measure}`,
        title: {
          lv: `${lvStart}tie paši cilvēki un tas pats lietojums, ko dara katra izmaiņa: ${lv.toLowerCase()} (cilvēku skaits: ${people.compared}${lvWithout})`,
          en: `${enStart}same people, same use, what each change does: ${en.toLowerCase()} (${countOf(people.compared, "person", "people")}${enWithout})`,
        },
        short: { lv: `Izmaiņas: ${lv.toLowerCase()}`, en: `Changes: ${en.toLowerCase()}` },
        columns: [
          { id: "change", kind: "text", label: { lv: "Izmaiņa", en: "Change" } },
          { id: "what", kind: "text", label: { lv: "Kas", en: "What" } },
          { id: "rows", kind: "count", label: { lv: "Rindas", en: "Rows hit" } },
          { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People touched" } },
          ...moments.map(([id, latvian, english]): TableColumn => {
            return { id, kind: "money", label: { lv: latvian, en: english }, unit: effects.currency };
          }),
        ],
        rows: effects.changes.map((change) => [
          change.change === undefined ? change.reform : `${change.reform}: ${change.change}`,
          change.label[language],
          String(change.rows),
          String(change.people),
          ...moments.map(([moment]) => change[moment]?.[measure]),
        ]),
      }),
    );
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
      return language === "lv"
        ? `„${name}”: skartās rindas: ${rows}; viena pati tā nevienam šajās lietās nemaina nevienu summu.`
        : `${name} hits ${countOf(rows, "row")}; made alone, it changes no amount of anybody in these cases.`;
    });
}
