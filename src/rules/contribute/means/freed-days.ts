import type { Day, Period } from "../../../calendar/index.js";
import type { TestOfDays } from "../months/month-of-test.js";

/** A test by the days of a month, of which nothing is found on days on which somebody is freed: nobody is asked for a fact of them. */
export function withoutFreed(freed: readonly Period[], test: TestOfDays): TestOfDays {
  const freedOn = (day: Day) => freed.find(({ from, to }) => from <= day && day <= to);
  return {
    abilityOn: (day) => (freedOn(day) === undefined ? test.abilityOn(day) : 0),
    until(day) {
      const last = freedOn(day)?.to ?? test.until(day);
      return freed.reduce((until, { from }) => (from > day ? Math.min(until, from - 1) : until), last);
    },
  };
}
