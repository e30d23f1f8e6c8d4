import { withArguments } from "../../errors/index.js";
import type { MadePopulation } from "../../population/index.js";
import { makeTable, type Table } from "../table/table.js";

/**
 * Each number of people of the margins beside how many were made, as a table.
 *
 * @param made as `makePeople` gives it
 */
export function populationTable(made: MadePopulation): Table {
  return withArguments([["made", made, "object", "what `makePeople` made"]], () => tableOf(made));
}

function tableOf({ population, people, margins }: MadePopulation): Table {
  const dimensions = [...new Set(margins.flatMap(({ groups }) => Object.keys(groups)))];
  return makeTable({
    id: "population",
    title: {
      lv: `Izdomāti dati: cilvēki pēc tabulām, ${population} (cilvēki: ${people})`,
      en: `Invented data: people made up of margins, ${population} (people: ${people})`,
    },
    short: { lv: "iedzīvotāji", en: "population" },
    columns: [
      { id: "margin", kind: "text", label: { lv: "Tabula", en: "Margin" } },
      ...dimensions.map((id) => ({ id: `group-${id}`, kind: "text" as const, label: { lv: id, en: id } })),
      { id: "asked", kind: "count", label: { lv: "Prasīts", en: "Asked" } },
      { id: "made", kind: "count", label: { lv: "Izveidots", en: "Made" } },
      { id: "source", kind: "text", label: { lv: "Avots", en: "Source" } },
    ],
    rows: margins.map(({ margin, groups, asked, made: count, source }) => [
      margin,
      ...dimensions.map((id) => groups[id]),
      String(asked),
      String(count),
      source,
    ]),
  });
}
