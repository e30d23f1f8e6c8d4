import { calculate, type Case, type CompiledScheme } from "seko";
import type { GroupSummary, Summary } from "seko/cohort";
import { terminalTable, writtenNumber, type Table, type TableColumn, type TableRow } from "seko/report";
import type { Axis } from "seko/report-page";
import { madeUp, populationLine, type Population } from "../population.js";
import { childrenPopulation } from "./population.js";

/** What stands above every figure, so that nobody takes it for a figure of the pilot that ran. */
export function heading(population: Population): string {
  const children = madeUp(population, childrenPopulation);
  return `Children's pilot 2018-2019, SYNTHETIC: ${children}, prices partly projected from other years, level amounts calibrated with hindsight`;
}

/** What the report is about. */
export const reportTitle = {
  lv: "Individuālie budžeti bērniem, izmēģinājumprojekts 2018-2019",
  en: "Individual budgets of children, pilot 2018-2019",
};

/** The budget of the first child with every score in the place of its own, on which the level rests. */
export function budgetByScore([child]: readonly Case[], compiled: CompiledScheme): readonly Axis[] {
  const [assessment] = child?.assessments ?? [];
  if (child === undefined || assessment === undefined) return [];
  const points = Array.from({ length: 101 }, (_, score) => String(score)).flatMap((at) => {
    const { budget } = calculate({ ...child, assessments: [{ ...assessment, score: at }] }, compiled);
    return budget === undefined ? [] : [{ at, value: budget.approved.toString() }];
  });
  const along = { lv: "Spēju punkti", en: "Score of ability" };
  return [{ id: "budget-by-score", along, value: { lv: "Budžets", en: "Budget" }, points, cliffFrom: "1000.00" }];
}

const amount = (id: string, lv: string, en: string): TableColumn => ({ id, kind: "money", label: { lv, en } });

const columns: readonly TableColumn[] = [
  { id: "region", kind: "text", label: { lv: "Plānošanas reģions", en: "Region" } },
  { id: "children", kind: "count", label: { lv: "Bērni", en: "Children" } },
  amount("budget", "Budžets", "Budget"),
  amount("cost", "Izmaksas", "Cost"),
  amount("covered", "Segtās izmaksas", "Covered"),
  amount("uncovered", "Nesegtās izmaksas", "Uncovered"),
  amount("esf", "ESF", "ESF"),
  amount("state", "Valsts", "State"),
];

/** The budgets of the children by planning region. */
export function regionTable({ byRegion, totals }: Summary): Table {
  return {
    id: "regions",
    title: { lv: "Individuālie budžeti pa plānošanas reģioniem", en: "Individual budgets by planning region" },
    columns,
    rows: Object.entries(byRegion).map(([region, group]) => tableRow(region, group)),
    total: tableRow("All", totals),
  };
}

/** The report of the example: a table by planning region, and what it comes to. Amounts in EUR. */
export function reportText(summary: Summary, population: Population): string {
  const { distribution, outcomes, utilisation, envelope, unallocated } = summary;
  const grouped = (decimal: string) => writtenNumber(decimal, "en");
  const lines = [
    heading(population),
    populationLine(population, childrenPopulation),
    "",
    ...terminalTable(regionTable(summary), { language: "en", grouped: true }),
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

function tableRow(name: string, group: GroupSummary): TableRow {
  const { clients, budget, cost, covered, uncovered, bySource } = group;
  const amounts = [budget, cost, covered, uncovered, bySource["esf"], bySource["state"]];
  return [name, String(clients), ...amounts];
}
