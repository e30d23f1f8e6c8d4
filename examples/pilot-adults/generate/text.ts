import type { Case } from "seko";
import type { Population } from "../../population.js";
import { published } from "../population.js";

/** What stands at the head of the file, so that nobody takes the people for real ones. */
function noteOf({ seed, size }: Population): string {
  return `SYNTHETIC: these ${size} adults are made up by generate/main.ts (seed ${seed}). Take-up follows the shares of Zemgale's deinstitutionalisation project and the services used in Cēsis (borrowed), returns a group house of VSAC Zemgale (7 of 50, borrowed); dates, scores, volumes, moves, deaths and who pays are invented.`;
}

/** The text of `cases.json`: one line for each fact, so that a change can be read. */
export function casesText(cases: readonly Case[], population: Population = published): string {
  return `{\n"note": ${JSON.stringify(noteOf(population))},\n"$schema": "../../schemas/cases.json",\n"cases": [\n${cases.map(caseText).join(",\n")}\n]\n}\n`;
}

function caseText(document: Case): string {
  const {
    plan,
    deliveries = [],
    period,
    client,
    enrolments,
    residences,
    settings,
    assessments,
    leavings,
    ...head
  } = document;
  const lines = (items: readonly unknown[]) => items.map((item) => `  ${JSON.stringify(item)}`).join(",\n");
  const facts = Object.entries({ period, client, enrolments, residences, settings, assessments, leavings });
  return [
    `${JSON.stringify(head).slice(0, -1)},`,
    ...facts.map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)},`),
    ` "plan": {"lines": [\n${lines(plan?.lines ?? [])}\n ]},`,
    deliveries.length === 0 ? ' "deliveries": []}' : ` "deliveries": [\n${lines(deliveries)}\n ]}`,
  ].join("\n");
}
