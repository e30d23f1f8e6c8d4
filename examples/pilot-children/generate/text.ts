import type { Case } from "seko";
import type { Population } from "../../population.js";
import { published } from "../population.js";

/** What stands at the head of the file, so that nobody takes the children for real ones. */
function noteOf({ seed, size }: Population): string {
  return `SYNTHETIC: these ${size} children are made up by generate/main.ts (seed ${seed}). Take-up follows the shares of Zemgale's deinstitutionalisation project (borrowed), scores, dates and volumes are invented, six of the ten municipalities are assumed.`;
}

/** The text of `cases.json`: one line for each fact, so that a change can be read. */
export function casesText(cases: readonly Case[], population: Population = published): string {
  return `{\n"note": ${JSON.stringify(noteOf(population))},\n"$schema": "../../schemas/cases.json",\n"cases": [\n${cases.map(caseText).join(",\n")}\n]\n}\n`;
}

function caseText(document: Case): string {
  const { plan, period, client, enrolments, residences, settings, assessments, ...head } = document;
  const opened = JSON.stringify(head).slice(0, -1);
  const lines = (plan?.lines ?? []).map((line) => `  ${JSON.stringify(line)}`).join(",\n");
  return [
    `${opened}, "period": ${JSON.stringify(period)},`,
    ` "client": ${JSON.stringify(client)},`,
    ` "enrolments": ${JSON.stringify(enrolments)},`,
    ` "residences": ${JSON.stringify(residences)},`,
    ` "settings": ${JSON.stringify(settings)},`,
    ` "assessments": ${JSON.stringify(assessments)},`,
    ` "plan": {"lines": [\n${lines}\n ]}}`,
  ].join("\n");
}
