import { type OptionNames, takes, withArguments } from "../../errors/index.js";
import type { Envelope, EnvelopeGroup } from "../../envelope/index.js";
import type { Label } from "../../sources/index.js";
import type { TableColumn } from "../table/column.js";
import { namedCells, namedColumns } from "../columns/named-columns.js";
import { type Table, makeTable } from "../table/table.js";
import { type Named, level, lineTable, place, titled } from "./line-table.js";

/** How the tables are made. */
export interface EnvelopeTablesOptions {
  /** What levels and places are called in the language of the rows, by id; left out, their ids. */
  readonly names?: ReadonlyMap<string, string>;
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
    return [
      groupTable(found, found.byLevel, { id: "level", label: level, named }),
      groupTable(found, found.byPlace, { id: "place", label: place, named }),
      ...(found.line === undefined ? [] : [lineTable(found, named)]),
    ];
  });
}

const optionNames: OptionNames<EnvelopeTablesOptions> = { names: true };

function groupTable(
  found: Envelope,
  groups: readonly EnvelopeGroup[],
  { id, label, named }: { readonly id: "level" | "place"; readonly label: Label; readonly named: Named },
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
    ],
    rows: groups.map(({ group, people, served, waiting, support, waitingSupport }) => [
      ...namedCells(group, named),
      ...[people, served, waiting].map(String),
      support,
      waitingSupport,
    ]),
  });
}

const counts = {
  people: { lv: "Cilvēki", en: "People" },
  served: { lv: "Saņem vietu", en: "Served" },
  waiting: { lv: "Gaida", en: "Waiting" },
} as const;
