import type { Margin, Population } from "./document.js";

/** A table of people over cells: which cells are in each of its entries. */
export interface MarginLayout {
  readonly margin: Margin;
  /** Which dimensions, by their places. */
  readonly dimensions: readonly number[];
  /** How many people are in each entry. */
  readonly people: readonly number[];
  /** The entry of each cell. */
  readonly entryOf: readonly number[];
}

/** Every combination of a group of each dimension, a cell each, the last dimension moving first. */
export interface Layout {
  /** How many groups each dimension has. */
  readonly sizes: readonly number[];
  readonly cells: number;
  readonly margins: readonly MarginLayout[];
  readonly pattern: MarginLayout | undefined;
}

/** How the cells and the entries of tables lie, of a population that was checked. */
export function layOut({ dimensions, margins, pattern }: Population): Layout {
  const sizes = dimensions.map(({ groups }) => groups.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  const layOne = (margin: Margin): MarginLayout => {
    const places = margin.of.map((id) => dimensions.findIndex((each) => each.id === id));
    const entries = places.reduce((product, place) => product * (sizes[place] ?? 0), 1);
    const people = new Array<number>(entries).fill(0);
    for (const { groups, people: count } of margin.counts) {
      const found = groups.map((id, at) => dimensions[places[at] ?? -1]?.groups.findIndex((each) => each.id === id));
      people[entryOf(found, places, sizes)] = count;
    }
    const entriesOfCells = Array.from({ length: cells }, (_, cell) => {
      const groups = groupsOf(cell, sizes);
      return entryOf(
        places.map((place) => groups[place]),
        places,
        sizes,
      );
    });
    return { margin, dimensions: places, people, entryOf: entriesOfCells };
  };
  return { sizes, cells, margins: margins.map(layOne), pattern: pattern === undefined ? undefined : layOne(pattern) };
}

/** The group of each dimension in a cell. */
export function groupsOf(cell: number, sizes: readonly number[]): number[] {
  const groups = new Array<number>(sizes.length).fill(0);
  let rest = cell;
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    const size = sizes[at] ?? 1;
    groups[at] = rest % size;
    rest = Math.floor(rest / size);
  }
  return groups;
}

/** The cell of a group of each dimension. */
export function cellOf(groups: readonly number[], sizes: readonly number[]): number {
  return groups.reduce((cell, group, at) => cell * (sizes[at] ?? 1) + group, 0);
}

/** The entry of a table for a group of each of its dimensions. */
export function entryOf(
  groups: readonly (number | undefined)[],
  places: readonly number[],
  sizes: readonly number[],
): number {
  return places.reduce((entry, place, at) => entry * (sizes[place] ?? 1) + (groups[at] ?? 0), 0);
}
