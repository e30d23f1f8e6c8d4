import type { Language } from "seko";
import type { Verification } from "seko/io";
import { makeTable, type Table } from "seko/report";
import { differenceSentence, differenceWords } from "./difference-words.js";

/** What differs between a run and its repetition, a row each; how many more there are, the total says. */
export function differenceTable(file: string, { differences, unlisted }: Verification, language: Language): Table {
  return makeTable({
    id: "differences",
    title: {
      lv: `${file}: atšķirības no publicētā: ${differences.length + unlisted}`,
      en: `${file}: differences from what is published: ${differences.length + unlisted}`,
    },
    short: { lv: "Atšķirības", en: "Differences" },
    columns: [
      { id: "kind", kind: "text", label: { lv: "Veids", en: "Kind" } },
      { id: "client", kind: "text", label: { lv: "Lieta", en: "Case" } },
      { id: "line", kind: "count", label: { lv: "Rinda", en: "Line" } },
      { id: "of", kind: "text", label: { lv: "Kā daļa", en: "Part of" } },
      { id: "path", kind: "text", label: { lv: "Vieta", en: "Path" } },
      { id: "expected", kind: "text", label: { lv: "Aprēķināts", en: "Worked out" } },
      { id: "found", kind: "text", label: { lv: "Publicēts", en: "Published" } },
      { id: "what", kind: "text", label: { lv: "Kas tas ir", en: "What it is" } },
    ],
    rows: differences.map((each) => [
      ...[each.kind, each.client, each.line === undefined ? undefined : String(each.line), each.of, each.path],
      ...[each.expected, each.found, differenceSentence(each, language)],
    ]),
    ...(unlisted === 0
      ? {}
      : { total: [...Array<undefined>(7).fill(undefined), differenceWords[language].moreDifferences(unlisted)] }),
  });
}
