import { InputError } from "../../errors/index.js";
import { formatDay } from "../day-text.js";
import type { Day } from "../gregorian.js";
import { formatPeriod, intersect, type Period } from "./period.js";

/**
 * The days that are in any of the periods.
 *
 * @param periods in any order; they may overlap
 * @returns sorted, disjoint, and merged where one follows directly on another
 */
export function union(periods: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  let open: { from: Day; to: Day } | undefined;
  for (const { from, to } of [...periods].sort(byFirstDay)) {
    if (open !== undefined && from <= open.to + 1) open.to = Math.max(open.to, to);
    else merged.push((open = { from, to }));
  }
  return merged;
}

/**
 * The days of a period that are in none of the periods.
 *
 * @param periods in any order; they may overlap and reach outside
 * @param inside the period whose days are asked about
 */
export function complement(periods: readonly Period[], inside: Period): readonly Period[] {
  const rest: Period[] = [];
  let day = inside.from;
  for (const { from, to } of union(periods)) {
    if (from > inside.to) break;
    if (from > day) rest.push({ from: day, to: from - 1 });
    day = Math.max(day, to + 1);
  }
  if (day <= inside.to) rest.push({ from: day, to: inside.to });
  return rest;
}

/** The days that are in a period of both lists; sorted, disjoint and merged as by {@link union}. */
export function intersectLists(left: readonly Period[], right: readonly Period[]): readonly Period[] {
  const [lefts, rights] = [union(left), union(right)];
  const shared: Period[] = [];
  for (let one = 0, other = 0; one < lefts.length && other < rights.length;) {
    // Both indexes are in range.
    const [here, there] = [lefts[one] as Period, rights[other] as Period];
    const both = intersect(here, there);
    if (both !== undefined) shared.push(both);
    // The one that ends first shares no day with what follows.
    if (here.to <= there.to) one += 1;
    else other += 1;
  }
  return shared;
}

/**
 * The one period that parts make which follow directly on each other, the opposite of every split.
 *
 * @param parts at least one, in order
 * @throws InputError with code `not-joined` when there is no part, or when parts overlap or leave days out
 */
export function join(parts: readonly Period[]): Period {
  const [first] = parts;
  if (first === undefined) throw notJoined("at least one period", "none", "");
  let { to } = first;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && part.from !== to + 1) {
      throw notJoined(`a period from ${formatDay(to + 1)}`, formatPeriod(part), `[${index}]`);
    }
    to = part.to;
  }
  return { from: first.from, to };
}

function notJoined(expected: string, received: string, path: string): InputError {
  return new InputError([{ code: "not-joined", path, expected, received }]);
}

function byFirstDay(a: Period, b: Period): number {
  return a.from - b.from;
}
