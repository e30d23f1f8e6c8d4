import type { CompensationScheme, Scheme } from "../scheme/index.js";
import type { Label } from "../sources/index.js";
import type { Names, NamesOf } from "./tree.js";

/** What the ids of a scheme are called. A scheme of compensation has no levels and no funding sources. */
export function namesOf(scheme: Scheme | CompensationScheme): Names {
  const { services, places, groups, circumstances = [] } = scheme;
  const ofBudget =
    "levels" in scheme ? { levels: scheme.levels, sources: scheme.fund.shares } : { levels: [], sources: [] };
  return {
    services: labelsOf(services),
    levels: labelsOf(ofBudget.levels),
    sources: labelsOf(ofBudget.sources),
    places: labelsOf(places),
    groups: labelsOf(groups),
    circumstances: labelsOf(circumstances),
  };
}

function labelsOf(named: readonly { readonly id: string; readonly label: Label }[]): NamesOf {
  return Object.fromEntries(named.map(({ id, label }) => [id, label]));
}

/** Those of some names that are kept. */
export function keptOf(names: NamesOf, isKept: (id: string) => boolean): NamesOf {
  return Object.fromEntries(Object.entries(names).filter(([id]) => isKept(id)));
}
