import type { ComparisonPart } from "../compare/part.js";
import { overlapping, type Overlapping, type Partition, partitions } from "./break-downs.js";
import { type Cell, withPeople } from "./cell.js";
import { addCell, type Collected } from "./people.js";

/** What is kept of some of the people of a comparison that is to be published, as data: integers as texts. It is not protected. */
export interface PublicPart {
  /** One for each set of rules after. */
  readonly comparisons: readonly ComparisonPart[];
  /** Left out where nobody was counted. */
  readonly all?: CellPart;
  readonly cells: Readonly<Record<Partition | Overlapping, readonly (readonly [string, CellPart])[]>>;
  /** The region of each place. */
  readonly regions: readonly (readonly [string, string])[];
  /** How many people are alike in all break-downs. */
  readonly classes: readonly (readonly [string, number])[];
}

interface CellPart {
  readonly people: number;
  readonly quantities: readonly Readonly<Partial<Record<"sizes" | "largest" | "second" | "same", string>>>[];
}

/** What was collected, as data. */
export function partOf(collected: Collected, comparisons: readonly ComparisonPart[]): PublicPart {
  const { all, groups, shared, regionOf, classes } = collected;
  const cellsIn = (cells: ReadonlyMap<string, Cell>) =>
    [...cells].map(([name, cell]) => [name, saidCell(cell)] as const);
  return {
    comparisons,
    ...(all === undefined ? {} : { all: saidCell(all) }),
    cells: {
      level: cellsIn(groups.level),
      place: cellsIn(groups.place),
      region: cellsIn(groups.region),
      age: cellsIn(groups.age),
      source: cellsIn(shared.source),
      service: cellsIn(shared.service),
      month: cellsIn(shared.month),
    },
    regions: [...regionOf],
    classes: [...classes],
  };
}

/** Collects the people of a part too: as if they had been added one by one, where parts come in the order of the people. */
export function addPart(into: Collected, { all, cells, regions, classes }: PublicPart): void {
  if (all !== undefined) into.all = into.all === undefined ? readCell(all) : withPeople(into.all, readCell(all));
  for (const by of partitions) for (const [name, cell] of cells[by]) addCell(into.groups[by], name, readCell(cell));
  for (const by of overlapping) for (const [name, cell] of cells[by]) addCell(into.shared[by], name, readCell(cell));
  for (const [place, region] of regions) into.regionOf.set(place, region);
  for (const [names, people] of classes) into.classes.set(names, (into.classes.get(names) ?? 0) + people);
}

function saidCell({ people, quantities }: Cell): CellPart {
  return {
    people,
    quantities: quantities.map(({ sizes, largest, second, same }) => ({
      sizes: String(sizes),
      largest: String(largest),
      second: String(second),
      ...(same === undefined ? {} : { same: String(same) }),
    })),
  };
}

function readCell({ people, quantities }: CellPart): Cell {
  return {
    people,
    quantities: quantities.map(({ sizes = "0", largest = "0", second = "0", same }) => ({
      sizes: BigInt(sizes),
      largest: BigInt(largest),
      second: BigInt(second),
      same: same === undefined ? undefined : BigInt(same),
    })),
  };
}
