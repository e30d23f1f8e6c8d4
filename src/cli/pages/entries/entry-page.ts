import type { Language, Source } from "seko";
import { languages } from "seko/calculation";
import { parametersOf, textsOf, type Entry, type EntryParameter } from "seko/latvia";
import { pageNumber } from "../../layout/page-number.js";
import { pairs, type Pair } from "../../layout/pairs.js";
import type { Look } from "../../layout/style.js";
import { daysWords, entryWords } from "./entry-words.js";

/** One scheme or table as lines: what it is, every figure with days and source, the sources, and what is open. */
export function entryPage(entry: Entry, { style, width }: Look, language: Language): readonly string[] {
  const words = entryWords[language];
  const texts = textsOf(entry, language);
  const told = new Map(texts.sources.map((each) => [each.id, each]));
  const section = (heading: string, all: readonly Pair[]) =>
    all.length === 0 ? [] : ["", style.heading(heading), ...pairs(all, width, 2)];
  return [
    style.heading(entry.id),
    ...pairs(head(entry, language), width, 2),
    ...section(
      words.figures,
      parametersOf(entry, language).map((each) => figure(each, language)),
    ),
    ...section(
      words.sources,
      entry.sources.map((each) => source({ ...each, ...told.get(each.id) }, language)),
    ),
    ...section(
      words.openHeading,
      texts.open.map(({ id, unit, reason }) => [id, `${unit}. ${reason}`]),
    ),
  ];
}

function head(entry: Entry, language: Language): readonly Pair[] {
  const words = entryWords[language];
  const { label, note } = textsOf(entry, language);
  const others = languages.filter((each) => each !== language);
  return [
    [words.name, label],
    ...others.map((other): Pair => [words.otherName, entry.label[other]]),
    [words.kind, words.kinds[entry.kind]],
    ...(entry.kind === "scheme" || entry.kind === "compensation"
      ? ([[words.valid, daysWords(entry.document.validity, language)]] as const)
      : []),
    ...(note === undefined ? [] : ([[words.note, note]] as const)),
  ];
}

function figure({ name, value, from, to, seenOn, source, certainty }: EntryParameter, language: Language): Pair {
  const words = entryWords[language];
  const dated = from === undefined || to === undefined ? [] : [daysWords({ from, to }, language)];
  const sure = certainty === undefined ? "" : words.certainties[certainty];
  const origin = source === undefined ? words.step : `${sure}: ${source}`;
  const seen = seenOn === undefined ? [] : [`${words.seenOn} ${seenOn}`];
  return [name, [valueText(value, language), ...dated, ...seen, origin].join("; ")];
}

/** A value as pages write it: its number at the beginning, and what it is rounded to at the end. */
function valueText(value: string, language: Language): string {
  return value.replace(/^-?\d+\.\d+(?![\d.])|(?<= )\d+\.\d+$/u, (decimal) => pageNumber(decimal, language));
}

function source({ id, certainty, title, article, link, date }: Source, language: Language): Pair {
  const sure = entryWords[language].certainties[certainty];
  return [id, [sure, title, article, date, link].filter((part) => part !== undefined).join("; ")];
}
