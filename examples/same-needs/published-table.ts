import type { Label, Scheme } from "seko";
import { makeTable, type Table } from "seko/report";
import type { Comparable, Gap } from "./comparable.js";

/** Why a published price is not compared, in words. */
const gapWords: Readonly<Record<Gap, string>> = {
  none: "no price published",
  "other-year": "only of another year",
  "no-days": "without days",
  "client-fee": "only what a client pays",
  unclear: "unclear whether in full",
};

/** What is published of a person's services, by municipality: a price in full, or why there is none to compare. */
export function publishedTable({
  id,
  label,
  scheme,
  published: { year, services, places, comparable },
}: {
  readonly id: string;
  readonly label: Label;
  readonly scheme: Scheme;
  readonly published: Comparable;
}): Table {
  const named = new Map([...scheme.services, ...scheme.places].map((each) => [each.id, each.label]));
  const count = `${comparable.length}`;
  const lists = year === undefined ? { lv: "visi gadi", en: "all years" } : { lv: `${year}. gads`, en: `${year}` };
  return makeTable({
    id: `${id}-published`,
    title: {
      lv: `Publicētās cenas, ${label.lv}, ${lists.lv}: salīdzināmas ir ${count} no ${places.size} pašvaldībām`,
      en: `Published prices for ${label.en}, ${lists.en}: ${count} of ${places.size} municipalities comparable`,
    },
    columns: [
      { id: "place", kind: "text", label: { lv: "Pašvaldība", en: "Municipality" } },
      ...services.map((service) => ({
        id: service,
        kind: "text" as const,
        label: named.get(service) ?? { lv: service, en: service },
      })),
    ],
    rows: [...places].map(([place, found]) => [
      named.get(place)?.en ?? place,
      ...found.map((each) => ("price" in each ? each.price : gapWords[each.gap])),
    ]),
  });
}
