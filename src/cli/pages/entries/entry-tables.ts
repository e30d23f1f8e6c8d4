import type { Language } from "seko";
import { certainties } from "seko/calculation";
import { parametersOf, textsOf, type Entry } from "seko/latvia";
import { makeTable, type Table, type TableColumn } from "seko/report";
import { entryWords } from "./entry-words.js";

const id: TableColumn = { id: "id", kind: "text", label: { lv: "Apzīmējums", en: "Id" } };
const name: TableColumn = { id: "name", kind: "text", label: { lv: "Nosaukums", en: "Name" } };
const certainty: TableColumn = { id: "certainty", kind: "text", label: { lv: "Ticamība", en: "Certainty" } };
/** An end may be open, so that it is a text. */
const days: readonly TableColumn[] = [
  { id: "from", kind: "date", label: { lv: "No", en: "From" } },
  { id: "to", kind: "text", label: { lv: "Līdz", en: "To" } },
];

/** The schemes and tables that seko brings along, a row each. */
export function entryListTable(entries: readonly Entry[], language: Language): Table {
  const words = entryWords[language];
  return makeTable({
    id: "entries",
    title: { lv: "Aprēķina noteikumi un tabulas", en: "Schemes and tables" },
    columns: [
      ...[id, { ...name, id: "label" }],
      { id: "kind", kind: "text", label: { lv: "Veids", en: "Kind" } },
      { id: "version", kind: "text", label: { lv: "Versija", en: "Version" } },
      ...days,
      { id: "figures", kind: "count", label: { lv: "Skaitļi", en: "Figures" } },
      { id: "sources", kind: "count", label: { lv: "Avoti", en: "Sources" } },
      ...certainties.map((each): TableColumn => {
        const [lv, en] = [entryWords.lv.certainties[each], entryWords.en.certainties[each]];
        return { id: each, kind: "count", label: { lv: `Avoti: ${lv}`, en: `Sources: ${en}` } };
      }),
      { id: "open", kind: "text", label: { lv: "Nezināms", en: "Open" } },
    ],
    rows: entries.map((entry) => {
      const hasDays = entry.kind === "scheme" || entry.kind === "compensation";
      const { validity, version } = hasDays ? entry.document : { validity: undefined, version: undefined };
      const counts = certainties.map((each) => entry.sources.filter((source) => source.certainty === each).length);
      return [
        ...[entry.id, textsOf(entry, language).label, words.kinds[entry.kind], version, validity?.from, validity?.to],
        ...[parametersOf(entry, language).length, entry.sources.length, ...counts].map(String),
        entry.open.map((each) => each.id).join(", "),
      ];
    }),
  });
}

/** One scheme or table as tables: its figures, its sources, and what is open. */
export function entryTables(entry: Entry, language: Language): readonly Table[] {
  const words = entryWords[language];
  const texts = textsOf(entry, language);
  const told = new Map(texts.sources.map((each) => [each.id, each]));
  const { lv, en } = entry.label;
  const titled = (part: "figures" | "sources" | "openHeading") => ({
    lv: `${lv}: ${entryWords.lv[part]}`,
    en: `${en}: ${entryWords.en[part]}`,
  });
  const short = (part: "figures" | "sources" | "open") => ({ lv: entryWords.lv[part], en: entryWords.en[part] });
  return [
    makeTable({
      ...{ id: "figures", title: titled("figures"), short: short("figures") },
      columns: [
        name,
        { id: "value", kind: "text", label: { lv: "Vērtība", en: "Value" } },
        ...days,
        { id: "seen-on", kind: "date", label: { lv: "Pēdējo reizi redzēts", en: "Last seen on" } },
        { id: "source", kind: "text", label: { lv: "Avots", en: "Source" } },
        certainty,
      ],
      rows: parametersOf(entry, language).map((each) => [
        ...[each.name, each.value, each.from, each.to, each.seenOn, each.source ?? words.step],
        each.certainty === undefined ? undefined : words.certainties[each.certainty],
      ]),
    }),
    makeTable({
      ...{ id: "sources", title: titled("sources"), short: short("sources") },
      columns: [
        ...[id, certainty],
        { id: "title", kind: "text", label: { lv: "Virsraksts", en: "Title" } },
        { id: "article", kind: "text", label: { lv: "Pants", en: "Article" } },
        { id: "date", kind: "text", label: { lv: "Datums", en: "Date" } },
        { id: "link", kind: "text", label: { lv: "Saite", en: "Link" } },
      ],
      rows: entry.sources
        .map((each) => ({ ...each, ...told.get(each.id) }))
        .map((each) => [
          ...[each.id, words.certainties[each.certainty], each.title, each.article, each.date, each.link],
        ]),
    }),
    makeTable({
      ...{ id: "open", title: titled("openHeading"), short: short("open") },
      columns: [
        id,
        { id: "unit", kind: "text", label: { lv: "Mērvienība", en: "Unit" } },
        { id: "reason", kind: "text", label: { lv: "Kāpēc", en: "Why" } },
      ],
      rows: texts.open.map((each) => [each.id, each.unit, each.reason]),
    }),
  ];
}
