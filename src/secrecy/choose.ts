import { amountIn, amountsOf, amountsOfPeople } from "./amounts-told.js";
import { type Cell, isSafe, type Safety, withPeople } from "./cell.js";
import { joinOverlapping, joinUnsafe, type Group } from "./join-unsafe.js";
import {
  type Crossed,
  crossed,
  toldIn,
  overlapping,
  partitions,
  type Overlapping,
  type Partition,
} from "./break-downs.js";
import { type KnownSum, tellsNearly, type Nearness } from "./near.js";
import type { Collected } from "./people.js";
import { tellsOfFew } from "./recover.js";
import type { Having } from "./shared.js";
import { setsTold } from "./rows-within.js";

/** Which groups are shown as one, for each break-down that is shown; each row is a list of names. */
export interface Chosen {
  readonly groups: Readonly<Partial<Record<Partition | Overlapping, readonly (readonly string[])[]>>>;
  readonly withheld: readonly string[];
  /** Days on which people enough begin or end. */
  readonly ends: ReadonlySet<string>;
}

/**
 * Chooses what is shown, once for all tables and all sets of rules of a run. Places are joined within their regions; a break-down that cannot
 * be made safe is withheld, and so is one by which, together with the others, people who are too few could be worked out.
 *
 * @returns undefined where not even the totals may be shown
 */
export function chooseShown(collected: Collected, safety: Nearness): Chosen | undefined {
  if (collected.all === undefined || !isSafe(collected.all, safety)) return undefined;
  const groups: Partial<Record<Partition | Overlapping, readonly (readonly string[])[]>> = {};
  const regions = joinedNames(groupsOf(collected, "region"), safety);
  const places = placesWithin(collected, regions, safety);
  const found = {
    level: joinedNames(groupsOf(collected, "level"), safety),
    place: places,
    region: regions,
    age: joinedNames(groupsOf(collected, "age"), safety),
  };
  for (const partition of partitions) {
    const shown = found[partition];
    if (shown !== undefined) groups[partition] = shown;
  }
  for (const kind of overlapping) {
    const shown = joinOverlapping(named(collected.shared[kind]), safety);
    if (shown !== undefined) groups[kind] = shown;
  }
  // In which row somebody stands whose level hangs on the rules, would tell which.
  if (collected.levelsDiffer) Reflect.deleteProperty(groups, "level");
  if (collected.paid !== undefined && !isSafe(collected.paid, safety)) Reflect.deleteProperty(groups, "service");
  const classes = [...collected.classes].map(([names, cell]): Class => ({ names: namesIn(names), cell }));
  // What is finest tells most, and goes first.
  for (const partition of ["age", "place", "level", "region"] as const) {
    if (!tells(classes, groups, safety)) break;
    Reflect.deleteProperty(groups, partition);
  }
  for (const kind of overlapping) {
    if (tellsWith(kind, collected, groups, safety)) Reflect.deleteProperty(groups, kind);
  }
  // Services or sources less months, in which others have them, may tell of few who have them in another month.
  for (const kind of crossed) {
    if (tellsWith(kind, collected, groups, safety)) Reflect.deleteProperty(groups, "month");
  }
  const withheld = [...partitions, ...overlapping].filter((name) => groups[name] === undefined);
  const ends = [...collected.ends].filter(([, cases]) => cases >= safety.threshold).map(([day]) => day);
  return { groups, withheld: withheld.map((name) => `by ${name}`), ends: new Set(ends) };
}

/** People alike, by the names of their groups in the order of the partitions. */
export interface Class {
  readonly names: readonly string[];
  readonly cell: Cell;
}

/** Names as they stand in a key. */
export function namesIn(text: string): readonly string[] {
  return JSON.parse(text) as readonly string[];
}

function groupsOf({ groups }: Collected, partition: Partition): readonly Group[] {
  return named(groups[partition]);
}

function named(cells: Collected["groups"][Partition]): readonly Group[] {
  return [...cells].sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, cell]) => ({ name, cell }));
}

function joinedNames(groups: readonly Group[], safety: Safety): readonly (readonly string[])[] | undefined {
  return joinUnsafe(groups, safety)?.map(({ names }) => names);
}

/** Places as they are shown: joined within the regions that are shown, so that no region less its places tells of anybody. */
function placesWithin(
  collected: Collected,
  regions: readonly (readonly string[])[] | undefined,
  safety: Safety,
): readonly (readonly string[])[] | undefined {
  if (regions === undefined) return undefined;
  const rows = regions.map((names) =>
    joinedNames(
      groupsOf(collected, "place").filter(({ name }) => names.includes(collected.regionOf.get(name) ?? "")),
      safety,
    ),
  );
  return rows.includes(undefined) ? undefined : rows.flatMap((row) => row ?? []);
}

