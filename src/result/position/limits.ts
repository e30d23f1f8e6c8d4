import { formatDay, type Day } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import { mostUnits } from "../../person/units-within.js";
import { readAmount, readDay, readId } from "../../person/read/values.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { LimitList, LimitsHandedOn } from "../../rules/limit/handed-on-facts.js";
import type { At } from "./at.js";
import type { Position } from "./document.js";
import type { WindowUseDocument } from "./limit-use.js";

/** Units of a window, as a part of a position. */
export function windowDocument({ from, used }: Omit<SharedUnits, "limit">): WindowUseDocument {
  return { ...beginningOf(from), used: used.map((each) => ({ most: units(each.most), units: units(each.units) })) };
}

function beginningOf(from: Day | undefined): Pick<WindowUseDocument, "from"> {
  return from === undefined ? {} : { from: formatDay(from) };
}

/** Reads the units of a window. */
export function readWindow({ from, used }: WindowUseDocument, at: At, issues: Issue[]): Omit<SharedUnits, "limit"> {
  const first = from === undefined ? {} : { from: readDay(from, issues, "", -1, at("from")) };
  return {
    ...first,
    used: used.map((each, row) => ({
      most: readUnits(each.most, at("used", row, "most"), issues),
      units: readUnits(each.units, at("used", row, "units"), issues),
    })),
  };
}

function units(scaled: number): string {
  return formatScaledShort(scaled, quantityDecimals);
}

function readUnits(text: string, path: string, issues: Issue[]): number {
  const scaled = readAmount(text, quantityDecimals, issues, "", -1, path);
  if (scaled > mostUnits) {
    const expected = `at most ${formatScaledShort(mostUnits, quantityDecimals)} units`;
    issues.push({ code: "out-of-range", path, expected, received: received(text) });
  }
  return scaled;
}

/** How limits stand, as a part of a position. */
export function limitsDocument({ limits, runs, begun }: LimitsHandedOn): Required<Pick<Position, LimitList>> {
  return {
    limits: limits.map(({ limit, from, used }) => ({
      limit,
      ...(used === undefined ? beginningOf(from) : windowDocument({ ...(from === undefined ? {} : { from }), used })),
    })),
    runs: runs.map(({ limit, days, idle }) => ({ limit, ...(Number.isNaN(days) ? {} : { days }), idle })),
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
  const count = (days: number, path: string): number => {
    if (!Number.isSafeInteger(days) || days < 0) {
      issues.push({ code: "days-form", path, expected: "a whole number of days", received: received(days) });
    }
    return days;
  };
  const partOfUnit = (text: string, path: string): number => {
    const part = readUnits(text, path, issues);
    if (part >= 10 ** quantityDecimals) {
      issues.push({ code: "part-of-unit", path, expected: "less than a whole unit", received: received(text) });
    }
    return part;
  };
  return {
    limits: (limits ?? []).map((use, index) => {
      const place: At = (...keys) => at("limits", index, ...keys);
      const { used = [], ...window } = use;
      const read = { limit: id(use.limit, place("limit")), ...readWindow({ ...window, used }, place, issues) };
      return use.used === undefined ? { ...read, used: undefined } : read;
    }),
    runs: (runs ?? []).map(({ limit, days, idle }, index) => ({
      limit: id(limit, at("runs", index, "limit")),
      days: days === undefined ? Number.NaN : count(days, at("runs", index, "days")),
      idle: count(idle, at("runs", index, "idle")),
    })),
    begun: (begun ?? []).map(({ line, part, shown }, index) => ({
      line: id(line, at("begun", index, "line")),
      part: partOfUnit(part, at("begun", index, "part")),
      shown: readUnits(shown, at("begun", index, "shown"), issues),
    })),
  };
}
