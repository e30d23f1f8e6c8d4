import type { ScenarioComparison } from "../../../what-if/index.js";
import { barPicture } from "../../index.js";
import { scenarioTables } from "../tables/scenario-tables.js";
import type { Figure, SectionOrWhy } from "../section.js";
import type { NamedSource } from "../sources-of.js";
import type { Voice } from "../voice.js";

/** What scenarios state and come to, beside the same people with the same use. */
export function scenariosSection(
  scenarios: readonly ScenarioComparison[],
  sources: readonly NamedSource[],
  voice: Voice,
): SectionOrWhy {
  const { say, titled, name, smallest } = voice;
  if (scenarios.some((each) => tellsOfFew(each, smallest))) {
    return {
      leftOut: say(
        "kāds apgalvojums attiecas uz pārāk maz cilvēkiem, un no summām varētu uzzināt viņējās",
        "something that is stated hits too few people, whose amounts could be worked out from the sums",
      ),
    };
  }
  const names = new Map(sources.map(({ id, label }) => [id, name(label)]));
  const stated = scenarios.map(({ scenario }) => say(`„${scenario.label.lv}”`, `“${scenario.label.en}”`)).join(", ");
  return {
    title: titled(
      say(
        `tie paši cilvēki, tas pats lietojums; blakus ir norādīts: ${stated}`,
        `same people, same use; stated beside it: ${stated}`,
      ),
    ),
    notes: [
      say(
        "Pārējās sadaļas ir par tiem pašiem cilvēkiem ar to pašu lietojumu. Scenārijs ir apgalvojums un nav novērtējums; katrs ir rēķināts atsevišķi.",
        "All other sections are of the same people with the same use. A scenario is stated and not estimated; each is worked out by itself.",
      ),
    ],
    figures: scenarios.flatMap((each) =>
      scenarioTables(each, voice.language, names).map((table) => figureOfScenario(table, voice)),
    ),
  };
}

/** The totals with a picture of how public support changes; of others their table alone. */
export function figureOfScenario(table: Figure["table"], { language }: Voice): Figure {
  if (!table.columns.some(({ id }) => id === "support-change")) return { table };
  return { picture: barPicture(table, { language, names: "row-label", values: "support-change" }), table };
}

/** Whether the amounts of fewer people than a group must have are a row, or one row less another. */
function tellsOfFew({ stated, rows }: ScenarioComparison, smallest: number): boolean {
  const peopleIn = (row: string) => rows.find((each) => each.row === row)?.people ?? 0;
  const same = peopleIn("same");
  const left = stated.filter(({ what }) => what !== "entrants").map(({ people }) => same - people);
  const sizes = [same, same - peopleIn("stated"), ...stated.map(({ people }) => people), ...left];
  return sizes.some((size) => size !== 0 && Math.abs(size) < smallest) || same === 0;
}
