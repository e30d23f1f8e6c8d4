import { relative } from "node:path";
import { anchorLines } from "../anchors.js";
import { plannedAndDelivered, plannedAndDeliveredLines } from "../planned-and-delivered.js";
import { madeUp, populationLine, type Population } from "../population.js";
import { checkLines, writeCohort, type Cohort } from "../write-cohort.js";
import { checksOf } from "./checks.js";
import { makeCases } from "./generate/cases.js";
import { supportedPeople } from "./population.js";
import { scheme } from "./scheme.js";
import { runDirectly } from "../run-directly.js";

export { supportedPeople as population } from "./population.js";

/**
 * The support person's pilot: 330 made-up people over 24 months, by intensity of support; prints what was
 * planned, delivered and paid by planning region, holds it against what is published, and writes every result.
 *
 * @param outputFolder where the files come to stand
 * @param population which people; left out, those of a run without options
 */
export function run(outputFolder: string, population: Population = supportedPeople.published): void {
  const cases = makeCases(population);
  const figures = plannedAndDelivered(cases, scheme, "state");
  const { planned, delivered } = figures;
  const cohort: Cohort = {
    population,
    kind: supportedPeople,
    note: `Support person's pilot 2017-2019, SYNTHETIC: ${madeUp(population, supportedPeople)}; intensities and the price of an hour assumed`,
    cases,
    scheme,
    figures,
    checks: checksOf(cases, figures.plans),
    anchors: ["project-whole"],
  };
  const files = writeCohort(outputFolder, cohort);
  const lines = [
    cohort.note,
    populationLine(population, supportedPeople),
    "",
    ...plannedAndDeliveredLines(figures),
    "",
    "Amounts in EUR. The budget is what the hours that are allowed cost.",
    `Outcomes      ${planned.outcomes.eligible} eligible, ${planned.outcomes.ineligible} ineligible, ${planned.outcomes.incomplete} incomplete`,
    `Use           ${planned.utilisation ?? ""} of the budgets by plan, ${delivered.utilisation ?? ""} by deliveries`,
    ...checkLines(cohort.checks),
    ...anchorLines(cohort.anchors),
    `Assumptions   ${delivered.assumptions.length}, listed in summary.json`,
    `Written       ${files.map((file) => relative(process.cwd(), file)).join(", ")}`,
  ];
  console.log(lines.join("\n"));
}

runDirectly(import.meta.url);
