import { join, relative } from "node:path";
import { calculateAll, compile, type Case, type CompiledScheme } from "seko";
import { summarise } from "seko/cohort";
import { latvianCsv, monthTable, readScheme, writeCsv, writeJson, writeText } from "seko/io";
import { anchorLines, anchors } from "../anchors.js";
import { plannedAndDelivered, plannedAndDeliveredLines } from "../planned-and-delivered.js";
import { commandOf, isPublished, type Population } from "../population.js";
import { writeReport } from "../report-files.js";
import { withDeliveries } from "./deliveries.js";
import { makeCases } from "./generate/cases.js";
import { casesText } from "./generate/text.js";
import { calibratePilot, casesFile, envelopeOf, readChildren, regionOfPilotPlace, schemeFile } from "./pilot.js";
import { childrenPopulation, published } from "./population.js";
import { publish, type ChildrenRun } from "./publish.js";
import { budgetByScore, heading, reportText, reportTitle } from "./report.js";
import { runDirectly } from "../run-directly.js";

export { childrenPopulation as population } from "./population.js";

/** What is published near the children's pilot. */
const near = anchors.filter(({ id }) =>
  [
    "jelgava-children",
    "sister-programme-child",
    "sister-programme-second-call",
    "di-child-care",
    "vidzeme-child",
  ].includes(id),
);

/**
 * The individual budgets of the synthetic children of the pilot: prints a table by planning region and writes every result, a table
 * for a spreadsheet, the summary, and a manifest by which the run can be repeated.
 *
 * @param outputFolder where `results.json`, `results.csv`, `summary.json`, `results.ndjson`, `manifest.json`, `delivered.json`, the report in
 *   both languages (`report.en.html`, `report.lv.html`) and tables (`tables/`, `tables.xlsx`, `tables.ods`) are written; of another
 *   population than the published one `cases.json` and the calibrated `scheme.json` too
 * @param population which children; left out, those whose results are published
 */
export function run(outputFolder: string, population: Population = published): void {
  const rules = rulesFor(population, outputFolder);
  const { children, scheme } = rules;
  const compiled = compile(scheme);
  const results = calculateAll(children, compiled);
  const envelope = envelopeOf(children.length);
  const summary = summarise(results, { scheme, envelope, groupOf: regionOfPilotPlace(children) });

  const files = ["results.json", "results.csv", "summary.json"].map((name) => join(outputFolder, name));
  const [resultsFile = "", tableFile = "", summaryFile = ""] = files;
  const note = heading(population);
  writeJson(resultsFile, { note, results });
  writeCsv(tableFile, monthTable(results), { dialect: latvianCsv });
  writeJson(summaryFile, { note, ...summary });
  files.push(...publish(outputFolder, { ...rules, results }));
  const people = children.flatMap((document, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ document, result }];
  });
  files.push(
    ...writeReport(outputFolder, {
      people,
      scheme,
      title: reportTitle,
      axes: budgetByScore(children, compiled),
      command: commandOf(population, childrenPopulation),
      files: [rules.casesFile, rules.schemeFile, join(outputFolder, "results.ndjson")],
    }),
  );
  const received = withDeliveries(children, scheme, population);
  const figures = plannedAndDelivered(received, scheme, "state");
  const deliveredFile = join(outputFolder, "delivered.json");
  const deliveries = received.map((child) => ({ case: child.id, deliveries: child.deliveries }));
  writeJson(deliveredFile, { note, ...figures.delivered, deliveries, published: { comparable: false, amounts: near } });
  files.push(deliveredFile);
  if (!isPublished(population, childrenPopulation)) files.push(rules.casesFile, rules.schemeFile);

  const written = files.map((file) => relative(process.cwd(), file)).join(", ");
  const lines = [
    reportText(summary, population),
    "Deliveries    75 to 100 % of each plan, made up:",
    "",
    ...plannedAndDeliveredLines(figures),
    "",
    ...anchorLines(near.map(({ id }) => id)),
    `Written       ${written}`,
  ];
  console.log([...lines, `Speed         ${speedText(children, compiled)}`].join("\n"));
}

/** The children and the rules of a run: read where they are the published ones, else made, calibrated and written. */
function rulesFor(population: Population, folder: string): Omit<ChildrenRun, "results"> {
  if (isPublished(population, childrenPopulation)) {
    return { population, casesFile, children: readChildren(), schemeFile, scheme: readScheme(schemeFile) };
  }
  const files = { casesFile: join(folder, "cases.json"), schemeFile: join(folder, "scheme.json") };
  const children = makeCases(population);
  const { scheme } = calibratePilot(children);
  writeText(files.casesFile, casesText(children, population));
  writeJson(files.schemeFile, scheme);
  return { population, ...files, children, scheme };
}

/** Calculates at least a thousand children, a second time once the engine has compiled the code, and tells how long that took. */
function speedText(children: readonly Case[], compiled: CompiledScheme): string {
  calculateThousand(children, compiled);
  const start = performance.now();
  const count = calculateThousand(children, compiled);
  const milliseconds = performance.now() - start;
  const perSecond = Math.round((count / milliseconds) * 1000);
  return `${count} children in ${milliseconds.toFixed(0)} ms once warm, ${perSecond} children per second`;
}

function calculateThousand(children: readonly Case[], compiled: CompiledScheme): number {
  let count = 0;
  while (count < 1000) count += calculateAll(children, compiled).length;
  return count;
}

runDirectly(import.meta.url);
