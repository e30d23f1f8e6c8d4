import { cellOf, groupsOf, type Layout } from "./layout.js";
import type { Branch } from "./tree.js";

/**
 * Takes people out of combinations that do not occur: one person and another, who have in common what a table shares with the tables before
 * it, exchange the groups that hang on it, which no table sees.
 *
 * @param people people of each cell, changed in place
 * @param parts what fitting gave: 0 where nobody can be
 * @returns whether nobody is left where nobody can be
 */
export function exchangeUnlikely(
  people: number[],
  parts: readonly number[],
  { layout, tree }: { readonly layout: Layout; readonly tree: readonly Branch[] },
): boolean {
  const sides = tree.flatMap(({ parent }, at) => (parent === undefined ? [] : [sideOf(at, layout, tree)]));
  const unlikely = () => people.findIndex((count, cell) => count > 0 && (parts[cell] ?? 0) === 0);
  for (let cell = unlikely(); cell >= 0; cell = unlikely()) {
    if (!exchanged(cell, people, parts, { layout, sides })) return false;
  }
  return true;
}

/** What a table shares with those before it, and what hangs on it. */
interface Side {
  readonly common: readonly number[];
  readonly hanging: readonly number[];
}

function sideOf(at: number, { margins }: Layout, tree: readonly Branch[]): Side {
  const branch = tree[at];
  const inside = new Set([branch?.margin]);
  for (const { margin, parent } of tree.slice(at + 1)) if (inside.has(parent)) inside.add(margin);
  const ids = branch?.common ?? [];
  const places = [...inside].flatMap((margin) => margins[margin ?? -1]?.dimensions ?? []);
  const own = margins[branch?.margin ?? -1];
  const common = (own?.dimensions ?? []).filter((_, index) => ids.includes(own?.margin.of[index] ?? ""));
  return { common, hanging: places.filter((place) => !common.includes(place)) };
}

function exchanged(
  cell: number,
  people: number[],
  parts: readonly number[],
  { layout: { sizes }, sides }: { readonly layout: Layout; readonly sides: readonly Side[] },
): boolean {
  const groups = groupsOf(cell, sizes);
  for (const { common, hanging } of sides) {
    for (const [other, count] of people.entries()) {
      if (count === 0 || other === cell) continue;
      const others = groupsOf(other, sizes);
      if (common.some((place) => groups[place] !== others[place])) continue;
      const [mine, theirs] = [
        cellOf(
          groups.map((group, place) => (hanging.includes(place) ? (others[place] ?? 0) : group)),
          sizes,
        ),
        cellOf(
          others.map((group, place) => (hanging.includes(place) ? (groups[place] ?? 0) : group)),
          sizes,
        ),
      ];
      if ((parts[mine] ?? 0) === 0 || (parts[theirs] ?? 0) === 0) continue;
      for (const from of [cell, other]) people[from] = (people[from] ?? 0) - 1;
      for (const to of [mine, theirs]) people[to] = (people[to] ?? 0) + 1;
      return true;
    }
  }
  return false;
}
