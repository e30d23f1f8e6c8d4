import { join, relative } from "node:path";
import { claim } from "seko";
import { claimRows, latvianCsv, resultRows, writeCsv, writeJson } from "seko/io";
import { runPilot, todaysRules, type Pilot } from "./pilot.js";
import { publish } from "./publish.js";
import { heading, payerTable, stateLines, unpaidLines } from "./report.js";
import { stateBalance } from "./state.js";
import { summaryOf } from "./summary.js";
import { pilotYear } from "./year.js";

/**
 * Two hundred synthetic adults who leave state institutions: prints what follows them to which municipality, and writes every result,
 * the claims of each municipality and the summary.
 *
 * @param outputFolder where `results.json`, `results.csv`, `claims.csv`, `summary.json` and what {@link publish} writes come to stand
 */
export function run(outputFolder: string): void {
  const pilot = runPilot();
  const summary = summaryOf(pilot);
  const files = ["results.json", "results.csv", "claims.csv", "summary.json"].map((name) => join(outputFolder, name));
  const [resultsFile = "", tableFile = "", claimsFile = "", summaryFile = ""] = files;
  const results = resultRows(pilot.results);
  const claims = claimRows(claimsOf(pilot));
  writeJson(resultsFile, { note: heading, results: pilot.results, followings: pilot.followings });
  writeCsv(tableFile, results.columns, results.rows, latvianCsv);
  writeCsv(claimsFile, claims.columns, claims.rows, latvianCsv);
  writeJson(summaryFile, { note: heading, ...summary });
  files.push(...publish(outputFolder, pilot));

  const { byRegion, byPayee, totals, outcomes, utilisation, distribution, assumptions } = summary;
  const lines = [
    heading,
    "",
    payerTable("Region", byRegion, totals),
    "",
    payerTable("Municipality", byPayee, totals),
    "",
    "Amounts in EUR. A person counts in the region of the first place, and at every municipality that served the person.",
    `Outcomes      ${outcomes.eligible} eligible, ${outcomes.ineligible} ineligible, ${outcomes.incomplete} incomplete`,
    "Unpaid days   by their first reason, the days before the leaving included:",
    ...unpaidLines(summary.unpaidDaysByReason),
    ...stateLines(stateBalance(pilot.cases, pilot.followings)),
    `Budgets       mean ${distribution?.mean ?? ""}, median ${distribution?.median ?? ""}; ${utilisation ?? ""} of them is covered cost`,
    `Assumptions   ${assumptions.length}, listed in summary.json`,
    `Written       ${files.map((file) => relative(process.cwd(), file)).join(", ")}`,
  ];
  console.log(lines.join("\n"));
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
