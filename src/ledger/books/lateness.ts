import { days, monthOf, type Day, type Month, type Period } from "../../calendar/index.js";
import type { Ledger, LatenessRule, YearEndRule } from "../document.js";
import type { CancellationEntry, DeliveryEntry } from "../entry.js";
import type { NotedUnits } from "../read/facts.js";
import { budgetAt } from "./budget-at.js";

/** The rules by which entries are refused. */
export type RefusingRule =
  "right-ended" | "refused-after" | "year-end" | "last-eligible-day" | "paid-after-last-eligible-day";

/** Whether a rule leaves units unpaid: what was paid for too late the provider has, and the project does not bear it. */
export function isUnpaid(rule: RefusingRule): boolean {
  switch (rule) {
    case "right-ended":
    case "refused-after":
    case "year-end":
    case "last-eligible-day":
      return true;
    case "paid-after-last-eligible-day":
      return false;
  }
}

/** Why units are not paid: how many days after the day from which the rule counts they were, and how many there could have been. */
export interface Refusal {
  readonly rule: RefusingRule;
  readonly days: number;
  readonly most: number;
}

type Units = NotedUnits<DeliveryEntry | CancellationEntry>;

/** What units are set against. */
interface RefusalSetting {
  readonly budgets: readonly Period[];
  readonly lastEligible: Day;
  /** The last day with a right to the service. */
  readonly stop: Day;
}

/** Why units are not paid by the rules of a ledger; undefined where they are. */
export function whyRefused(
  { from, to, recorded }: Units,
  { lateness, yearEnd }: Pick<Ledger, "lateness" | "yearEnd">,
  { budgets, lastEligible, stop }: RefusalSetting,
): Refusal | undefined {
  // What began with a right was received by its last day, as after a death.
  if (from > stop) return { rule: "right-ended", days: from - stop, most: 0 };
  if (to > lastEligible) return { rule: "last-eligible-day", days: to - lastEligible, most: 0 };
  const most = longestWait(lateness);
  const late = daysAfter(to, recorded);
  if (late > most) return { rule: "refused-after", days: late, most };
  if (yearEnd?.later !== "refused") return undefined;
  const end = budgetAt(budgets, monthOf(from))?.to ?? to;
  const afterEnd = daysAfter(end, recorded);
  return afterEnd > yearEnd.days ? { rule: "year-end", days: afterEnd, most: yearEnd.days } : undefined;
}

function longestWait(rule: LatenessRule): number {
  switch (rule.method) {
    case "by-service-date":
    case "by-booking-date":
      return Number.POSITIVE_INFINITY;
    case "refused-after":
      return rule.days;
  }
}

function daysAfter(end: Day, recorded: Day): number {
  return recorded > end ? days({ from: end + 1, to: recorded }) : 0;
}

/** The month whose budget units draw on: that of the service, unless a rule says that they draw on that in which they land. */
export function countedIn(
  { from, booked, recorded }: Units,
  { lateness, yearEnd }: Pick<Ledger, "lateness" | "yearEnd">,
  budgets: readonly Period[],
): Month {
  const own = monthOf(from);
  if (booked <= own) return own;
  const ended = budgetAt(budgets, own);
  if (ended === undefined || budgetAt(budgets, booked) === ended) return own;
  return landsLater(lateness) || isShut(yearEnd, ended, recorded) ? booked : own;
}

/** Whether what is late counts in the month in which it lands. */
export function landsLater(rule: LatenessRule): boolean {
  switch (rule.method) {
    case "by-service-date":
    case "refused-after":
      return false;
    case "by-booking-date":
      return true;
  }
}

function isShut(yearEnd: YearEndRule | undefined, { to }: Period, recorded: Day): boolean {
  return yearEnd !== undefined && daysAfter(to, recorded) > yearEnd.days;
}
