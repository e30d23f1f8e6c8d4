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

/** A person as the table shows one. */
export interface ToldPerson extends ComparedPerson {
  /** By which rules after; left out where there is one set of them. */
  readonly by?: string;
  /** For how many people the case stands; left out, for one. */
  readonly weight?: number;
  /** Why the amounts change; left out where it was not asked. */
  readonly why?: string;
}

/** People whose amounts change, a row each. */
export function peopleTable(people: readonly ToldPerson[], currency: string): Table {
  const isWeighted = people.some(({ weight }) => weight !== undefined);
  const severalRules = people.some(({ by }) => by !== undefined);
  return makeTable({
    id: "people",
    title: { lv: "Cilvēki, kuriem summas mainās", en: "People whose amounts change" },
    columns: [
      { id: "case", kind: "text", label: { lv: "Lieta", en: "Case" } },
      { id: "client", kind: "text", label: { lv: "Klients", en: "Client" } },
      ...(isWeighted ? [{ id: "weight", kind: "count", label: { lv: "Svars", en: "Weight" } } as const] : []),
      ...(severalRules ? [{ id: "rules", kind: "text", label: { lv: "Noteikumi", en: "Rules" } } as const] : []),
      ...Object.values(measures).flatMap(({ id, lv, en }) =>
        moments.map(([moment, latvian]): TableColumn => {
          const label = { lv: `${lv}, ${latvian}`, en: `${en}, ${moment}` };
          return { id: `${id}-${moment}`, kind: "money", label, unit: currency };
        }),
      ),
      { id: "why", kind: "text", label: { lv: "Kāpēc", en: "Why" } },
    ],
    rows: people.map((person) => [
      person.case,
      person.client,
      ...(isWeighted ? [String(person.weight ?? 1)] : []),
      ...(severalRules ? [person.by] : []),
      ...peopleMeasures.flatMap((measure) => moments.map(([moment]) => person[measure][moment])),
      person.why,
    ]),
  });
}
