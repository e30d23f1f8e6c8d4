import type { Dated } from "../../person/dated.js";
import { dayAsked } from "../day-asked.js";
import { onDay, type OnDay } from "../last-seen.js";
import { isIn } from "../regions/index.js";
import { thresholdSources } from "./sources.js";

/** What the state pays for transport to whoever needs an adapted car, for each full half-year since the opinion on it. */
export interface TransportBenefit extends Dated {
  readonly amount: string;
  readonly unit: "EUR per six months";
  readonly source: string;
}

/** The transport benefit (*pabalsts transporta izdevumu kompensēšanai*) by the day on which it is paid out. */
export const transportBenefits: readonly TransportBenefit[] = [
  row("79.68", "2014-01-01", "2023-06-30", "transport-benefit-2014"),
  row("105.00", "2023-07-01", "open", "transport-benefit-2023"),
];

/** How half-years are read where no source says it. */
export interface TransportReading {
  readonly id: string;
  readonly reading: string;
  readonly source: string;
}

/** When a half-year is paid, and on which day one begins whose month is too short. */
export const transportReadings: readonly TransportReading[] = [
  {
    id: "paid-next-day",
    reading: "a half-year is paid on the day after it ends",
    source: "transport-paid-next-day",
  },
  {
    id: "month-end",
    reading: "a half-year begins on the last day of a month that is too short",
    source: "transport-month-end",
  },
];

/**
 * The transport benefit that is paid out on a day. The day of payment decides, whatever half-year it is for. Half-years count from the day
 * of the commission's opinion on an adapted car; a last one cut short by the end of the disability is paid in full.
 *
 * @param paidOn the day of payment, such as `"2023-08-10"`
 * @returns the row with how sure it is, an assumption after the day on which it was last seen; undefined before 2014
 * @throws {InputError} for a text that is no date
 *
 * @example
 * transportBenefitOn("2023-08-10")?.amount; // "105.00"
 */
export function transportBenefitOn(paidOn: string): OnDay<TransportBenefit> | undefined {
  const day = dayAsked(paidOn, "paidOn");
  const found = transportBenefits.find((benefit) => isIn(benefit, day));
  return found && onDay(found, thresholdSources, day);
}

function row(amount: string, from: string, to: string, source: string): TransportBenefit {
  return { amount, unit: "EUR per six months", from, to, source };
}
