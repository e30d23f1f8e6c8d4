import { join, relative } from "node:path";
import { calculateAll, compile, type Case, type CompiledScheme } from "seko";
import { summarise } from "seko/cohort";
import { latvianCsv, readScheme, resultRows, writeCsv, writeJson } from "seko/io";
import { envelope, readChildren, regionOfPilotPlace, schemeFile } from "./pilot.js";
import { publish } from "./publish.js";
import { heading, reportText } from "./report.js";

/**
 * The individual budgets of the hundred synthetic children of the pilot: prints a table by planning region and writes every
 * result, a table for a spreadsheet, the summary, and a manifest by which the run can be repeated.
 *
 * @param outputFolder where `results.json`, `results.csv`, `summary.json`, `results.ndjson` and `manifest.json` are written
 */
export function run(outputFolder: string): void {
  const children = readChildren();
  const scheme = readScheme(schemeFile);
  const compiled = compile(scheme);
  const results = calculateAll(children, compiled);
  const summary = summarise(results, { scheme, envelope, groupOf: regionOfPilotPlace(children) });

  const files = ["results.json", "results.csv", "summary.json"].map((name) => join(outputFolder, name));
  const [resultsFile = "", tableFile = "", summaryFile = ""] = files;
  const { columns, rows } = resultRows(results);
  writeJson(resultsFile, { note: heading, results });
  writeCsv(tableFile, columns, rows, latvianCsv);
  writeJson(summaryFile, { note: heading, ...summary });
  const published = publish(outputFolder, children, scheme, results);

  const written = [...files, ...published].map((file) => relative(process.cwd(), file)).join(", ");
  const lines = [reportText(summary), `Written       ${written}`, `Speed         ${speedText(children, compiled)}`];
  console.log(lines.join("\n"));
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
