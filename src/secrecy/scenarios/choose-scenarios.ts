import { isSafe } from "../cell.js";
import { pickedCell, setsOfRules, setsOf } from "./layout.js";
import type { LookedAt } from "./looked-at.js";
import { tellsByServices } from "./tells-by-services.js";
import { tellsBySources } from "./tells-by-sources.js";
import { tellsByTotals } from "./tells-by-totals.js";

/** What is shown of a scenario. */
export type ScenarioShown = "nothing" | "totals" | "sources";

/**
 * Chooses what is shown of scenarios beside the comparisons, which stay as they were chosen: of one after the other all, its totals without
 * sources, or nothing, where too few would be told of by it, by all that is shown and by those before it together.
 *
 * @returns for each scenario, by all sets of rules after alike
 */
export function chooseScenarios(looked: LookedAt): readonly ScenarioShown[] {
  return looked.whats.reduce<readonly ScenarioShown[]>((shown) => {
    const found = (["sources", "totals"] as const).find((each) => !tells(looked, [...shown, each]));
    return [...shown, found ?? "nothing"];
  }, []);
}

function tells(looked: LookedAt, shown: readonly ScenarioShown[]): boolean {
  const { people, layout, safety } = looked;
  const those = (kinds: readonly ScenarioShown[]) =>
    Array.from({ length: layout.afters }, (_, after) =>
      shown.flatMap((each, at) => (kinds.includes(each) ? [after * layout.stated + at] : [])),
    ).flat();
  const scenarios = those(["totals", "sources"]);
  const sets = [...setsOfRules(layout), ...scenarios.flatMap((each) => setsOf(layout, each))];
  if (people.all === undefined || !isSafe(pickedCell(layout, people.all, sets, scenarios), safety)) return true;
  const withSources = those(["sources"]);
  return (
    tellsByTotals(looked, scenarios) ||
    tellsByServices(looked, scenarios) ||
    (withSources.length > 0 && tellsBySources(looked, withSources))
  );
}
