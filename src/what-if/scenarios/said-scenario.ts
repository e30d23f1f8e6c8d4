import type { CompiledScheme } from "../../rules/compiled.js";
import type { Scenario } from "../../scenario/document.js";
import type { statedIn } from "../../scenario/read-scenario.js";
import type { ScenarioComparison } from "./document.js";
import { addRow, likeThem, noRow, saidRow, type RowSums } from "./sums.js";

/** The rules before, and those after. */
export type Both = readonly [CompiledScheme, CompiledScheme];

/** What was counted. */
interface Counted {
  readonly same: RowSums;
  readonly stated: RowSums;
  readonly like: readonly RowSums[];
  readonly hits: readonly (ReturnType<typeof statedIn>[number] & { readonly people: number })[];
  readonly counts: { readonly all: number; readonly setAside: number; readonly synthetic: boolean };
}

/** What was counted, in words of a document. */
export function saidScenario(
  { id, label, entrants = [], sources = [] }: Scenario,
  [before, after]: Both,
  { same, stated, like, hits, counts }: Counted,
): ScenarioComparison {
  const { currency, minorUnit } = before.name;
  const all = noRow();
  addRow(all, stated, 1);
  const newcomers = entrants.map((each, index) => {
    const row = likeThem(like[index] ?? noRow(), each.people);
    addRow(all, row, 1);
    return saidRow(each.id, row, minorUnit);
  });
  const rulesOf = ({ name }: CompiledScheme) => ({ id: name.id, version: name.version });
  return {
    ...{ schemaVersion: 1, kind: "scenario-comparison", assumes: "stated-people-and-use" },
    synthetic: counts.synthetic,
    scenario: { id, label },
    ...{ before: rulesOf(before), after: rulesOf(after), currency },
    stated: hits.map(({ what, people, stated: { id: own, reason, source } }) => {
      const title = sources.find((each) => each.id === source)?.title;
      return { id: own, what, reason, ...(title === undefined ? {} : { source: title }), people };
    }),
    people: { all: counts.all, compared: stated.people, setAside: counts.setAside },
    rounding: "half-up",
    rows: [
      saidRow("same", same, minorUnit),
      saidRow("stated", stated, minorUnit),
      ...newcomers,
      saidRow("all", all, minorUnit),
    ],
  };
}
