import type { Language } from "seko";
import { certainties } from "seko/calculation";
import { parametersOf, textsOf, type Entry } from "seko/latvia";
import { pairs, type Pair } from "../../layout/pairs.js";
import type { Look } from "../../layout/style.js";
import { daysWords, entryWords } from "./entry-words.js";

/** The entries as lines: for each its id and name, its days and version or what it is, how sure its sources are, and what is open. */
export function entryList(entries: readonly Entry[], { style, width }: Look, language: Language): readonly string[] {
  return entries.flatMap((entry, index) => [
    ...(index === 0 ? [] : [""]),
    style.heading(entry.id),
    ...pairs(
      entry.kind === "scheme" || entry.kind === "compensation" ? ofScheme(entry, language) : ofTable(entry, language),
      width,
      2,
    ),
  ]);
}

function ofScheme(
  entry: Extract<Entry, { readonly kind: "scheme" | "compensation" }>,
  language: Language,
): readonly Pair[] {
  const words = entryWords[language];
  const { validity, version, inputs } = entry.document;
  const units = new Map(textsOf(entry, language).open.map(({ id, unit }) => [id, unit]));
  const asked = inputs.map(({ id, unit }) => `${id} (${units.get(id) ?? unit})`);
  return [
    [words.name, textsOf(entry, language).label],
    [words.valid, daysWords(validity, language)],
    [words.version, version],
    [words.sources.toLowerCase(), countedSources(entry, language)],
    [words.inputs, asked.length === 0 ? words.none : asked.join(", ")],
  ];
}

function ofTable(entry: Entry, language: Language): readonly Pair[] {
  const words = entryWords[language];
  return [
    [words.name, textsOf(entry, language).label],
    [words.kind, words.kinds[entry.kind]],
    [words.figures.toLowerCase(), String(parametersOf(entry).length)],
    [words.sources.toLowerCase(), countedSources(entry, language)],
    [words.open, entry.open.length === 0 ? words.none : entry.open.map(({ id }) => id).join(", ")],
  ];
}

/** `12: 5 seen, 2 derived, 5 assumption`. */
function countedSources({ sources }: Entry, language: Language): string {
  const words = entryWords[language];
  const parts = certainties.flatMap((certainty) => {
    const count = sources.filter((source) => source.certainty === certainty).length;
    return count === 0 ? [] : [`${count} ${words.certainties[certainty]}`];
  });
  return parts.length === 0 ? words.none : `${sources.length}: ${parts.join(", ")}`;
}
