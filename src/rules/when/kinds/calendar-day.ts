import type { Day } from "../../../calendar/index.js";
import { received } from "../../../errors/index.js";
import { weekdays, type Weekday } from "../../../person/weekday.js";
import type { DayKind, NamedDayKind } from "../../reading/calendar-rule.js";
import { bitsOf, weekdayBit, type CalendarFacts } from "../../reading/calendar-facts.js";
import { nothingListed } from "../../reading/check/check-lists.js";
import type { TestKind } from "../kind.js";
import { among } from "../persons.js";

/** The day itself is of one of some kinds, such as a public holiday or a working day, by the scheme's calendar. */
export interface CalendarDayTest {
  readonly kind: "calendar-day";
  /** The kinds of day that pass; one is enough. */
  readonly days: readonly DayKind[];
}

/** Days of the week of which something else is said, or nothing, by which such tests tell days apart. */
const kindsOfDays = weekdays.flatMap((day) => [day, `${day} holiday`, `${day} day-off`, `${day} working-day`]);

/** A kind of day. */
export const calendarDay: TestKind<CalendarDayTest, never> = {
  looksAt: "day",
  read({ days }, path, reading) {
    const { calendar } = reading;
    const named = bitsOf(days);
    const asks = days.filter((day) => !(weekdays as readonly DayKind[]).includes(day));
    if (days.length === 0) reading.issues.push(nothingListed(`${path}.days`));
    if (asks.length > 0 && calendar === undefined && reading.asksDays === true) {
      reading.issues.push({
        code: "no-calendar",
        path: `${path}.days`,
        expected: "days of the week, in a scheme without a calendar",
        received: received(asks[0]),
        hint: "Add `calendar` with its public holidays, and the days from which and to which they are all of them.",
      });
    }
    const workingWeek = calendar?.workingWeek ?? 0;
    const passes = (bit: number, said: NamedDayKind | undefined): boolean => {
      const kind = said ?? ((workingWeek & bit) === 0 ? "day-off" : "working-day");
      // A public holiday is a day off, too.
      return (named & bit) !== 0 || asks.includes(kind) || (kind === "holiday" && asks.includes("day-off"));
    };
    const answer = (day: Day): boolean | undefined => {
      const bit = weekdayBit(day);
      if (asks.length > 0 && (named & bit) === 0 && !isKnown(calendar, day)) return undefined;
      return passes(bit, calendar?.days.get(day)?.kind);
    };
    return {
      birthdays: [],
      assumedDays: asks.length === 0 ? undefined : calendar?.days,
      persons: among("kind of day", kindsOfDays, (of) => {
        const [day, said] = of.split(" ") as [Weekday, NamedDayKind?]; // made so above
        return passes(bitsOf([day]), said);
      }),
      answerOn: (_, day) => answer(day) ?? { fact: "calendar", expected: undefined },
      sameUntil(_, day, last) {
        const same = answer(day);
        let until = day;
        while (until < last && answer(until + 1) === same) until += 1;
        return until;
      },
      statedOn: () => undefined,
    };
  },
};

/** Whether the calendar says of a day whether it is a holiday. */
function isKnown(calendar: CalendarFacts | undefined, day: Day): boolean {
  return calendar !== undefined && calendar.from <= day && day <= calendar.to;
}
