import type { CaseFacts } from "../../person/facts/facts.js";
import type { Before } from "../../result/numbers.js";
import { nothingKnown } from "../nothing-known.js";

/** What is known of the time before, for those who go on from it. */
export function beforeOf(
  { paidForLife, elsewhere }: CaseFacts,
  budgets: Before["budgets"],
  {
    tested,
    limits,
    shared,
    paidOfYear,
    ownBudget,
  }: Pick<Before, "tested" | "limits" | "shared" | "paidOfYear" | "ownBudget">,
): Before {
  const known = limits ?? shared ?? paidOfYear;
  const isAlone = budgets.length + elsewhere.length === 0;
  if (isAlone && tested === 0 && known === undefined && !ownBudget && Number.isNaN(paidForLife)) return nothingKnown;
  return {
    isAssumed: false,
    paidForLife,
    tested,
    others: [],
    elsewhere,
    limits,
    shared,
    paidOfYear,
    budgets,
    ownBudget,
    whole: undefined,
  };
}
