import { join, relative } from "node:path";
import { claim } from "seko/following";
import { claimTable, latvianCsv, monthTable, writeCsv, writeJson, writeText } from "seko/io";
import type { TableColumn } from "seko/report";
import { commandOf, isPublished, populationLine, type Population } from "../population.js";
import { writeReport } from "../report-files.js";
import { makeCases } from "./generate/cases.js";
import { casesText } from "./generate/text.js";
import { casesFile, readAdults, runPilot, todaysRules, type Pilot } from "./pilot.js";
import { adultsPopulation, published } from "./population.js";
import { publish, type PeopleOfRun } from "./publish.js";
import {
  heading,
  payerTable,
  payerText,
  reportedPayers,
  reportTitle,
  stateLines,
  unpaidLines,
  type Payers,
} from "./report.js";
import { services } from "./services.js";
import { stateBalance } from "./state.js";
import { summaryOf } from "./summary.js";
import { pilotYear } from "./year.js";
import { runDirectly } from "../run-directly.js";

export { adultsPopulation as population } from "./population.js";

const region: TableColumn = { id: "region", kind: "text", label: { lv: "Plānošanas reģions", en: "Region" } };
const municipality: TableColumn = { id: "municipality", kind: "text", label: { lv: "Pašvaldība", en: "Municipality" } };

/**
 * Synthetic adults who leave state institutions: prints what follows them to which municipality, and writes every result,
 * the claims of each municipality and the summary.
 * What they received is settled month by month, by a ledger each.
 *
 * @param outputFolder where `results.json`, `results.csv`, `claims.csv`, `summary.json`, `ledgers.ndjson`, the report (`report.en.html`, `report.lv.html`), its
 *   tables (`tables/`, `tables.xlsx`, `tables.ods`) and what {@link publish} writes come to stand; of another population than the published one `cases.json` too
 * @param population which adults; left out, those whose results are published
 */
export function run(outputFolder: string, population: Population = published): void {
  const people = peopleFor(population, outputFolder);
  const pilot = runPilot(people.adults);
  const summary = summaryOf(pilot);
  const files = ["results.json", "results.csv", "claims.csv", "summary.json"].map((name) => join(outputFolder, name));
  const [resultsFile = "", tableFile = "", claimsFile = "", summaryFile = ""] = files;
  const note = heading(population);
  writeJson(resultsFile, { note, results: pilot.results, followings: pilot.followings });
  writeCsv(tableFile, monthTable(pilot.results), { dialect: latvianCsv });
  writeCsv(claimsFile, claimTable(claimsOf(pilot)), { dialect: latvianCsv });
  writeJson(summaryFile, { note, ...summary });
  const ledgersFile = join(outputFolder, "ledgers.ndjson");
  writeText(ledgersFile, pilot.settled.map(({ ledger }) => `${JSON.stringify(ledger)}\n`).join(""));
  files.push(ledgersFile, ...publish(outputFolder, pilot, people));
  files.push(...reportOf(outputFolder, pilot, people, { rows: summary.byRegion, totals: summary.totals }));
  if (!isPublished(population, adultsPopulation)) files.push(people.casesFile);

  const { byRegion, byPayee, totals, outcomes, utilisation, distribution, assumptions } = summary;
  const lines = [
    note,
    populationLine(population, adultsPopulation),
    "",
    payerText(payerTable(region, { rows: byRegion, totals })),
    "",
    payerText(payerTable(municipality, { rows: byPayee, totals })),
    "",
    "Amounts in EUR. A person counts in the region of the first place, and at every municipality that served the person.",
    `Outcomes      ${outcomes.eligible} eligible, ${outcomes.ineligible} ineligible, ${outcomes.incomplete} incomplete`,
    "Unpaid days   by their first reason, the days before the leaving included:",
    ...unpaidLines(summary.unpaidDaysByReason),
    ...stateLines(stateBalance(pilot.cases, pilot.followings)),
    settledLine(pilot.settled),
    `Budgets       mean ${distribution?.mean ?? ""}, median ${distribution?.median ?? ""}; ${utilisation ?? ""} of them is covered cost`,
    `Assumptions   ${assumptions.length}, listed in summary.json`,
    `Written       ${files.map((file) => relative(process.cwd(), file)).join(", ")}`,
  ];
  console.log(lines.join("\n"));
}

/** How many months were closed, and how many rows say what later months changed of them. */
function settledLine(settled: Pilot["settled"]): string {
  const months = settled.flatMap(({ statements }) => statements);
  const later = months.flatMap(({ earlier }) => earlier).length;
  return `Settled       ${settled.length} ledgers, ${months.length} closed months; ${later} differences of earlier months, because budgets are shared over the year`;
}

/** The report on what was delivered to whom and who pays, and its tables. */
function reportOf(
  folder: string,
  { cases, results }: Pilot,
  { population, casesFile: file }: PeopleOfRun,
  payers: Payers,
): readonly string[] {
  const made = ["services.json", "scheme.json", "inputs.json", "results.ndjson"].map((name) => join(folder, name));
  const people = cases.flatMap((document, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ document, result }];
  });
  const command = commandOf(population, adultsPopulation);
  return writeReport(folder, {
    people,
    scheme: services,
    title: reportTitle,
    command,
    files: [file, ...made],
    costTables: (language) => reportedPayers(region, payers, language),
  });
}

/** The adults of a run: read where they are the published ones, else made and written. */
function peopleFor(population: Population, folder: string): PeopleOfRun & Pick<Pilot, "adults"> {
  if (isPublished(population, adultsPopulation)) return { population, casesFile, adults: readAdults() };
  const file = join(folder, "cases.json");
  const adults = makeCases(population);
  writeText(file, casesText(adults, population));
  return { population, casesFile: file, adults };
}

/** The claim of every municipality for the year. */
function claimsOf({ cases, followings }: Pilot): ReturnType<typeof claim>[] {
  const claimants = [...new Set(followings.flatMap(({ claims }) => claims.map(({ claimant }) => claimant)))].sort();
  const compiled = todaysRules();
  return claimants.map((claimant) => {
    const served = cases.filter((_, index) => followings[index]?.claims.some((each) => each.claimant === claimant));
    return claim(served, compiled, { claimant, period: pilotYear });
  });
}

runDirectly(import.meta.url);
