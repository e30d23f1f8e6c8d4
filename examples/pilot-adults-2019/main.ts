import { relative } from "node:path";
import { anchorLines } from "../anchors.js";
import { plannedAndDelivered, plannedAndDeliveredLines } from "../planned-and-delivered.js";
import { madeUp, populationLine, type Population } from "../population.js";
import { checkLines, writeCohort, type Cohort } from "../write-cohort.js";
import { checksOf } from "./checks.js";
import { makeCases } from "./generate/cases.js";
import { adultsOf2019 } from "./population.js";
import { scheme } from "./scheme.js";
import { runDirectly } from "../run-directly.js";

export { adultsOf2019 as population } from "./population.js";

/**
 * The adults' pilot that ran: a hundred made-up adults in ten municipalities, two budget periods in fifteen months; prints what was
 * planned, delivered and paid by planning region, holds it against what is published, and writes every result.
 *
 * @param outputFolder where the files come to stand
 * @param population which adults; left out, those of a run without options
 */
export function run(outputFolder: string, population: Population = adultsOf2019.published): void {
  const cases = makeCases(population);
  const figures = plannedAndDelivered(cases, scheme, "state");
  const { planned, delivered } = figures;
  const cohort: Cohort = {
    population,
    kind: adultsOf2019,
    note: `Adults' pilot 2019-2021, SYNTHETIC: ${madeUp(population, adultsOf2019)}; amounts of the levels and prices assumed`,
    cases,
    scheme,
    figures,
    checks: checksOf(cases),
    anchors: [
      "vidzeme-adult",
      "state-institution-place",
      "riga-home-care-person",
      "day-centres-829-person",
      ...["madona", "gulbene", "valmiera", "cesis"].map((place) => `samaritans-${place}`),
      "project-whole",
    ],
  };
  const files = writeCohort(outputFolder, cohort);
  const lines = [
    cohort.note,
    populationLine(population, adultsOf2019),
    "",
    ...plannedAndDeliveredLines(figures),
    "",
    "Amounts in EUR. Budgets are for both periods; what the first leaves does not pay for the second.",
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
