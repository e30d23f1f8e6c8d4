import type { Equity } from "../../equity/index.js";
import type { TableColumn } from "../table/column.js";
import { namedCells, namedColumns } from "../columns/named-columns.js";
import { intervalCells, intervalColumns, samplingCell, samplingColumn } from "../columns/sampling-columns.js";
import { makeTable, type Table } from "../table/table.js";
import {
  meanLabel,
  measureCells,
  needCells,
  needColumns,
  saidSampling,
  titled,
  unknown,
  type Words,
} from "./equity-words.js";

/** Whether a service is there at all, by place. */
export function servicesTable(found: Equity, words: Words): Table {
  const { need: keys, needs, weighted } = found;
  const sampling = weighted === undefined ? [] : [samplingCell(words.language)];
  return makeTable({
    id: "services",
    title: titled(found, { lv: "vai pakalpojums vispār ir", en: "whether a service is there at all" }),
    short: { lv: "pakalpojumi", en: "services" },
    columns: [
      ...needColumns(keys),
      ...namedColumns("service", { lv: "Pakalpojums", en: "Service" }),
      ...namedColumns("place", { lv: "Vieta", en: "Place" }),
      { id: "asked", kind: "count", label: { lv: "Plānā ir", en: "Have it in the plan" } },
      { id: "allowed", kind: "count", label: { lv: "Var saņemt", en: "Can receive it" } },
      { id: "begun", kind: "count", label: { lv: "Ir sākuši saņemt", en: "Have begun to" } },
      ...(weighted === undefined ? [] : [samplingColumn]),
    ],
    rows: needs.flatMap((need) =>
      need.services.flatMap(({ service, places }) =>
        places.map(({ place, asked, allowed, begun }) => [
          ...needCells(need, keys, words),
          service,
          words.named(service),
          ...namedCells(place, (id) => placeName(id, words)),
          String(asked),
          String(allowed),
          begun === undefined ? undefined : String(begun),
          ...sampling,
        ]),
      ),
    ),
  });
}

/** What people of a need have, by place. */
export function placesTable(found: Equity, words: Words): Table {
  const { need: keys, needs, weighted } = found;
  const mean: TableColumn = { id: "mean", kind: "quantity", label: { lv: "Vidēji", en: "Mean" } };
  return makeTable({
    id: "places",
    title: titled(found, {
      lv: "kas cilvēkiem ar vienādu vajadzību ir, pa vietām",
      en: "what people of equal need have, by place",
    }),
    short: { lv: "pa vietām", en: "by place" },
    columns: [
      ...needColumns(keys),
      ...namedColumns("measure", { lv: "Ko salīdzina", en: "Measure" }),
      ...namedColumns("place", { lv: "Vieta", en: "Place" }),
      { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
      mean,
      { id: "median", kind: "quantity", label: { lv: "Mediāna", en: "Median" } },
      ...(weighted === undefined ? [] : [...intervalColumns(mean), samplingColumn]),
    ],
    rows: needs.flatMap((need) =>
      need.measures.flatMap((measure) =>
        measure.places.map(({ place, people, mean, median, sampling }) => [
          ...needCells(need, keys, words),
          ...measureCells(measure, words),
          ...namedCells(place, (id) => placeName(id, words)),
          String(people),
          mean,
          median,
          ...(weighted === undefined ? [] : [...intervalCells(sampling), saidSampling(sampling, meanLabel, words)]),
        ]),
      ),
    ),
  });
}

/** What a place is called; one that nobody knows is said to be that. */
export function placeName(place: string, { language, named }: Words): string {
  return place === "none" ? unknown[language] : named(place);
}
