import { formatPeriod, parseDay, whyNotDate, type Day } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { assumedSource } from "./assumption.js";
import type { Calendar } from "./calendar-rule.js";
import { bitsOf, type CalendarFacts, type NamedDayFacts } from "./calendar-facts.js";
import { nothingListed } from "./check/check-lists.js";
import { checkSource, readPeriod, type Reading } from "./reading.js";

/** Checks the calendar of a scheme: its dates, the working week, and every named day, once and within the dates. */
export function readCalendar({ workingWeek, days, ...dated }: Calendar, reading: Reading): CalendarFacts {
  const { issues, scheme } = reading;
  const period = readPeriod(dated, "calendar", issues);
  const path = "calendar.workingWeek";
  if (workingWeek.length === 0) issues.push({ ...nothingListed(path), expected: "at least one day of the week" });
  if (new Set(workingWeek).size < workingWeek.length) {
    issues.push({
      code: "weekdays-form",
      path,
      expected: "each day of the week once",
      received: received(workingWeek),
    });
  }
  const known = new Map<Day, NamedDayFacts>();
  for (const [index, { on, kind, source }] of days.entries()) {
    const at = `calendar.days[${index}]`;
    checkSource(source, at, reading);
    const day = parseDay(on);
    const problem = { path: `${at}.on`, received: received(on) };
    if (Number.isNaN(day)) issues.push(whyNotDate(on, problem.path));
    else if (known.has(day)) {
      const hint = "Write the labels of both into one row.";
      issues.push({ code: "duplicate-day", ...problem, expected: "a day that no row before it has", hint });
    } else if (day < period.from || day > period.to) {
      const hint = "Let calendar.from and calendar.to hold the days of which every public holiday is listed.";
      const expected = `a day of the calendar, ${formatPeriod(period)}`;
      issues.push({ code: "out-of-calendar", ...problem, expected, hint });
    }
    known.set(day, { kind, assumption: assumedSource(source, scheme) });
  }
  return { ...period, workingWeek: bitsOf(workingWeek), days: known };
}
