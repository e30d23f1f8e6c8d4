import { dayOf, firstDay, mondayOf, monthOf, yearOf, type Day } from "../../calendar/index.js";
import type { CaseFacts, LineFacts } from "../../client/index.js";
import { zeros } from "../line-days.js";
import type { CompiledLimit, CompiledScheme, LimitPeriod } from "../../scheme/index.js";

/** A window of a limit: the different amounts of its days, ascending, and what is used of each. */
interface Window {
  readonly amounts: number[];
  /** What is used on days of this amount or a smaller one. */
  readonly used: number[];
}

/**
 * A limit at work on one person. Lists are by day of the case's period.
 */
export interface LimitState {
  readonly limit: CompiledLimit;
  /** The first day of the window of each day; NaN where the limit asks nothing. */
  readonly windowAt: number[];
  /** The amount of each day, in ten-thousandths of a unit. */
  readonly mostAt: number[];
  /** For `most-units`. */
  readonly windows: Map<number, Window>;
  /** For `exclusive`, the line received in a window. */
  readonly takenBy: Map<number, LineFacts>;
  /** For `longest-run`, 1 on days with units. */
  readonly received: number[];
}

/** A limit that asks nothing on any day yet. */
export function emptyState(limit: CompiledLimit, dayCount: number): LimitState {
  const windowAt = zeros(dayCount).fill(Number.NaN);
  return {
    limit,
    windowAt,
    mostAt: zeros(dayCount),
    windows: new Map(),
    takenBy: new Map(),
    received: zeros(dayCount),
  };
}

/** The first day of the window in which a day lies; every day of a life is in one window, from birth where that is known. */
export function windowStart(per: LimitPeriod, day: Day, facts: CaseFacts, compiled: CompiledScheme): Day {
  switch (per) {
    case "day":
      return day;
    case "week":
      return mondayOf(day);
    case "month":
      return firstDay(monthOf(day));
    case "year":
      return dayOf(yearOf(day), 1, 1);
    case "project":
      return compiled.validity.from;
    case "lifetime":
      return Number.isNaN(facts.birth) ? -Infinity : facts.birth;
  }
}

/** Adds the amount of a day to those of its window. */
export function addAmount(state: LimitState, at: number, usedBefore: number): void {
  const window = windowOn(state, at);
  const most = state.mostAt[at] ?? 0;
  if (window.amounts.includes(most)) return;
  window.amounts.push(most);
  window.amounts.sort((left, right) => left - right);
  window.used.push(usedBefore);
}

function windowOn(state: LimitState, at: number): Window {
  const key = state.windowAt[at] ?? Number.NaN;
  let window = state.windows.get(key);
  if (window === undefined) state.windows.set(key, (window = { amounts: [], used: [] }));
  return window;
}

/** Which amount of a day's window leaves the least of the day: its own, or that of days with a larger one. */
function bindingAmount(state: LimitState, at: number): number {
  const { amounts, used } = windowOn(state, at);
  let binding = amounts.indexOf(state.mostAt[at] ?? 0);
  for (let index = binding + 1; index < amounts.length; index += 1) {
    const room = (amounts[index] ?? 0) - (used[index] ?? 0);
    if (room < (amounts[binding] ?? 0) - (used[binding] ?? 0)) binding = index;
  }
  return binding;
}

/** The amount, in ten-thousandths of a unit, that leaves the least of a day. */
export function bindingMost(state: LimitState, at: number): number {
  return windowOn(state, at).amounts[bindingAmount(state, at)] ?? 0;
}

/** How many units a limit leaves a line on a day; infinity where it asks nothing. */
export function roomOn(state: LimitState, line: LineFacts, at: number): number {
  if (Number.isNaN(state.windowAt[at])) return Infinity;
  const { rule } = state.limit;
  switch (rule.kind) {
    case "most-units": {
      const { amounts, used } = windowOn(state, at);
      const index = bindingAmount(state, at);
      return Math.max((amounts[index] ?? 0) - (used[index] ?? 0), 0);
    }
    case "exclusive": {
      const taken = state.takenBy.get(state.windowAt[at] ?? Number.NaN);
      return taken === undefined || taken.service === line.service ? Infinity : 0;
    }
    case "longest-run":
      return runWith(state.received, at, rule.breakDays) > rule.days ? 0 : Infinity;
    case "whole-units":
      return Infinity;
  }
}

/** Takes units of a day for a line. */
export function take(state: LimitState, line: LineFacts, at: number, units: number): void {
  if (Number.isNaN(state.windowAt[at])) return;
  switch (state.limit.rule.kind) {
    case "most-units": {
      const { amounts, used } = windowOn(state, at);
      for (let index = amounts.indexOf(state.mostAt[at] ?? 0); index < amounts.length; index += 1) {
        used[index] = (used[index] ?? 0) + units;
      }
      return;
    }
    case "exclusive": {
      const key = state.windowAt[at] ?? Number.NaN;
      if (!state.takenBy.has(key)) state.takenBy.set(key, line);
      return;
    }
    case "longest-run":
      state.received[at] = 1;
      return;
    case "whole-units":
      return;
  }
}

/** How many days with units a run would have if a day had some; a run ends where a break of so many days begins. */
function runWith(received: readonly number[], at: number, breakDays: number): number {
  let days = 1;
  for (const step of [-1, 1]) {
    let idle = 0;
    for (let day = at + step; day >= 0 && day < received.length && idle < breakDays; day += step) {
      if (received[day] === 1) {
        days += 1;
        idle = 0;
      } else idle += 1;
    }
  }
  return days;
}
