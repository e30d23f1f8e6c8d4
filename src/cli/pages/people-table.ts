import type { ComparedPerson } from "seko/compare";
import { makeTable, type Table } from "seko/report";

/** People whose amounts change, a row each. */
export function peopleTable(people: readonly ComparedPerson[], currency: string): Table {
  const money = (id: string, lv: string, en: string) => ({
    id,
    kind: "money" as const,
    label: { lv, en },
    unit: currency,
  });
  return makeTable({
    id: "people",
    title: { lv: "Cilvēki, kuriem summas mainās", en: "People whose amounts change" },
    columns: [
      { id: "case", kind: "text", label: { lv: "Lieta", en: "Case" } },
      { id: "client", kind: "text", label: { lv: "Klients", en: "Client" } },
      money("support-before", "Publiskais atbalsts, bija", "Public support, before"),
      money("support-after", "Publiskais atbalsts, būs", "Public support, after"),
      money("support-change", "Publiskais atbalsts, izmaiņa", "Public support, change"),
      money("out-of-pocket-before", "No savas kabatas, bija", "Out of pocket, before"),
      money("out-of-pocket-after", "No savas kabatas, būs", "Out of pocket, after"),
      money("out-of-pocket-change", "No savas kabatas, izmaiņa", "Out of pocket, change"),
    ],
    rows: people.map(({ case: id, client, support, outOfPocket }) => [
      ...[id, client, support.before, support.after, support.change],
      ...[outOfPocket.before, outOfPocket.after, outOfPocket.change],
    ]),
  });
}
