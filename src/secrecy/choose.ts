import { isSafe, type Safety } from "./cell.js";
import { joinOverlapping, joinUnsafe, type Group } from "./join-unsafe.js";
import { overlapping, partitions, type Overlapping, type Partition } from "./break-downs.js";
import type { Collected } from "./people.js";
import { tellsOfFew } from "./recover.js";

/** Which groups are shown as one, for each break-down that is shown; each row is a list of names. */
export interface Chosen {
  readonly groups: Readonly<Partial<Record<Partition | Overlapping, readonly (readonly string[])[]>>>;
  readonly withheld: readonly string[];
}

/**
 * Chooses what is shown, once for all tables and all sets of rules of a run. Places are joined within their regions; a break-down that cannot
 * be made safe is withheld, and so is one by which, together with the others, people who are too few could be worked out.
 *
 * @returns undefined where not even the totals may be shown
 */
export function chooseShown(collected: Collected, safety: Safety): Chosen | undefined {
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
  // What is finest tells most, and goes first.
  for (const partition of ["age", "place", "level", "region"] as const) {
    if (!tells(collected, groups, safety)) break;
    Reflect.deleteProperty(groups, partition);
  }
  const withheld = [...partitions, ...overlapping].filter((name) => groups[name] === undefined);
  return { groups, withheld: withheld.map((name) => `by ${name}`) };
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

/** Whether people who are too few, alike or not, can be worked out from what is shown. */
function tells({ classes }: Collected, groups: Chosen["groups"], { threshold }: Safety): boolean {
  const alike = [...classes].map(([names, people]) => ({ names: JSON.parse(names) as readonly string[], people }));
  const shown = partitions.flatMap((partition, at) =>
    (groups[partition] ?? []).map((row) =>
      alike.flatMap(({ names }, index) => (row.includes(names[at] ?? "") ? [index] : [])),
    ),
  );
  const all = alike.map((_, index) => index);
  return tellsOfFew(
    [all, ...shown],
    alike.map(({ people }) => people),
    threshold,
  );
}
