import type { ComparedPerson } from "seko/compare";
import { makeTable, type Table, type TableColumn } from "seko/report";

const measures = {
  support: { id: "support", lv: "Publiskais atbalsts", en: "Public support" },
  outOfPocket: { id: "out-of-pocket", lv: "No savas kabatas", en: "Out of pocket" },
  budget: { id: "budget", lv: "Budžets", en: "Budget" },
  cost: { id: "cost", lv: "Izmaksas", en: "Cost" },
} as const;

/** What is told of a person. */
export const peopleMeasures = Object.keys(measures) as readonly (keyof typeof measures)[];

const moments = [
  ["before", "bija"],
  ["after", "būs"],
  ["change", "izmaiņa"],
] as const;

/** People whose amounts change, a row each. */
export function peopleTable(people: readonly ComparedPerson[], currency: string): Table {
  return makeTable({
    id: "people",
    title: { lv: "Cilvēki, kuriem summas mainās", en: "People whose amounts change" },
    columns: [
      { id: "case", kind: "text", label: { lv: "Lieta", en: "Case" } },
      { id: "client", kind: "text", label: { lv: "Klients", en: "Client" } },
      ...Object.values(measures).flatMap(({ id, lv, en }) =>
        moments.map(([moment, latvian]): TableColumn => {
          const label = { lv: `${lv}, ${latvian}`, en: `${en}, ${moment}` };
          return { id: `${id}-${moment}`, kind: "money", label, unit: currency };
        }),
      ),
    ],
    rows: people.map((person) => [
      person.case,
      person.client,
      ...peopleMeasures.flatMap((measure) => moments.map(([moment]) => person[measure][moment])),
    ]),
  });
}
