import type { ComparisonPart } from "../compare/part.js";
import type { ScenarioPart } from "../what-if/index.js";
import { type Crossed, crossed, overlapping, type Overlapping, type Partition, partitions } from "./break-downs.js";
import { type Cell, withPeople } from "./cell.js";
import { addCell } from "./cells.js";
import { countMore, type Collected } from "./people.js";
import { countHaving, type Having } from "./shared.js";

/** What is kept of some of the people of a comparison that is to be published, as data: integers as texts. It is not protected. */
export interface PublicPart {
  /** One for each set of rules after. */
  readonly comparisons: readonly ComparisonPart[];
  /** Left out where nobody was counted. */
  readonly all?: CellPart;
  readonly cells: Readonly<Record<Partition | Overlapping, readonly (readonly [string, CellPart])[]>>;
  /** The region of each place. */
  readonly regions: readonly (readonly [string, string])[];
  /** People who are alike in all break-downs. */
  readonly classes: readonly (readonly [string, CellPart])[];
  /** How many of them have some of a source, a service or a month, or of one in another, and how many each change touches. */
  readonly having: Readonly<Record<Overlapping | Crossed, readonly (readonly [string, Having])[]>>;
  /** How many cases begin or end on a day. */
  readonly ends: readonly (readonly [string, number])[];
  /** What all pay of what services cost; left out where nobody was counted. */
  readonly paid?: CellPart;
  readonly levelsDiffer: boolean;
  /** Where scenarios are stated beside: their sums, by each set of rules after, and what is kept of people as they state them. */
  readonly scenarios?: Readonly<
    Record<"all" | "classes" | "sources" | "ofSources" | "ofServices", CellsPart> & {
      readonly sums: readonly (readonly ScenarioPart[])[];
    }
  >;
}

/** Cells by their names. */
export type CellsPart = readonly (readonly [string, CellPart])[];

interface CellPart {
  readonly people: number;
  readonly quantities: readonly SpreadPart[];
}

interface SpreadPart extends Readonly<Partial<Record<"sizes" | "largest" | "second" | "same", string>>> {
  readonly touched?: number;
}

/** What was collected, as data. */
export function partOf(collected: Collected, comparisons: readonly ComparisonPart[]): PublicPart {
  const { all, groups, shared, regionOf, classes, having, ends, paid, levelsDiffer } = collected;
  return {
    comparisons,
    ...(all === undefined ? {} : { all: saidCell(all) }),
    cells: {
      level: saidCells(groups.level),
      place: saidCells(groups.place),
      region: saidCells(groups.region),
      age: saidCells(groups.age),
      source: saidCells(shared.source),
      service: saidCells(shared.service),
      month: saidCells(shared.month),
    },
    regions: [...regionOf],
    classes: saidCells(classes),
    having: {
      ...{ source: [...having.source], service: [...having.service], month: [...having.month] },
      ...{ "service-month": [...having["service-month"]], "source-month": [...having["source-month"]] },
    },
    ends: [...ends],
    ...(paid === undefined ? {} : { paid: saidCell(paid) }),
    levelsDiffer,
  };
}

/** Collects the people of a part too: as if they had been added one by one, where parts come in the order of the people. */
export function addPart(into: Collected, part: PublicPart): void {
  const { all, cells, regions, classes, having, ends, paid, levelsDiffer } = part;
  const together = (own: Cell | undefined, more: CellPart) =>
    own === undefined ? readCell(more) : withPeople(own, readCell(more));
  if (all !== undefined) into.all = together(into.all, all);
  if (paid !== undefined) into.paid = together(into.paid, paid);
  for (const by of partitions) for (const [name, cell] of cells[by]) addCell(into.groups[by], name, readCell(cell));
  for (const by of overlapping) for (const [name, cell] of cells[by]) addCell(into.shared[by], name, readCell(cell));
  for (const [place, region] of regions) into.regionOf.set(place, region);
  for (const [names, cell] of classes) addCell(into.classes, names, readCell(cell));
  for (const by of [...overlapping, ...crossed])
    for (const [key, people] of having[by]) countHaving(into.having[by], key, people);
  for (const [day, cases] of ends) countMore(into.ends, day, cases);
  into.levelsDiffer ||= levelsDiffer;
}

/** Cells as data. */
export function saidCells(cells: Iterable<readonly [string, Cell]>): CellsPart {
  return [...cells].map(([name, cell]) => [name, saidCell(cell)]);
}

/** Cells from data. */
export function readCells(cells: CellsPart): readonly (readonly [string, Cell])[] {
  return cells.map(([name, cell]) => [name, readCell(cell)]);
}

function saidCell({ people, quantities }: Cell): CellPart {
  return {
    people,
    quantities: quantities.map(({ touched, sizes, largest, second, same }) => ({
      ...(touched === undefined ? {} : { touched }),
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
    quantities: quantities.map(({ touched, sizes = "0", largest = "0", second = "0", same }) => ({
      touched,
      sizes: BigInt(sizes),
      largest: BigInt(largest),
      second: BigInt(second),
      same: same === undefined ? undefined : BigInt(same),
    })),
  };
}
