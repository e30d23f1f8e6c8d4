import { weekdays } from "../../src/person/weekday.js";
import type { DayKind } from "../../src/rules/reading/calendar-rule.js";
import type { CalendarDayTest } from "../../src/rules/when/kinds/calendar-day.js";
import type { When } from "../../src/rules/when/when.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { Answer } from "./conditions.js";
import { dayOfWeek } from "./days.js";
import { assumed, type Rules } from "./parameters.js";

/** Whether a day is of one of the kinds that are named; outside the table nobody knows of the kinds it tells. */
export function kindsOfDay(day: string, { days }: CalendarDayTest, { calendar }: Scheme): Answer {
  const weekday = weekdays[dayOfWeek(day) - 1] ?? "mon";
  if (days.includes(weekday)) return "holds";
  if (!tellsHolidays(days)) return "fails";
  if (calendar === undefined || day < calendar.from || calendar.to < day) return "unknown";
  const said = calendar.days.find(({ on }) => on === day)?.kind;
  const isWorkingDay = said === undefined ? calendar.workingWeek.includes(weekday) : said === "working-day";
  const of: readonly DayKind[] = [...(said === "holiday" ? [said] : []), isWorkingDay ? "working-day" : "day-off"];
  return of.some((kind) => days.includes(kind)) ? "holds" : "fails";
}

/** The assumptions that a day is a holiday, where tests of some rows ask what kind of day it is. */
export function assumedKindOf(
  day: string,
  rows: readonly { readonly when?: When | undefined }[],
  rules: Rules,
): readonly string[] {
  const asks = rows.some(({ when }) => when?.some((test) => test.kind === "calendar-day" && tellsHolidays(test.days)));
  if (!asks) return [];
  const holidays = (rules.scheme.calendar?.days ?? []).filter(({ on }) => on === day);
  return holidays.flatMap(({ source }) => assumed(undefined, source, rules));
}

function tellsHolidays(days: CalendarDayTest["days"]): boolean {
  return days.some((day) => !(weekdays as readonly string[]).includes(day));
}
