import { type OptionNames, takes, withArguments } from "../../errors/index.js";
import type { Envelope, EnvelopeDemand, EnvelopeGroup } from "../../envelope/index.js";
import type { Label, Language } from "../../sources/index.js";
import type { TableRow } from "../table/cell.js";
import type { TableColumn } from "../table/column.js";
import { intervalCells, intervalColumns, samplingCell, samplingColumn } from "../columns/sampling-columns.js";
import { namedCells, namedColumns } from "../columns/named-columns.js";
import { type Table, makeTable } from "../table/table.js";
import { type Named, level, lineTable, place, titled } from "./line-table.js";

/** How the tables are made. */
export interface EnvelopeTablesOptions {
  /** What levels and places are called in the language of the rows, by id; left out, their ids. */
  readonly names?: ReadonlyMap<string, string>;
  /** The language of what stands in rows; left out, English. */
  readonly language?: Language;
}

/**
 * Who has a place and who waits, by level and by place, and the line where the document has it.
 *
 * @param found as `startEnvelope` gives it
 */
export function envelopeTables(found: Envelope, options: EnvelopeTablesOptions = {}): readonly Table[] {
  const looked = [
    ["found", found, "object", "what `startEnvelope` gives"],
    ["options", options, "object", "options such as { names }", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => {
    const named: Named = (key) => (key === "none" ? "–" : (options.names?.get(key) ?? key));
    const { language = "en" } = options;
    return [
      groupTable(found, found.byLevel, { id: "level", label: level, named, language }),
      groupTable(found, found.byPlace, { id: "place", label: place, named, language }),
      ...(found.line === undefined ? [] : [lineTable(found, named, language)]),
    ];
  });
}

const optionNames: OptionNames<EnvelopeTablesOptions> = { names: true, language: true };

interface GroupForm {
  readonly id: "level" | "place";
  readonly label: Label;
  readonly named: Named;
  readonly language: Language;
}

function groupTable(
  found: Envelope,
  groups: readonly EnvelopeGroup[],
  { id, label, named, language }: GroupForm,
): Table {
  const title = {
    level: { lv: "rinda pēc līmeņa", en: "the line by level" },
    place: { lv: "rinda pēc vietas", en: "the line by place" },
  };
  return makeTable({
    id: `envelope-${id}`,
    title: titled(found, title[id]),
    short: label,
    columns: [
      ...namedColumns(id, label),
      ...(["people", "served", "waiting"] as const).map((key): TableColumn => ({
        id: key,
        kind: "count",
        label: counts[key],
      })),
      {
        id: "support",
        kind: "money",
        label: { lv: "Publiskais atbalsts", en: "Public support" },
        unit: found.currency,
      },
      {
        id: "waiting-support",
        kind: "money",
        label: { lv: "Gaidītājiem vajadzētu", en: "Those waiting would need" },
        unit: found.currency,
      },
      ...(found.weighted === undefined ? [] : demandColumns(found.currency)),
    ],
    rows: groups.map(({ group, people, served, waiting, support, waitingSupport, demand }) => [
      ...namedCells(group, named),
      ...[people, served, waiting].map(String),
      support,
      waitingSupport,
      ...(demand === undefined ? [] : demandCells(demand, language)),
    ]),
  });
}

const counts = {
  people: { lv: "Cilvēki", en: "People" },
  served: { lv: "Saņem vietu", en: "Served" },
  waiting: { lv: "Gaida", en: "Waiting" },
} as const;

/** What weighted people need, served or not, and how far that carries. */
function demandColumns(currency: string): readonly TableColumn[] {
  const people: TableColumn = { id: "people", kind: "count", label: counts.people };
  const demand: TableColumn = {
    id: "demand",
    kind: "money",
    label: { lv: "Vajag visiem", en: "All need" },
    unit: currency,
  };
  return [...intervalColumns(people), demand, ...intervalColumns(demand), samplingColumn];
}

function demandCells({ support, sampling }: EnvelopeDemand, language: Language): TableRow {
  const [people, needed] = sampling === "none" ? [] : [sampling.people, sampling.support];
  const said = samplingCell(language, people === undefined ? undefined : demandLabel);
  return [...intervalCells(people), support, ...intervalCells(needed), said];
}

/** What has an interval. */
const demandLabel: Label = { lv: "cilvēkiem un tam, cik vajag visiem", en: "people and of what all need" };
