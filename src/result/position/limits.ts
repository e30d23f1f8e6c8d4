import { formatDay } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import { mostUnits } from "../../person/units-within.js";
import { readAmount, readDay, readId } from "../../person/read/values.js";
import type { LimitList, LimitsHandedOn } from "../../rules/limit/handed-on-facts.js";
import type { At } from "./at.js";
import type { Position } from "./document.js";

/** How limits stand, as a part of a position. */
export function limitsDocument({ limits, runs, begun }: LimitsHandedOn): Required<Pick<Position, LimitList>> {
  const units = (scaled: number) => formatScaledShort(scaled, quantityDecimals);
  return {
    limits: limits.map(({ limit, from, used }) => ({
      limit,
      ...(from === undefined ? {} : { from: formatDay(from) }),
      used: used.map((each) => ({ most: units(each.most), units: units(each.units) })),
    })),
    runs: runs.map(({ limit, days, idle }) => ({ limit, days, idle })),
    begun: begun.map(({ line, part, shown }) => ({ line, part: units(part), shown: units(shown) })),
  };
}

/**
 * Reads how limits stand.
 *
 * @param at the place of a key in the position
 * @returns undefined where the position does not say
 */
export function readLimits({ limits, runs, begun }: Position, at: At, issues: Issue[]): LimitsHandedOn | undefined {
  if (limits === undefined && runs === undefined && begun === undefined) return undefined;
  const id = (text: string, path: string) => readId(text, issues, "", -1, path);
  const units = (text: string, path: string): number => {
    const scaled = readAmount(text, quantityDecimals, issues, "", -1, path);
    if (scaled > mostUnits) {
      const expected = `at most ${formatScaledShort(mostUnits, quantityDecimals)} units`;
      issues.push({ code: "out-of-range", path, expected, received: received(text) });
    }
    return scaled;
  };
  const count = (days: number, path: string): number => {
    if (!Number.isSafeInteger(days) || days < 0) {
      issues.push({ code: "days-form", path, expected: "a whole number of days", received: received(days) });
    }
    return days;
  };
  const partOfUnit = (text: string, path: string): number => {
    const part = units(text, path);
    if (part >= 10 ** quantityDecimals) {
      issues.push({ code: "part-of-unit", path, expected: "less than a whole unit", received: received(text) });
    }
    return part;
  };
  return {
    limits: (limits ?? []).map((use, index) => {
      const place = (...keys: readonly PropertyKey[]) => at("limits", index, ...keys);
      const from = use.from === undefined ? undefined : readDay(use.from, issues, "", -1, place("from"));
      const used = use.used.map((each, row) => ({
        most: units(each.most, place("used", row, "most")),
        units: units(each.units, place("used", row, "units")),
      }));
      const limit = id(use.limit, place("limit"));
      return from === undefined ? { limit, used } : { limit, from, used };
    }),
    runs: (runs ?? []).map(({ limit, days, idle }, index) => ({
      limit: id(limit, at("runs", index, "limit")),
      days: count(days, at("runs", index, "days")),
      idle: count(idle, at("runs", index, "idle")),
    })),
    begun: (begun ?? []).map(({ line, part, shown }, index) => ({
      line: id(line, at("begun", index, "line")),
      part: partOfUnit(part, at("begun", index, "part")),
      shown: units(shown, at("begun", index, "shown")),
    })),
  };
}
