import type { Id } from "../../sources/index.js";
import { lastDay, monthOf, type Day } from "../../calendar/index.js";

/** It ends on the day of death. */
export interface EndsOnDay {
  readonly kind: "day";
  /** Id of the source. */
  readonly source: Id;
}

/** It ends with the month of death. */
export interface EndsWithMonth {
  readonly kind: "month-end";
  /** Id of the source. */
  readonly source: Id;
}

/** It goes on for some days after the day of death. */
export interface GoesOn {
  readonly kind: "goes-on";
  /**
   * Days after the day of death, from 1 to 3660.
   *
   * @unit days
   */
  readonly days: number;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * Until when a service can be received, or an amount counts, after the client has died: on the day of death (`day`), to the end of
 * its month (`month-end`), as benefits by the month do, or for some days more (`goes-on`), as support that a family goes on
 * receiving. The days until then are judged by what held on the day of death.
 */
export type AfterDeath = EndsOnDay | EndsWithMonth | GoesOn;

/** The last day of what a rule is about, where the client died on a day. Left out, it is the day of death. */
export function lastDayAfter(death: Day, rule: AfterDeath | undefined): Day {
  switch (rule?.kind) {
    case undefined:
    case "day":
      return death;
    case "month-end":
      return lastDay(monthOf(death));
    case "goes-on":
      return death + rule.days;
  }
}
