import { deathLabel, deathStep } from "../rules/death/judge-until-death.js";
import type { PayingBase } from "../rules/contribute/rule.js";
import type { CompensationScheme } from "../rules/follow/compensation/scheme.js";
import type { Scheme } from "../rules/scheme.js";
import type { Label } from "../sources/index.js";
import type { Names, NamesOf } from "./tree/names.js";

/** What the ids of a scheme are called. A scheme of compensation has no levels, no funding sources and no rules of these kinds. */
export function namesOf(scheme: Scheme | CompensationScheme): Names {
  const { services, places, groups, circumstances = [] } = scheme;
  const common = {
    services: labelsOf(services),
    places: labelsOf(places),
    groups: labelsOf(groups),
    circumstances: labelsOf(circumstances),
  };
  if (!("levels" in scheme))
    return { ...common, levels: {}, sources: {}, instruments: {}, conditions: {}, limits: {}, rules: {} };
  const { levels, fund, assess, conditions, limits = [] } = scheme;
  const hasUnentitled = levels.some(({ entitled }) => entitled === false);
  return {
    ...common,
    levels: labelsOf(levels),
    sources: labelsOf(fund.shares),
    instruments: labelsOf([{ ...assess, id: assess.instrument }]),
    // A reason of a level without entitlement names the assessment as its condition.
    conditions: labelsOf([...(hasUnentitled ? [{ ...assess, id: "assess" }] : []), ...conditions, death]),
    limits: labelsOf(limits),
    ...(scheme.budgets === undefined ? {} : { budgets: labelsOf(scheme.budgets) }),
    rules: labelsOf(rulesOf(scheme)),
  };
}

/** What reasons of a death name instead of a condition. */
const death = { id: deathStep, label: deathLabel };

/** The rules by which somebody pays and their exemptions, by their places in the scheme. */
function rulesOf({ contribute }: Scheme): readonly Labelled[] {
  return contribute.flatMap((rule, index) => {
    const id = `contribute[${index}]`;
    const { exemptions = [] }: PayingBase = rule;
    return [{ ...rule, id }, ...exemptions.map((each, at) => ({ ...each, id: `${id}.exemptions[${at}]` }))];
  });
}

/** Something with an id that may have a name. */
interface Labelled {
  readonly id: string;
  readonly label?: Label;
}

function labelsOf(things: readonly Labelled[]): NamesOf {
  return Object.fromEntries(things.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label]])));
}

/** Those of some names that are kept. */
export function keptOf(names: NamesOf, isKept: (id: string) => boolean): NamesOf {
  return Object.fromEntries(Object.entries(names).filter(([id]) => isKept(id)));
}
