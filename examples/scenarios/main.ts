import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { calculate, compile } from "seko";
import { plainCsv, readCaseFile, readReform, readScenario, readScheme, writeText } from "seko/io";
import { applyReform } from "seko/reform";
import { csvTable, makeTable, terminalTable, type Table, type TableColumn } from "seko/report";
import { startScenario, type ScenarioComparison } from "seko/what-if";
import { runDirectly } from "../run-directly.js";

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Invented scenarios of the children's pilot: who uses more and comes anew, and how many places there are. */
const scenarioFiles = ["more-people.json", "few-places.json"];

/**
 * Dearer services for the children's pilot, with two invented scenarios stated beside the same people with the same use.
 *
 * @param outputFolder where `stated.csv` and `scenarios.csv` are written
 */
export function run(outputFolder: string): void {
  const scheme = readScheme(beside("../pilot-children/scheme.json"));
  const { cases } = readCaseFile(beside("../pilot-children/cases.json"));
  const [before, after] = [scheme, applyReform(scheme, readReform(beside("../what-if/prices-up.json"))).scheme].map(
    (each) => compile(each),
  );
  if (before === undefined || after === undefined) throw new Error("there are rules before and after");
  const stated = scenarioFiles.map((file) => startScenario(before, after, readScenario(beside(file))));
  for (const each of cases) {
    const [old, now] = [calculate(each, before), calculate(each, after)];
    for (const scenario of stated) scenario.add(each, old, now);
  }
  const found = stated.map((scenario) => scenario.scenario());
  const tables = { "stated.csv": statedTable(found), "scenarios.csv": comparedTable(found) };
  for (const [file, table] of Object.entries(tables))
    writeText(join(outputFolder, file), csvTable(table, { dialect: plainCsv }));
  const page = Object.values(tables).flatMap((table) => [
    table.title.en,
    ...terminalTable(table, { language: "en" }),
    "",
  ]);
  const written = Object.keys(tables).map((file) => relative(process.cwd(), join(outputFolder, file)));
  console.log([...page, `Written       ${written.join(", ")}`].join("\n"));
}

const text = (id: string, lv: string, en: string): TableColumn => ({ id, kind: "text", label: { lv, en } });
const scenarioColumn = text("scenario", "Scenārijs", "Scenario");
const peopleColumn: TableColumn = { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } };

/** What is stated and why, and how many people it hits. */
function statedTable(scenarios: readonly ScenarioComparison[]): Table {
  return makeTable({
    id: "stated",
    title: { lv: "Izdomāti dati: kas ir norādīts", en: "Invented data: what is stated" },
    columns: [
      ...[scenarioColumn, text("stated", "Apgalvojums", "Statement"), text("reason", "Kāpēc", "Why")],
      ...[text("source", "Avots", "Source"), peopleColumn],
    ],
    rows: scenarios.flatMap(({ scenario, stated }) =>
      stated.map(({ id, reason, source = "assumption", people }) => {
        return [scenario.id, id, reason.en, source, String(people)];
      }),
    ),
  });
}

/** What each scenario comes to, beside the same people with the same use. */
function comparedTable(scenarios: readonly ScenarioComparison[]): Table {
  const measures = [
    ["cost", "izmaksas", "cost"],
    ["support", "publiskais atbalsts", "public support"],
    ["outOfPocket", "no savas kabatas", "out of pocket"],
  ] as const;
  const moments = [
    ["before", "bija", "before"],
    ["after", "būs", "after"],
    ["change", "izmaiņa", "change"],
  ] as const;
  return makeTable({
    id: "scenarios",
    title: {
      lv: "Izdomāti dati: ne tie paši cilvēki un ne tas pats lietojums",
      en: "Invented data: not the same people and use",
    },
    columns: [
      ...[scenarioColumn, text("row", "Kas", "Who"), peopleColumn],
      ...measures.flatMap(([measure, lv, en]) =>
        moments.map(([moment, ofLv, ofEn]): TableColumn => {
          const label = { lv: `${lv}, ${ofLv}`, en: `${en}, ${ofEn}` };
          return { id: `${measure}-${moment}`, kind: "money", label, unit: scenarios[0]?.currency ?? "" };
        }),
      ),
    ],
    rows: scenarios.flatMap(({ scenario, rows }) =>
      rows.map((row) => [
        ...[scenario.id, row.row, String(row.people)],
        ...measures.flatMap(([measure]) => moments.map(([moment]) => row[measure][moment])),
      ]),
    ),
  });
}

runDirectly(import.meta.url);
