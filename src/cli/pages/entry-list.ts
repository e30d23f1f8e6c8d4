import { certainties } from "seko";
import { parametersOf, type Entry } from "seko/latvia";
import { pairs, type Pair } from "../layout/pairs.js";
import type { Look } from "../layout/style.js";

/** The entries as lines: for each its id and name, its days and version or what it is, how sure its sources are, and what is open. */
export function entryList(entries: readonly Entry[], { style, width }: Look): readonly string[] {
  return entries.flatMap((entry, index) => [
    ...(index === 0 ? [] : [""]),
    style.heading(entry.id),
    ...pairs(entry.kind === "scheme" || entry.kind === "compensation" ? ofScheme(entry) : ofTable(entry), width, 2),
  ]);
}

function ofScheme(entry: Extract<Entry, { readonly kind: "scheme" | "compensation" }>): readonly Pair[] {
  const { label, validity, version, inputs } = entry.document;
  const { from, to } = validity;
  return [
    ["name", label.en],
    ["valid", to === "open" ? `from ${from}` : `${from} to ${to}`],
    ["version", version],
    ["sources", countedSources(entry)],
    ["inputs", inputs.length === 0 ? "none" : inputs.map((input) => `${input.id} (${input.unit})`).join(", ")],
  ];
}

function ofTable(entry: Entry): readonly Pair[] {
  return [
    ["name", entry.label.en],
    ["kind", entry.kind],
    ["figures", String(parametersOf(entry).length)],
    ["sources", countedSources(entry)],
    ["open", entry.open.length === 0 ? "none" : entry.open.map(({ id }) => id).join(", ")],
  ];
}

/** `12: 5 seen, 2 derived, 5 assumption`. */
function countedSources({ sources }: Entry): string {
  const parts = certainties.flatMap((certainty) => {
    const count = sources.filter((source) => source.certainty === certainty).length;
    return count === 0 ? [] : [`${count} ${certainty}`];
  });
  return parts.length === 0 ? "none" : `${sources.length}: ${parts.join(", ")}`;
}
