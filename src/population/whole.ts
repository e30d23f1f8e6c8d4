import { InputError } from "../errors/index.js";
import type { Draws } from "../lists/index.js";
import { partsOfPerson } from "./fit.js";
import { cellOf, groupsOf, type Layout, type MarginLayout } from "./layout.js";
import { exchangeUnlikely } from "./exchange.js";
import type { Branch } from "./tree.js";

/**
 * Whole people of parts of people, so that every table is hit exactly: each cell has its whole people; the cells with the largest rests
 * have one more where every table has room; who is then left is put together table by table, in an order that is drawn.
 *
 * @param parts what fitting gave; a cell of 0 gets nobody
 * @throws {InputError} where a pattern leaves no way
 */
export function wholePeople(
  parts: readonly number[],
  layout: Layout,
  { tree, draws }: { readonly tree: readonly Branch[]; readonly draws: Draws },
): readonly number[] {
  const people = parts.map((part) => Math.floor(part / partsOfPerson));
  const room = layout.margins.map((margin) => roomIn(margin, people));
  const put = (cell: number): void => {
    people[cell] = (people[cell] ?? 0) + 1;
    for (const [at, { entryOf }] of layout.margins.entries()) take(room[at] ?? [], entryOf[cell] ?? 0);
  };
  for (const cell of byRest(parts)) {
    if (layout.margins.every(({ entryOf }, at) => (room[at]?.[entryOf[cell] ?? 0] ?? 0) > 0)) put(cell);
  }
  for (const groups of putTogether(layout, room, { tree, draws })) {
    const cell = cellOf(groups, layout.sizes);
    people[cell] = (people[cell] ?? 0) + 1;
  }
  if (!exchangeUnlikely(people, parts, { layout, tree })) throw noWay();
  return people;
}

function roomIn({ people: asked, entryOf }: MarginLayout, people: readonly number[]): number[] {
  const room = [...asked];
  for (const [cell, count] of people.entries()) room[entryOf[cell] ?? 0] = (room[entryOf[cell] ?? 0] ?? 0) - count;
  return room;
}

function take(room: number[], entry: number): void {
  room[entry] = (room[entry] ?? 0) - 1;
}

/** Cells with a rest, the largest first; the earlier of equal ones. */
function byRest(parts: readonly number[]): readonly number[] {
  const rest = (cell: number) => (parts[cell] ?? 0) % partsOfPerson;
  return [...parts.keys()]
    .filter((cell) => rest(cell) > 0)
    .sort((left, right) => rest(right) - rest(left) || left - right);
}

/** People with a group of each dimension, of what tables have room for: each table gives those before it the groups they lack. */
function putTogether(
  { margins, sizes }: Layout,
  room: readonly (readonly number[])[],
  { tree, draws }: { readonly tree: readonly Branch[]; readonly draws: Draws },
): readonly (readonly number[])[] {
  let people: readonly (readonly (number | undefined)[])[] | undefined;
  for (const { margin: at, common } of tree) {
    const margin = margins[at];
    if (margin === undefined) continue;
    const places = margin.dimensions;
    const next = (room[at] ?? []).flatMap((count, entry) => {
      const own = groupsOf(
        entry,
        places.map((place) => sizes[place] ?? 1),
      );
      const groups = sizes.map((_, place) => (places.includes(place) ? own[places.indexOf(place)] : undefined));
      return Array.from({ length: count }, () => groups);
    });
    if (people === undefined) {
      people = next;
      continue;
    }
    const shared = places.filter((_, index) => common.includes(margin.margin.of[index] ?? ""));
    people = joined(people, next, shared, draws);
  }
  return (people ?? []).map((groups) => groups.map((group) => group ?? 0));
}

type Groups = readonly (number | undefined)[];

/** Each person with one of those who share the groups of some dimensions, drawn. */
function joined(people: readonly Groups[], next: readonly Groups[], shared: readonly number[], draws: Draws): Groups[] {
  const keyOf = (groups: Groups) => shared.map((place) => groups[place]).join(" ");
  const waiting = new Map<string, Groups[]>();
  for (const groups of next) {
    const key = keyOf(groups);
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [groups]);
    else same.push(groups);
  }
  for (const same of waiting.values()) draws.shuffle(same);
  return people.map((groups) => {
    const other = waiting.get(keyOf(groups))?.pop() ?? [];
    return groups.map((group, place) => group ?? other[place]);
  });
}

function noWay(): InputError {
  const expected = "a pattern under which whole people hit every margin";
  const hint = "Give more combinations people in the pattern.";
  return new InputError([
    { code: "no-whole-people", path: "pattern", expected, received: "one that leaves no way", hint },
  ]);
}
