import { join, relative } from "node:path";
import { plainCsv, writeText } from "seko/io";
import { csvTable, terminalTable } from "seko/report";
import { readAdults } from "../pilot-adults/pilot.js";
import { exampleAssumptions } from "../pilot-adults/inputs.js";
import { blockPlaces, modelSources, notComputed } from "./assumptions.js";
import { daysOfLeaving } from "./leaving.js";
import { modelIds, runModel } from "./models.js";
import { leavingTable, modelsTable, monthsTable } from "./tables.js";
import { runDirectly } from "../run-directly.js";

/**
 * The made-up adults who leave institutions: who pays for the same services by level amount, unit cost and block, and what leaving means to
 * each payer.
 *
 * @param outputFolder where `models.csv`, `months.csv` and `leaving.csv` are written
 */
export function run(outputFolder: string): void {
  const adults = readAdults();
  const models = modelIds.map((id) => runModel(id, adults));
  const days = daysOfLeaving(adults);
  const tables = [modelsTable(models), monthsTable(models), leavingTable(adults, days, models)];
  for (const table of tables) writeText(join(outputFolder, `${table.id}.csv`), csvTable(table, { dialect: plainCsv }));
  const files = tables.map(({ id }) => relative(process.cwd(), join(outputFolder, `${id}.csv`)));
  const page = tables.flatMap((table) => [
    table.title.en,
    ...terminalTable(table, { language: "en", grouped: true }),
    "",
  ]);
  const ofInstitutions = exampleAssumptions.filter(({ id }) => id.startsWith("state:"));
  const assumed = [...modelSources, ...ofInstitutions].map(({ title }) => title);
  const lines = [
    ...page,
    `Days outside  ${days.days}, of them ${days.emptyDays} of people whose place stays empty; the block has ${blockPlaces} places`,
    `Returned      ${days.returned} people, with ${days.daysBack} days in the institution again, which count as if they had stayed`,
    "Break-even    none is given: it is another for each payer, and another by average than by marginal cost",
    ...assumed.map((title, index) => (index === 0 ? "Assumptions" : "").padEnd(14) + title),
    `Not computed  ${notComputed.join("; ")}`,
    `Written       ${files.join(", ")}`,
  ];
  console.log(lines.join("\n"));
}

runDirectly(import.meta.url);
