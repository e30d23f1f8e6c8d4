import { dayOf, firstDay, lastDay, mondayOf, monthOf, yearOf, type Day } from "../../calendar/index.js";
import type { CaseFacts, LineFacts } from "../../person/facts/facts.js";
import type { CompiledLimit } from "./compiled.js";
import type { CompiledScheme } from "../compiled.js";
import type { LimitPeriod } from "./rule.js";
import { zeros } from "../months/zeros.js";

/** A window of a limit: its different amounts, and what is used of each. */
interface Window {
  readonly from: Day;
  /** In ten-thousandths of a unit, in no order; nearly always one. */
  readonly amounts: number[];
  /** What is used on days of this amount or a smaller one. */
  readonly used: number[];
  /** For `exclusive`, the line that is received. */
  takenBy: LineFacts | undefined;
}

/** A limit at work on one person. Lists are by day of the case's period. */
export interface LimitState {
  readonly limit: CompiledLimit;
  /** The index of the window of each day; -1 where the limit asks nothing. */
  readonly windowAt: number[];
  /** The amount of each day, in ten-thousandths of a unit. */
  readonly mostAt: number[];
  readonly windows: Window[];
  /** For `longest-run`, 1 on days with units. */
  readonly received: number[];
}

/** A limit that asks nothing on any day yet. */
export function emptyState(limit: CompiledLimit, dayCount: number): LimitState {
  const windowAt = zeros(dayCount).fill(-1);
  const received = limit.rule.kind === "longest-run" ? zeros(dayCount) : [];
  return { limit, windowAt, mostAt: zeros(dayCount), windows: [], received };
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

/** The last day of the window in which a day lies, at most the last day of the case's period. */
function windowEnd(per: LimitPeriod, day: Day, facts: CaseFacts): Day {
  switch (per) {
    case "day":
      return day;
    case "week":
      return Math.min(mondayOf(day) + 6, facts.to);
    case "month":
      return Math.min(lastDay(monthOf(day)), facts.to);
    case "year":
      return Math.min(dayOf(yearOf(day), 12, 31), facts.to);
    case "project":
    case "lifetime":
      return facts.to;
  }
}

/**
 * Puts a run of days of one amount into their windows, after all days before it.
 *
 * @param usedBefore what is used before the period in the window of its first day
 */
export function addRun(
  state: LimitState,
  per: LimitPeriod,
  from: Day,
  to: Day,
  most: number,
  usedBefore: number,
  facts: CaseFacts,
  compiled: CompiledScheme,
): void {
  const { windows, windowAt, mostAt } = state;
  const firstWindow = windowStart(per, facts.from, facts, compiled);
  let day = from;
  while (day <= to) {
    const start = windowStart(per, day, facts, compiled);
    const end = Math.min(windowEnd(per, day, facts), to);
    let window = windows[windows.length - 1];
    if (window?.from !== start) {
      window = { from: start, amounts: [], used: [], takenBy: undefined };
      windows.push(window);
    }
    if (!window.amounts.includes(most)) {
      window.amounts.push(most);
      window.used.push(start === firstWindow ? usedBefore : 0);
    }
    for (; day <= end; day += 1) {
      windowAt[day - facts.from] = windows.length - 1;
      mostAt[day - facts.from] = most;
    }
  }
}

/**
 * Which amount of a day's window leaves the least of the day: its own, or that of days with a larger one, in which it is
 * counted too.
 */
function bindingAmount(window: Window, most: number): number {
  const { amounts, used } = window;
  let binding = -1;
  let least = Infinity;
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = amounts[index] ?? 0;
    const room = amount - (used[index] ?? 0);
    if (amount < most || room >= least) continue;
    binding = index;
    least = room;
  }
  return binding;
}

/** The amount, in ten-thousandths of a unit, that leaves the least of a day. */
export function bindingMost(state: LimitState, at: number): number {
  const window = windowOn(state, at);
  return window?.amounts[bindingAmount(window, state.mostAt[at] ?? 0)] ?? 0;
}

/** The line that is received in the window of a day, for `exclusive`. */
export function takenBy(state: LimitState, at: number): LineFacts | undefined {
  return windowOn(state, at)?.takenBy;
}

function windowOn(state: LimitState, at: number): Window | undefined {
  return state.windows[state.windowAt[at] ?? -1];
}

/** How many units a limit leaves a line on a day; infinity where it asks nothing. */
export function roomOn(state: LimitState, line: LineFacts, at: number): number {
  const window = windowOn(state, at);
  if (window === undefined) return Infinity;
  const { rule } = state.limit;
  switch (rule.kind) {
    case "most-units": {
      const index = bindingAmount(window, state.mostAt[at] ?? 0);
      return Math.max((window.amounts[index] ?? 0) - (window.used[index] ?? 0), 0);
    }
    case "exclusive":
      return window.takenBy === undefined || window.takenBy.service === line.service ? Infinity : 0;
    case "longest-run":
      return runDays(state.received, at, rule.breakDays).length > rule.days ? 0 : Infinity;
    case "whole-units":
      return Infinity;
  }
}

/** Takes units of a day for a line. */
export function take(state: LimitState, line: LineFacts, at: number, units: number): void {
  const window = windowOn(state, at);
  if (window === undefined) return;
  window.takenBy ??= line;
  if (state.received.length > 0) state.received[at] = 1;
  const { amounts, used } = window;
  const most = state.mostAt[at] ?? 0;
  for (let index = 0; index < amounts.length; index += 1) {
    if ((amounts[index] ?? 0) >= most) used[index] = (used[index] ?? 0) + units;
  }
}

/** The days with units that a run would have if a day had some; a run ends where a break of so many days begins. */
export function runDays(received: readonly number[], at: number, breakDays: number): readonly number[] {
  const days = [at];
  for (let step = -1; step <= 1; step += 2) {
    let idle = 0;
    for (let day = at + step; day >= 0 && day < received.length && idle < breakDays; day += step) {
      if (received[day] === 1) {
        days.push(day);
        idle = 0;
      } else idle += 1;
    }
  }
  return days;
}

/**
 * Whether a limit could cut anything: not where every window leaves more than is asked for in it.
 *
 * @param asked by day, the units that all lines ask for which the limit concerns
 */
export function canBind(state: LimitState, asked: readonly number[]): boolean {
  const { windows, windowAt } = state;
  if (state.limit.rule.kind !== "most-units") return windows.length > 0;
  const sums = zeros(windows.length);
  for (let at = 0; at < windowAt.length; at += 1) {
    const window = windowAt[at] ?? -1;
    if (window >= 0) sums[window] = (sums[window] ?? 0) + (asked[at] ?? 0);
  }
  return windows.some(({ amounts, used }, index) => Math.min(...amounts) < (sums[index] ?? 0) + (used[0] ?? 0));
}
