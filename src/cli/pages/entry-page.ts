import type { Source } from "seko";
import { parametersOf, type Entry, type EntryParameter } from "seko/latvia";
import { pairs, type Pair } from "../layout/pairs.js";
import type { Look } from "../layout/style.js";

/** One scheme or table as lines: what it is, every figure with days and source, the sources, and what is open. */
export function entryPage(entry: Entry, { style, width }: Look): readonly string[] {
  const section = (heading: string, all: readonly Pair[]) =>
    all.length === 0 ? [] : ["", style.heading(heading), ...pairs(all, width, 2)];
  return [
    style.heading(entry.id),
    ...pairs(head(entry), width, 2),
    ...section("Figures", parametersOf(entry).map(figure)),
    ...section("Sources", entry.sources.map(source)),
    ...section(
      "Open: no public source gives them",
      entry.open.map(({ id, unit, reason }) => [id, `${unit}. ${reason}`]),
    ),
  ];
}

function head(entry: Entry): readonly Pair[] {
  const { kind, label, note } = entry;
  return [
    ["name", label.en],
    ["nosaukums", label.lv],
    ["kind", kind],
    ...(entry.kind === "scheme" || entry.kind === "compensation"
      ? ([["valid", days(entry.document.validity)]] as const)
      : []),
    ...(note === undefined ? [] : ([["note", note]] as const)),
  ];
}

function figure({ name, value, from, to, source, certainty }: EntryParameter): Pair {
  const dated = from === undefined || to === undefined ? [] : [days({ from, to })];
  const origin = source === undefined ? "step of the method" : `${certainty}: ${source}`;
  return [name, [value, ...dated, origin].join("; ")];
}

function source({ id, certainty, title, article, link, date }: Source): Pair {
  return [id, [certainty, title, article, date, link].filter((part) => part !== undefined).join("; ")];
}

function days({ from, to }: { readonly from: string; readonly to: string }): string {
  return to === "open" ? `from ${from}` : `${from} to ${to}`;
}
