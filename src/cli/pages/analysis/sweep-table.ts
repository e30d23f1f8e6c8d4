import { countOf } from "seko/errors";
import { makeTable, type Table, type TableColumn } from "seko/report";
import type { Sweep } from "seko/what-if";
import { variedText } from "./varied-text.js";

const measures = [
  ["budget", "Budžets", "Budget"],
  ["cost", "Izmaksas", "Cost"],
  ["support", "Publiskais atbalsts", "Public support"],
  ["outOfPocket", "No savas kabatas", "Out of pocket"],
] as const;

/** A sweep as a table: a row for each value. */
export function sweepTable({ synthetic, currency, varied, people, values }: Sweep): Table {
  const sources = Object.keys(values[0]?.bySource ?? {});
  const [lvStart, enStart] = synthetic ? ["Izdomāti dati: ", "Invented data: "] : ["", ""];
  const [lvWithout, enWithout] =
    people.setAside === 0 ? ["", ""] : [`, bez ${people.setAside}`, `, without ${people.setAside}`];
  const money = (id: string, lv: string, en: string): TableColumn => {
    return { id, kind: "money", label: { lv, en }, unit: currency };
  };
  return makeTable({
    id: "sweep",
    title: {
      lv: `${lvStart}tie paši cilvēki un tas pats lietojums, ${variedText(varied, "lv")} (cilvēku skaits: ${people.compared}${lvWithout})`,
      en: `${enStart}same people, same use, ${variedText(varied, "en")} (${countOf(people.compared, "person", "people")}${enWithout})`,
    },
    columns: [
      { id: "value", kind: "quantity", label: { lv: "Vērtība", en: "Value" } },
      ...measures.map(([id, lv, en]) => money(id === "outOfPocket" ? "out-of-pocket" : id, lv, en)),
      ...sources.map((id) => money(`source-${id}`, `Avots ${id}`, `Source ${id}`)),
    ],
    rows: values.map((row) => [
      row.value,
      ...measures.map(([id]) => row[id]),
      ...sources.map((id) => row.bySource[id]),
    ]),
  });
}
