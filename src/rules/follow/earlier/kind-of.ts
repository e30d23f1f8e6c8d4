import { overlaps } from "../../../calendar/index.js";
import type { PeriodText } from "../../../person/dated.js";
import type { ClaimDocument, ClaimTable } from "../claim-document.js";
import { daysOf, wholeMonths } from "../days/decided-days.js";

/** Whether a claim is for a period, no other days. */
export function isOfPeriod({ period }: Pick<ClaimTable, "period">, { from, to }: PeriodText): boolean {
  return period.from === from && period.to === to;
}

/** A claim corrects where one of its months was claimed before, for whatever days of it. */
export function kindOf(period: PeriodText, previous: readonly Pick<ClaimTable, "period">[]): ClaimDocument["kind"] {
  const months = wholeMonths(daysOf(period));
  return previous.some((each) => overlaps(months, daysOf(each.period))) ? "correction" : "original";
}
