import type { Dated } from "../../person/dated.js";
import { dayAsked } from "../day-asked.js";
import { onDay, type OnDay } from "../last-seen.js";
import { nameAsked } from "../name-asked.js";
import { isIn } from "../regions/index.js";
import { thresholdSources } from "./sources.js";

/** Who needs special care: the amounts of the three groups rose on different days. */
export const careBenefitGroups = ["child", "adult-disabled-from-childhood", "other-adult"] as const;

/** One of the groups of the special-care benefit. */
export type CareBenefitGroup = (typeof careBenefitGroups)[number];

/** What the state pays a month to people who need special care, which some municipalities count as ability to pay. */
export interface CareBenefit extends Dated {
  readonly group: CareBenefitGroup;
  readonly amount: string;
  readonly unit: "EUR per month";
  readonly source: string;
}

/** The special-care benefit (*kopšanas pabalsts*) by group. The rise of 2019 was not for adults disabled later in life. */
export const careBenefits: readonly CareBenefit[] = [
  row("child", "213.43", "2014-01-01", "2019-06-30", "care-benefit-2014-01"),
  row("child", "313.43", "2019-07-01", "open", "care-benefit-2019"),
  row("adult-disabled-from-childhood", "142.29", "2014-01-01", "2014-06-30", "care-benefit-first-half-2014"),
  row("adult-disabled-from-childhood", "213.43", "2014-07-01", "2019-06-30", "care-benefit-2014-07"),
  row("adult-disabled-from-childhood", "313.43", "2019-07-01", "2023-12-31", "care-benefit-2019"),
  row("adult-disabled-from-childhood", "413.43", "2024-01-01", "open", "care-benefit-2024"),
  row("other-adult", "142.29", "2014-01-01", "2014-06-30", "care-benefit-first-half-2014"),
  row("other-adult", "213.43", "2014-07-01", "2023-12-31", "care-benefit-other-adults"),
  row("other-adult", "213.43", "2024-01-01", "open", "care-benefit-other-adults-still"),
];

/**
 * The special-care benefit of a group on a day. It is paid from the day of the opinion on special care to the end of it or of the
 * disability, and not while the state pays an institution in full or the person lives abroad.
 *
 * @param date a day such as `"2020-03-01"`
 * @returns the row with how sure it is, an assumption after the day on which it was last seen; undefined before 2014
 * @throws {InputError} for a group that there is not and a text that is no date
 *
 * @example
 * careBenefitOn("other-adult", "2020-03-01")?.amount; // "213.43"
 * careBenefitOn("adult-disabled-from-childhood", "2020-03-01")?.amount; // "313.43"
 */
export function careBenefitOn(group: CareBenefitGroup, date: string): OnDay<CareBenefit> | undefined {
  nameAsked(group, careBenefitGroups, { path: "group", expected: "a group of the special-care benefit" });
  const day = dayAsked(date);
  const found = careBenefits.find((benefit) => benefit.group === group && isIn(benefit, day));
  return found && onDay(found, thresholdSources, day);
}

function row(group: CareBenefitGroup, amount: string, from: string, to: string, source: string): CareBenefit {
  return { group, amount, unit: "EUR per month", from, to, source };
}
