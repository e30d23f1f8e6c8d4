import type { Day } from "../../../calendar/index.js";
import { spendingBy, type Spending } from "./spending.js";
import { onDay } from "../testing.js";

/** Days of which every month asks the client for its amount, and at most for the same. */
export interface SameMonths {
  readonly until: Day;
  readonly most: number;
}

/**
 * How long after a month that was asked about, and for how much, the client is asked in the same way; undefined where each month
 * must be asked about on its own. Rules, exemptions and means change rarely, so that most months need not be.
 *
 * Only where months are looked at as a whole, relatives are not asked, and nobody listens.
 *
 * @param day the day that decided about the month
 */
export function sameMonthsAs(spending: Spending, day: Day): SameMonths | undefined {
  const rule = onDay(spending.testing.compiled.contributions.byService[0] ?? [], day);
  if (rule === undefined || !rule.tested) return undefined;
  const { standing, ability, abilityUntil } = spendingBy(spending, rule);
  if (standing === undefined || standing.until < day || standing.open.length > 0) return undefined;
  const until = Math.min(rule.to, standing.until);
  if (standing.freed !== "nobody") return { until, most: 0 };
  // What a cap leaves depends on the months before.
  if (rule.mostPerMonth !== undefined || rule.mostForLife !== undefined) return undefined;
  return abilityUntil < day ? undefined : { until: Math.min(until, abilityUntil), most: ability };
}
