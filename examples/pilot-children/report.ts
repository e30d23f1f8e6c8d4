import type { GroupSummary, Summary } from "seko/cohort";
import { madeUp, populationLine, type Population } from "../population.js";
import { grouped, textTable, type Column } from "../text-table.js";
import { childrenPopulation } from "./population.js";

/** What stands above every figure, so that nobody takes it for a figure of the pilot that ran. */
export function heading(population: Population): string {
  const children = madeUp(population, childrenPopulation);
  return `Children's pilot 2018-2019, SYNTHETIC: ${children}, prices partly projected from other years, level amounts calibrated with hindsight`;
}

const columns: readonly Column[] = [
  { heading: "Region", numeric: false },
  ...["Children", "Budget", "Cost", "Covered", "Uncovered", "ESF", "State"].map((text) => ({
    heading: text,
    numeric: true,
  })),
];

/** The report of the example: a table by planning region, and what it comes to. Amounts in EUR. */
export function reportText(summary: Summary, population: Population): string {
  const { distribution, outcomes, utilisation, envelope, unallocated } = summary;
  const rows = Object.entries(summary.byRegion).map(([region, group]) => tableRow(region, group));
  const lines = [
    heading(population),
    populationLine(population, childrenPopulation),
    "",
    textTable(columns, rows, tableRow("All", summary.totals)),
    "",
    `Amounts in ${summary.scheme.currency}. A child counts in the region of its pilot place, also after a move.`,
    `Outcomes      ${outcomes.eligible} eligible, ${outcomes.ineligible} ineligible, ${outcomes.incomplete} incomplete`,
    `Envelope      ${grouped(envelope ?? "")}, of which unallocated ${grouped(unallocated ?? "")}`,
    `Utilisation   ${utilisation ?? ""} of the budgets is covered cost`,
  ];
  if (distribution !== null) {
    const { mean, median, p5, p95, min, max } = distribution;
    lines.push(
      `Budgets       mean ${grouped(mean)}, median ${grouped(median)}, p5 ${grouped(p5)}, p95 ${grouped(p95)}, min ${grouped(min)}, max ${grouped(max)}`,
    );
  }
  lines.push(`Assumptions   ${summary.assumptions.length}, listed in summary.json`);
  return lines.join("\n");
}

function tableRow(name: string, group: GroupSummary): readonly string[] {
  const { clients, budget, cost, covered, uncovered, bySource } = group;
  const amounts = [budget, cost, covered, uncovered, bySource["esf"] ?? "", bySource["state"] ?? ""];
  return [name, String(clients), ...amounts.map(grouped)];
}
