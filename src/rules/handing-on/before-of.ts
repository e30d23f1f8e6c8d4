import type { CaseFacts } from "../../person/facts/facts.js";
import type { Before } from "../../result/numbers.js";
import { nothingKnown } from "../nothing-known.js";

/** What is known of the time before, for those who go on from it. */
export function beforeOf(
  { paidForLife }: CaseFacts,
  budgets: Before["budgets"],
  { tested, limits, shared, ownBudget }: Pick<Before, "tested" | "limits" | "shared" | "ownBudget">,
): Before {
  const isKnown = budgets.length > 0 || tested !== 0 || limits !== undefined || shared !== undefined || ownBudget;
  if (!isKnown && Number.isNaN(paidForLife)) return nothingKnown;
  return {
    isAssumed: false,
    paidForLife,
    tested,
    others: [],
    limits,
    shared,
    budgets,
    ownBudget,
    whole: undefined,
  };
}
