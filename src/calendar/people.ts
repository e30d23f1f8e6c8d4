import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import { lv } from "date-fns/locale/lv";
import { parseISO } from "date-fns/parseISO";
import { formatDay } from "./day-text.js";
import { type Day, firstDay, type Month } from "./gregorian.js";
import { openEnd } from "./periods/open-end.js";
import type { Period } from "./periods/period.js";

/** The languages in which dates are written for people. */
export type Language = "lv" | "en";

/**
 * A day in words, in the nominative where the language has cases.
 *
 * @example formatForPeople(day("2018-09-01"), "lv") // "2018. gada 1. septembris"
 * @example formatForPeople(day("2018-09-01"), "en") // "1 September 2018"
 */
export function formatForPeople(day: Day, language: Language): string {
  return words(day, language, "y. 'gada' d. LLLL", "d MMMM y");
}

/**
 * A month in words.
 *
 * @example formatMonthForPeople(parseMonth("2018-09"), "lv") // "2018. gada septembris"
 */
export function formatMonthForPeople(month: Month, language: Language): string {
  return words(firstDay(month), language, "y. 'gada' LLLL", "MMMM y");
}

/**
 * A period in the short dates of a language, both ends included; an open end is left blank.
 *
 * @example formatPeriodForPeople(period("2018-09-01", "2019-08-31"), "lv") // "01.09.2018.–31.08.2019."
 */
export function formatPeriodForPeople(period: Period, language: Language): string {
  const short = (day: Day) => words(day, language, "dd.MM.y.", "d MMM y");
  const end = period.to === openEnd ? "" : short(period.to);
  return (language === "lv" ? `${short(period.from)}–${end}` : `${short(period.from)} – ${end}`).trimEnd();
}

/** date-fns reads the date as midnight of the local time zone and writes it in the same, so that the zone does not matter. */
function words(day: Day, language: Language, latvian: string, english: string): string {
  const date = parseISO(formatDay(day));
  return language === "lv" ? format(date, latvian, { locale: lv }) : format(date, english, { locale: enGB });
}
