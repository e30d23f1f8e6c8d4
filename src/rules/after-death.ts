import { lastDay, monthOf, type Day } from "../calendar/index.js";
import { received } from "../errors/index.js";
import { checkSource, type Reading } from "./reading/reading.js";

/**
 * Until when a service can be received, or an amount counts, after the client has died: on the day of death (`day`), to the end of
 * its month (`month-end`), as benefits by the month do, or for some days more (`goes-on`), as support that a family goes on
 * receiving. The days until then are judged by what held on the day of death.
 */
export type AfterDeath =
  | { readonly kind: "day"; readonly source: string }
  | { readonly kind: "month-end"; readonly source: string }
  /** `days` after the day of death, from 1 to 3660. */
  | { readonly kind: "goes-on"; readonly days: number; readonly source: string };

/** The most days that something goes on: ten years. */
const mostDays = 3660;

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

/** Adds an issue for days that are none, and for a source that the scheme does not have. */
export function checkAfterDeath(rule: AfterDeath | undefined, path: string, reading: Reading): void {
  if (rule === undefined) return;
  checkSource(rule.source, path, reading);
  switch (rule.kind) {
    case "day":
    case "month-end":
      return;
    case "goes-on":
      checkDays(rule.days, `${path}.days`, reading);
  }
}

function checkDays(days: number, path: string, reading: Reading): void {
  if (Number.isInteger(days) && days >= 1 && days <= mostDays) return;
  const expected = `a whole number of days from 1 to ${mostDays}`;
  reading.issues.push({ code: "days-after-death", path, expected, received: received(days) });
}
