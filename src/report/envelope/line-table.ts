import type { Envelope } from "../../envelope/index.js";
import type { Label, Language } from "../../sources/index.js";
import { namedCells, namedColumns } from "../columns/named-columns.js";
import { samplingCell, samplingColumn } from "../columns/sampling-columns.js";
import type { TableColumn } from "../table/column.js";
import { type Table, makeTable } from "../table/table.js";

/** What a level or place is called. */
export type Named = (key: string) => string;

/** The heading of levels. */
export const level: Label = { lv: "Līmenis", en: "Level" };
/** The heading of places. */
export const place: Label = { lv: "Vieta", en: "Place" };

/** What a table is about, after whose people they are and how many were set aside. */
export function titled(
  { synthetic, people: { served, waiting, setAside, cases } }: Envelope,
  { lv, en }: Label,
): Label {
  const [ofLv, ofEn] = synthetic ? ["Izdomāti dati: ", "Invented data: "] : ["", ""];
  const [withoutLv, withoutEn] =
    setAside === 0 ? ["", ""] : [`; nav aprēķināti: ${setAside}`, `; not calculated: ${setAside}`];
  const [casesLv, casesEn] = cases === undefined ? ["", ""] : [`; lietas: ${cases}`, `; cases: ${cases}`];
  return {
    lv: `${ofLv}${lv} (vietu saņem: ${served}, gaida: ${waiting}${withoutLv}${casesLv})`,
    en: `${ofEn}${en} (served: ${served}, waiting: ${waiting}${withoutEn}${casesEn})`,
  };
}

/** Who has a place and who waits, from the first in the line to the last. */
export function lineTable(found: Envelope, named: Named, language: Language): Table {
  const isWeighted = found.people.cases !== undefined;
  return makeTable({
    id: "envelope-line",
    title: titled(found, { lv: "rinda", en: "the line" }),
    short: { lv: "rinda", en: "line" },
    columns: [
      { id: "position", kind: "count", label: { lv: "Kārta", en: "Position" } },
      { id: "case", kind: "text", label: { lv: "Lieta", en: "Case" } },
      ...namedColumns("level", level),
      ...namedColumns("place", place),
      {
        id: "support",
        kind: "money",
        label: { lv: "Publiskais atbalsts", en: "Public support" },
        unit: found.currency,
      },
      ...(isWeighted ? weightColumns : []),
      { id: "waits", kind: "count", label: { lv: "Gaida kā", en: "Waits as" } },
      ...(isWeighted ? [samplingColumn] : []),
    ],
    rows: (found.line ?? []).map(({ position, case: id, level: ofLevel, place: ofPlace, support, waits, ...each }) => [
      String(position),
      id,
      ...namedCells(ofLevel, named),
      ...namedCells(ofPlace, named),
      support,
      ...(isWeighted ? [String(each.people), String(each.peopleServed)] : []),
      waits === undefined ? undefined : String(waits),
      ...(isWeighted ? [samplingCell(language)] : []),
    ]),
  });
}

/** Of cases that stand for several people. */
const weightColumns: readonly TableColumn[] = [
  { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
  { id: "served", kind: "count", label: { lv: "Saņem vietu", en: "Served" } },
];
