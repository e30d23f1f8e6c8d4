import { formatDay, type Day } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { Decision } from "../../person/decision.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { ledgerDecision } from "./keep-budget.js";

/** How much more or, below 0, less there is in a budget than was granted for it, in minor units by id of the budget period; under an empty id where the scheme has none. */
export type MoreMoney = ReadonlyMap<string, number>;

/** A budget of which more was taken, or drawn before the account, than there is gives nothing; what it lacks is no debt of what comes. */
export function withoutDebts({ budget }: Result, more: MoreMoney): MoreMoney {
  if (budget === undefined) return more;
  const { periods, approved } = budget;
  const all = new Map(more);
  const add = (id: string, lacking: number) => lacking > 0 && all.set(id, (all.get(id) ?? 0) + lacking);
  if (periods.length === 0) add("", -approved.minor);
  for (const { id, ...own } of periods) {
    add(id, (own.drawnBefore?.minor ?? 0) - own.approved.minor);
  }
  return all;
}

/** Money that goes between budgets, as decisions about them. */
export function decisionsFor(more: MoreMoney, knownOn: Day, { name }: CompiledScheme): readonly Decision[] {
  return [...more].flatMap(([budgetPeriod, minor]): readonly Decision[] => {
    if (minor === 0) return [];
    const id = `${ledgerDecision}between-${budgetPeriod}`;
    const amount = formatScaled(minor, name.minorUnit);
    const own = { id, amount, reason: "What goes between the budgets of the account.", decidedBy: "ledger" };
    const ofPeriod = budgetPeriod === "" ? {} : { budgetPeriod };
    return [{ id, decidedOn: formatDay(knownOn), ...ofPeriod, adjustments: [own] }];
  });
}
