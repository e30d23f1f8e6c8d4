import { type Cell, cellOf, type Spread } from "../cell.js";

/**
 * How cells of scenarios are laid out. Sets of values stand one behind the other: by the rules before, by each set of rules after, and of each
 * scenario, which is one of some rules after, by those before and by those.
 */
export interface Layout {
  /** How many sets of rules after there are. */
  readonly afters: number;
  /** How many scenarios are stated, each by all of them: those by the first come first. */
  readonly stated: number;
}

/** By which of the rules after a scenario is, from 0. */
export function afterOf({ stated }: Layout, scenario: number): number {
  return Math.floor(scenario / stated);
}

/** Where the values of a scenario stand: by the rules before, and by those after. */
export function setsOf({ afters }: Layout, scenario: number): readonly [number, number] {
  return [1 + afters + 2 * scenario, 2 + afters + 2 * scenario];
}

/** The cell of somebody: all sets, what changes from each to each other, and by each scenario of what the rules change. */
export function statedCell(layout: Layout, sets: readonly (readonly bigint[])[]): Cell {
  const changes = sets.flatMap((now, index) => sets.slice(0, index).map((old) => lessOf(now, old)));
  const ofChanges = Array.from({ length: layout.afters * layout.stated }, (_, scenario) => {
    const [old, now] = setsOf(layout, scenario).map((at) => sets[at] ?? []);
    return lessOf(lessOf(now ?? [], old ?? []), lessOf(sets[1 + afterOf(layout, scenario)] ?? [], sets[0] ?? []));
  });
  return cellOf(sets.flat(), [...changes, ...ofChanges].flat());
}

function lessOf(values: readonly bigint[], others: readonly bigint[]): readonly bigint[] {
  return values.map((value, at) => value - (others[at] ?? 0n));
}

/** A cell with some of its sets alone, and what changes between these. @param scenarios of which it is kept what they change of changes */
export function pickedCell(
  layout: Layout,
  { people, quantities }: Cell,
  sets: readonly number[],
  scenarios: readonly number[] = [],
): Cell {
  const all = setsIn(layout);
  const blocks = all + (all * (all - 1)) / 2;
  const values = quantities.length / (blocks + layout.afters * layout.stated);
  const block = (at: number): readonly Spread[] => quantities.slice(at * values, (at + 1) * values);
  const pairs = sets.flatMap((now, index) => sets.slice(0, index).map((old) => changeAt(layout, old, now)));
  return { people, quantities: [...sets, ...pairs, ...scenarios.map((at) => blocks + at)].flatMap(block) };
}

function setsIn({ afters, stated }: Layout): number {
  return 1 + afters + 2 * afters * stated;
}

/** Where what changes from one set to a later one stands, among sets. */
export function changeAt(layout: Layout, old: number, now: number): number {
  return setsIn(layout) + (now * (now - 1)) / 2 + old;
}

/** By the rules alone, without scenarios. */
export function setsOfRules({ afters }: Layout): readonly number[] {
  return Array.from({ length: 1 + afters }, (_, at) => at);
}
