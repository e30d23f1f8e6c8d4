import type { Day } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { CompiledLimit, UsedWindow, UsedWindows } from "./compiled.js";
import type { UsedUnits } from "./handed-on-facts.js";
import { usedWindows } from "./units/used-windows-arithmetic.js";
import { useUnits, windowOf, windowStart } from "./units/window-arithmetic.js";

/** The windows of limits that rules share, by their key. */
export type WindowsByKey = Map<string, UsedWindows>;

/**
 * The windows of a limit that rules share, with what was received before: those of all rules that name the key are the same.
 *
 * @param known where they are kept
 * @returns undefined for a limit of its own
 */
export function sharedWindows(
  { shared: key, windows }: CompiledLimit,
  { shared: before = [], from }: CaseFacts,
  known: WindowsByKey,
): UsedWindows | undefined {
  if (key === undefined) return undefined;
  const own = known.get(key) ?? usedWindows((day) => windowOf(windows, day));
  if (known.has(key)) return own;
  known.set(key, own);
  for (const entry of before) {
    if (entry.limit !== key) continue;
    for (const { most, units } of entry.used) useUnits(own.on(entry.from ?? from).used, most, units);
  }
  return own;
}

/** Whether somebody says what was received of a limit that schemes share. */
export function tellsOfShared(key: string, { shared = [] }: CaseFacts): boolean {
  return shared.some(({ limit }) => limit === key);
}

/** The first day on which units of the first window can have been received: also by a scheme that began before this one. */
export function startOfShared({ windows }: CompiledLimit, { from, birth }: CaseFacts): Day {
  const start = windowStart(windows, from, allDays, birth);
  return start < birth ? birth : start;
}

const allDays = { from: -Infinity, to: Infinity };

/** What was received in each window so far. */
export type UnitsSoFar = ReadonlyMap<UsedWindow, readonly UsedUnits[]>;

/** What was received in each window so far. */
export function unitsSoFar(known: WindowsByKey): UnitsSoFar {
  return new Map([...known.values()].flatMap(({ all }) => all.map((window) => [window, window.used.map(copyOf)])));
}

/** What was received since then, in windows in which anything was. */
export function unitsSince(before: UnitsSoFar, known: WindowsByKey): readonly SharedUnits[] {
  return Array.from(known, ([limit, { all }]) =>
    all.flatMap((window): readonly SharedUnits[] => {
      const used = window.used.map(copyOf);
      for (const { most, units } of before.get(window) ?? []) useUnits(used, most, -units);
      return sharedUnits(limit, window.from, used);
    }),
  ).flat();
}

/** The entry of a window in which anything was received, or none. */
export function sharedUnits(limit: string, from: Day | undefined, all: readonly UsedUnits[]): readonly SharedUnits[] {
  const used = all.filter(({ units }) => units > 0);
  if (used.length === 0) return [];
  return [from === undefined || from === -Infinity ? { limit, used } : { limit, from, used }];
}

function copyOf(used: UsedUnits): UsedUnits {
  return { ...used };
}