/** Whether people who are too few, alike or not, can be worked out from rows, or a sum that one or two of them make up. */
function tells(classes: readonly Class[], groups: Chosen["groups"], safety: Nearness): boolean {
  const all = [...classes.keys()];
  const breakDowns = partitions.map((_, at) => rowsOf(classes, groups, at));
  const people = classes.map(({ cell }, index) => ({
    counts: [cell.people, ...cell.quantities.flatMap(({ touched }) => touched ?? [])],
    who: String(index),
  }));
  if (tellsOfAny([all, ...breakDowns.flat()], people, safety)) return true;
  const sets = setsTold(all, breakDowns);
  const isUnsafe = (set: readonly number[]) =>
    !isSafe(set.flatMap((index) => classes[index]?.cell ?? []).reduce(withPeople), safety);
  if (sets.some(isUnsafe)) return true;
  return amountsOfPeople(classes[0]?.cell ?? noCell).some((amount) => {
    const valueOf = (index: number) => amountIn(classes[index]?.cell ?? noCell, amount);
    const alike = classes.map(({ cell }, index) => {
      const { touched } = cell.quantities[amount] ?? {};
      return { people: touched ?? cell.people, who: String(index), isChange: touched !== undefined };
    });
    return tellsNearly(
      ofTouched(sets, alike, (of) => sum(of.map(valueOf))),
      alike,
      safety,
    );
  });
}

/** Sums as readers know them: of a change, whom it touches, and so that of the others there is nothing in it. */
export function ofTouched(
  sets: readonly (readonly number[])[],
  parts: readonly { readonly people: number; readonly isChange: boolean }[],
  valueOf: (set: readonly number[], at: number) => number,
): readonly KnownSum[] {
  const isChange = parts[0]?.isChange === true;
  return sets.map((set, at) => ({
    of: isChange ? set.filter((index) => (parts[index]?.people ?? 0) > 0) : set,
    value: valueOf(set, at),
    roundings: isChange ? 2 : 1,
  }));
}

/**
 * Whether too few are told of: of people, or of those whom a change touches. Whom it touches, readers know, and so that of the others there
 * is nothing in it.
 */
export function tellsOfAny(
  cells: readonly (readonly number[])[],
  people: readonly { readonly counts: Having; readonly who: string }[],
  { threshold }: Safety,
): boolean {
  const looked = new Set<string>();
  return (people[0]?.counts ?? []).some((_, at) => {
    const counts = people.map(({ counts: own }) => own[at] ?? 0);
    if (looked.has(counts.join())) return false;
    looked.add(counts.join());
    const touched = cells.map((cell) => cell.filter((index) => counts[index] !== 0));
    return tellsOfFew(
      touched,
      people.map(({ who }, index) => ({ people: counts[index] ?? 0, who })),
      threshold,
    );
  });
}

/** The same with the rows of break-downs in which somebody may be in several: what a class has of each name counts by itself. */
function tellsWith(
  kind: Overlapping | Crossed,
  { having, classes, shared }: Collected,
  groups: Chosen["groups"],
  safety: Nearness,
): boolean {
  const breakDowns = toldIn[kind];
  if (breakDowns.some((by) => groups[by] === undefined)) return false;
  const parts = [...having[kind]].map(([key, counts]) => {
    const names = namesIn(key);
    return { names, counts, people: counts[0] ?? 0, who: JSON.stringify(names.slice(0, partitions.length)) };
  });
  const rows = [[...parts.keys()], ...partitions.flatMap((_, at) => rowsOf(parts, groups, at))];
  const own = breakDowns.flatMap((by, at) =>
    (groups[by] ?? []).map((row) => indexesOf(parts, ({ names }) => row.includes(names[partitions.length + at] ?? ""))),
  );
  if (tellsOfAny([...rows, ...own], parts, safety)) return true;
  const shown = breakDowns.flatMap((by) => (groups[by] ?? []).map((names) => ({ by, names })));
  return amountsOf(kind, classes.values().next().value ?? noCell).some(({ ofPeople, of, touched }) => {
    const cellOf = (who: string) => classes.get(who) ?? noCell;
    const ofRow = (row: readonly number[]) => [...new Set(row.map((index) => parts[index]?.who ?? ""))];
    const inRow = (row: readonly number[]) => sum(ofRow(row).map((who) => amountIn(cellOf(who), ofPeople)));
    const inNames = (by: Overlapping, names: Iterable<string>) =>
      sum([...names].map((name) => amountIn(shared[by].get(name) ?? noCell, of[by] ?? 0)));
    // Where parts of what somebody has change up and down, their sizes do not add up to that of all, and narrow nothing.
    const isUneven = breakDowns.some((by) => inNames(by, shared[by].keys()) !== inRow(rows[0] ?? []));
    if (touched !== undefined && isUneven) return false;
    const touchedParts = parts.map((part) => ({
      ...part,
      people: touched === undefined ? part.people : (part.counts[touched] ?? 0),
      isChange: touched !== undefined,
    }));
    const sets = [...rows, ...own];
    const valueOf = (set: readonly number[], at: number) => {
      const row = shown[at - rows.length];
      return row === undefined ? inRow(set) : inNames(row.by, row.names);
    };
    return tellsNearly(ofTouched(sets, touchedParts, valueOf), touchedParts, safety);
  });
}

const noCell: Cell = { people: 0, quantities: [] };

/** Numbers added up. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The rows of a partition that are shown, each as those in it. */
export function rowsOf(
  list: readonly Pick<Class, "names">[],
  groups: Chosen["groups"],
  at: number,
): readonly (readonly number[])[] {
  const partition = partitions[at];
  const rows = partition === undefined ? [] : (groups[partition] ?? []);
  return rows.map((row) => indexesOf(list, ({ names }) => row.includes(names[at] ?? "")));
}

function indexesOf<Item>(list: readonly Item[], isIn: (item: Item) => boolean): readonly number[] {
  return list.flatMap((item, index) => (isIn(item) ? [index] : []));
}
