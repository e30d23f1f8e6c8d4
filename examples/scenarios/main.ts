import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { calculate, compile } from "seko";
import { plainCsv, readCaseFile, readReform, readScenario, readScheme, writeText } from "seko/io";
import { applyReform } from "seko/reform";
import { csvTable, terminalTable } from "seko/report";
import { scenarioTables } from "seko/report-page";
import { startScenario } from "seko/what-if";
import { runDirectly } from "../run-directly.js";

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Invented scenarios of the children's pilot: who uses more and comes anew, and how many places there are. */
const scenarioFiles = ["more-people.json", "few-places.json"];

/**
 * Dearer services for the children's pilot, with two invented scenarios stated beside the same people with the same use.
 *
 * @param outputFolder where three tables of each scenario are written: what is stated, what it comes to, who pays
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
  const names = new Map(scheme.fund.shares.map(({ id, label }) => [id, label.en]));
  const tables = Object.fromEntries(
    stated
      .map((each) => each.scenario())
      .flatMap((found) =>
        scenarioTables(found, "en", names).map((table) => [`${found.scenario.id}-${table.id}.csv`, table] as const),
      ),
  );
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

runDirectly(import.meta.url);
