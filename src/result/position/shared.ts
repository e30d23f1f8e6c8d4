import { formatMonth, monthOf, type Day } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import { readId, readMonth } from "../../person/read/values.js";
import type { At } from "./at.js";
import type { Position } from "./document.js";
import type { SharedUseDocument } from "./limit-use.js";
import { readWindow, windowDocument } from "./limits.js";

/** What was received of a limit that schemes share, as a part of a position. */
export function sharedDocument({ limit, month, scheme, ...window }: SharedUnits): SharedUseDocument {
  return {
    limit,
    ...windowDocument(window),
    ...(month === undefined ? {} : { month: formatMonth(month) }),
    ...(scheme === undefined ? {} : { scheme }),
  };
}

/**
 * Reads what was received of limits that schemes share; no window stands twice for a month and a scheme.
 *
 * @param through the last day of the position
 * @returns undefined where the position does not say
 */
export function readShared(
  { person }: Position,
  through: Day,
  at: At,
  issues: Issue[],
): readonly SharedUnits[] | undefined {
  const seen = new Set<string>();
  return person?.shared?.map(({ limit, month, scheme, ...window }, index) => {
    const place: At = (...keys) => at("person", "shared", index, ...keys);
    const refuse = (code: string, key: string, expected: string, got: unknown) =>
      void issues.push({ code, path: place(key), expected, received: got === undefined ? "nothing" : received(got) });
    readId(limit, issues, "", -1, place("limit"));
    if (scheme !== undefined) readId(scheme, issues, "", -1, place("scheme"));
    const units = { limit, ...readWindow(window, place, issues) };
    const name = JSON.stringify([limit, window.from, month, scheme]);
    if (seen.has(name)) {
      refuse("duplicate-id", "limit", "a limit that no other entry of the window, the month and the scheme has", limit);
    }
    seen.add(name);
    if (units.from !== undefined && units.from > through) {
      refuse("window-of-limit", "from", "a window that began before the position ends", window.from);
    }
    if (month === undefined && scheme === undefined) return units;
    const number = readMonth(month, issues, place("month"));
    if (number > monthOf(through)) {
      refuse("month-of-position", "month", "a month that began before the position ends", month);
    }
    if (scheme === undefined) refuse("missing-key", "scheme", "the scheme that gave the units of the month", scheme);
    return { ...units, month: number, scheme: scheme ?? "" };
  });
}
