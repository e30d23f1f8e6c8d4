import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, type Scheme } from "seko";
import { compare, comparisonTables } from "seko/compare";
import { plainCsv, readCaseFile, readReform, readScheme, writeText } from "seko/io";
import { applyReform } from "seko/reform";
import { csvTable, makeTable, terminalTable, type Table, type TableColumn } from "seko/report";
import { changeEffects, type ChangeEffects } from "seko/what-if";
import { runDirectly } from "../run-directly.js";

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Invented reforms of the children's pilot, in the order in which they are made. */
const reformFiles = ["level-3-up.json", "split-from-july.json", "prices-up.json"];

/**
 * Three invented reforms of the children's pilot, all together and each one's share: what they cost, who pays, who gains and loses.
 *
 * @param outputFolder where `comparison.csv` and `each-reform.csv` are written
 */
export function run(outputFolder: string): void {
  const scheme = readScheme(beside("../pilot-children/scheme.json"));
  const { cases } = readCaseFile(beside("../pilot-children/cases.json"));
  const reforms = reformFiles.map((file) => readReform(beside(file)));
  const comparison = compare(cases, compile(scheme), compile(applyReform(scheme, ...reforms).scheme));
  const shown = ["totals", "source", "level", "gains"] as const;
  const tables = comparisonTables(comparison, { language: "en", named: (key) => namesOf(scheme).get(key), shown });
  const each = eachReform(changeEffects(cases, scheme, reforms, { by: "reform" }));
  const files = { "comparison.csv": tables, "each-reform.csv": [each] };
  for (const [file, written] of Object.entries(files))
    writeText(join(outputFolder, file), written.map((table) => csvTable(table, { dialect: plainCsv })).join("\r\n"));
  const page = [...tables, each].flatMap((table) => [table.title.en, ...terminalTable(table, { language: "en" }), ""]);
  const written = Object.keys(files).map((file) => relative(process.cwd(), join(outputFolder, file)));
  console.log([...page, `Written       ${written.join(", ")}`].join("\n"));
}

function namesOf({ levels, fund }: Scheme): ReadonlyMap<string, string> {
  return new Map([...levels, ...fund.shares].map(({ id, label }) => [id, label.en]));
}

/** What each reform does to what a source pays, and to what people pay: alone, last, and its share. */
function eachReform({ changes, currency }: ChangeEffects): Table {
  const money = (id: string, lv: string, en: string): TableColumn => {
    return { id, kind: "money", label: { lv, en }, unit: currency };
  };
  return makeTable({
    id: "each-reform",
    title: { lv: "Izdomāti dati: ko dara katra reforma", en: "Invented data: what each reform does" },
    columns: [
      { id: "reform", kind: "text", label: { lv: "Reforma", en: "Reform" } },
      { id: "payer", kind: "text", label: { lv: "Maksātājs", en: "Payer" } },
      { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People touched" } },
      money("alone", "viena pati", "alone"),
      money("last", "pēc pārējām", "after the others"),
      money("share", "daļa", "share"),
    ],
    rows: changes.flatMap(({ label, people, bySource, alone, last, share }) => [
      ...bySource.map((paid) => [label.en, paid.source, String(people), paid.alone, paid.last, paid.share]),
      [label.en, "people themselves", String(people), alone.outOfPocket, last.outOfPocket, share?.outOfPocket],
    ]),
  });
}

runDirectly(import.meta.url);
