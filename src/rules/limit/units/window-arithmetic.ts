import { dayOf, firstDay, lastDay, mondayOf, monthOf, yearOf, type Day, type Period } from "../../../calendar/index.js";
import type { UsedUnits } from "../handed-on-facts.js";
import type { LimitPeriod } from "../rule.js";

/** The days of the window in which a day lies. A project and a life have one window for every day. */
export function windowOf(per: LimitPeriod, day: Day): Period {
  switch (per) {
    case "day":
      return { from: day, to: day };
    case "week":
      return { from: mondayOf(day), to: mondayOf(day) + 6 };
    case "month": {
      const month = monthOf(day);
      return { from: firstDay(month), to: lastDay(month) };
    }
    case "year":
      return { from: dayOf(yearOf(day), 1, 1), to: dayOf(yearOf(day), 12, 31) };
    case "project":
    case "lifetime":
      return everyDay;
  }
}

const everyDay: Period = { from: -Infinity, to: Infinity };

/** The first day on which units of the window of a day can have been received: a life begins with birth where that is known. */
export function windowStart(per: LimitPeriod, day: Day, validity: Period, birth: Day): Day {
  if (per === "project") return validity.from;
  return per === "lifetime" && !Number.isNaN(birth) ? birth : windowOf(per, day).from;
}

/** The first day of the window of a day, by which it is named; undefined for the only one of a project or a life. */
export function windowName(per: LimitPeriod, day: Day): Day | undefined {
  const { from } = windowOf(per, day);
  return from === -Infinity ? undefined : from;
}

/** Whether what was used before in a window must be stated: one that is short is taken as empty where nobody says. */
export function isStatedAlone(per: LimitPeriod): boolean {
  return per === "year" || per === "project" || per === "lifetime";
}

/** Whether a window never goes on after the end of a month. */
export function endsWithMonth(per: LimitPeriod): boolean {
  return per === "day" || per === "month";
}

/** Which amount of a window leaves the least of a day, and how much. */
export interface Binding {
  most: number;
  room: number;
}

/**
 * What a window leaves of a day: its own amount less what was received on days of at most that amount, and never more than days
 * of a larger amount leave, in which it is counted too.
 *
 * @param most the amount of the day
 * @param into where the answer is put, so that none is made for each day
 */
export function bindingOf(used: readonly UsedUnits[], most: number, into: Binding): void {
  let received = 0;
  let at = 0;
  for (; at < used.length; at += 1) {
    const each = used[at];
    if (each === undefined || each.most > most) break;
    received += each.units;
  }
  into.most = most;
  into.room = most - received;
  for (; at < used.length; at += 1) {
    const each = used[at];
    if (each === undefined) break;
    received += each.units;
    if (each.most - received >= into.room) continue;
    into.most = each.most;
    into.room = each.most - received;
  }
}

/** Adds units of a day to what was received in a window. */
export function useUnits(used: UsedUnits[], most: number, units: number): void {
  let at = 0;
  while (at < used.length && (used[at]?.most ?? Infinity) < most) at += 1;
  const own = used[at];
  if (own?.most === most) own.units += units;
  else if (own === undefined) used.push({ most, units });
  else used.splice(at, 0, { most, units });
}
