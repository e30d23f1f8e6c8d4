import { ageBandOf, levelOf, noGroup } from "../compare/groups.js";
import { type Measures, measuresOf, nothing, outOfPocketOf, supportOf } from "../compare/measures.js";
import { placeOfCase } from "../compare/place-of-case.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import { type Cell, cellOf, withPeople } from "./cell.js";
import { type Overlapping, type Partition, overlapping, partitions } from "./break-downs.js";

/** What is kept of people: cells, and which people are alike in all break-downs. Nobody stands in it. */
export interface Collected {
  all: Cell | undefined;
  readonly groups: Readonly<Record<Partition, Map<string, Cell>>>;
  readonly shared: Readonly<Record<Overlapping, Map<string, Cell>>>;
  /** The region of each place. */
  readonly regionOf: Map<string, string>;
  /** The people of the same level, place, region and age, by these as JSON. */
  readonly classes: Map<string, Cell>;
  /** How many people of a class have some of a source, a service or a month, by the class and its name. */
  readonly having: Readonly<Record<Overlapping, Map<string, number>>>;
  /** How many cases begin or end on a day. */
  readonly ends: Map<string, number>;
  /** Contributions, and what no budget covers: told by what services are covered less what sources pay. */
  paid: Cell | undefined;
  /** Whether somebody is of one level by some of the rules after, and of another by others. */
  levelsDiffer: boolean;
}

/** Nobody. */
export function nobodyCollected(): Collected {
  return {
    all: undefined,
    groups: { level: new Map(), place: new Map(), region: new Map(), age: new Map() },
    shared: { source: new Map(), service: new Map(), month: new Map() },
    regionOf: new Map(),
    classes: new Map(),
    having: { source: new Map(), service: new Map(), month: new Map() },
    ends: new Map(),
    paid: undefined,
    levelsDiffer: false,
  };
}

/** How people are grouped. */
export interface Grouping {
  readonly ages: readonly number[];
  readonly regionOf: ((place: string, on: string) => string | undefined) | undefined;
}

/** Adds a person with the results of all sets of rules, the one before first. @returns whether all of them have an answer: otherwise the person is in no cell */
export function collect(
  into: Collected,
  document: Case,
  results: readonly Result[],
  { ages, regionOf }: Grouping,
): boolean {
  const measures = results.map(measuresOf);
  if (measures.includes(undefined)) return false;
  const cell = withDifferences(measures.map((each) => valuesOf(each ?? nothing)));
  into.all = addedTo(into.all, cell);
  into.paid = addedTo(into.paid, withDifferences(results.map(paidOf)));
  const place = placeOfCase(document);
  const region = place === undefined ? undefined : regionOf?.(place, document.period.from);
  const [old, ...afters] = results;
  const levels = new Set(old === undefined ? [] : afters.map((now) => levelOf([old, now])));
  into.levelsDiffer ||= levels.size > 1;
  const names = {
    level: levelOf(results),
    place: place ?? noGroup,
    region: region ?? noGroup,
    age: ageBandOf(document, ages),
  };
  for (const partition of partitions) addCell(into.groups[partition], names[partition], cell);
  into.regionOf.set(names.place, names.region);
  const alike = partitions.map((partition) => names[partition]);
  addCell(into.classes, JSON.stringify(alike), cell);
  for (const kind of overlapping) collectShared(into, results, kind, alike);
  for (const day of new Set([document.period.from, document.period.to])) countMore(into.ends, day, 1);
  return true;
}

function addedTo(known: Cell | undefined, cell: Cell): Cell {
  return known === undefined ? cell : withPeople(known, cell);
}

/** Counts more at a key. */
export function countMore(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** Adds people to the cell of a name. */
export function addCell(cells: Map<string, Cell>, name: string, cell: Cell): void {
  cells.set(name, addedTo(cells.get(name), cell));
}

/** The measures, and what a reader finds by taking one from the other: what is left of budgets, and what is above ceilings. */
function valuesOf({ budget, cost, support, outOfPocket }: Measures): readonly bigint[] {
  return [budget, cost, support, outOfPocket, budget - cost, budget - support, support + outOfPocket - cost];
}

/** The contribution, and what the budget does not cover. */
function paidOf({ totals }: Result): readonly bigint[] {
  if (totals === undefined) return [0n, 0n];
  return [BigInt(totals.contributionMinor), BigInt(totals.costMinor) - BigInt(totals.coveredMinor)];
}

/** The cell of somebody: what each set of rules gives, and what changes from each to each other: a reader can take them from each other. */
function withDifferences(byRules: readonly (readonly bigint[])[]): Cell {
  const changes = byRules.flatMap((now, index) =>
    byRules.slice(0, index).flatMap((old) => now.map((value, at) => value - (old[at] ?? 0n))),
  );
  return cellOf(byRules.flat(), changes);
}

/** A person with some units of a service, some amount of a source or in a month, by any of the sets of rules. */
function collectShared(into: Collected, results: readonly Result[], kind: Overlapping, alike: readonly string[]): void {
  const byRules = results.map((result) => sharedOf(result, kind));
  const cells = into.shared[kind];
  for (const name of new Set(byRules.flatMap((found) => [...found.keys()]))) {
    const values = byRules.map((found) => found.get(name) ?? noValues[kind]);
    const cell = withDifferences(values.map(toldBy[kind]));
    if (values.flat().some((value) => value !== 0n)) {
      addCell(cells, name, cell);
      countMore(into.having[kind], JSON.stringify([...alike, name]), 1);
    } else if (!cells.has(name)) cells.set(name, { ...cell, people: 0 });
  }
}

/** With what a reader finds by taking one value from another. */
const toldBy: Readonly<Record<Overlapping, (values: readonly bigint[]) => readonly bigint[]>> = {
  source: (values) => values,
  service: ([cost = 0n, covered = 0n]) => [cost, covered, cost - covered],
  month: ([cost = 0n, support = 0n, outOfPocket = 0n]) => [cost, support, outOfPocket, support + outOfPocket - cost],
};

const noValues: Readonly<Record<Overlapping, readonly bigint[]>> = {
  source: [0n],
  service: [0n, 0n],
  month: [0n, 0n, 0n],
};

function sharedOf(result: Result, kind: Overlapping): ReadonlyMap<string, readonly bigint[]> {
  const found = new Map<string, readonly bigint[]>();
  if (result.totals === undefined) return found;
  const { totals, numbers, lines, months } = result;
  const add = (name: string, values: readonly bigint[]): void => {
    const known = found.get(name);
    found.set(name, known === undefined ? values : known.map((value, index) => value + (values[index] ?? 0n)));
  };
  switch (kind) {
    case "source":
      for (const [index, id] of numbers.form.sourceIds.entries()) add(id, [BigInt(totals.sourceMinors[index] ?? 0)]);
      break;
    case "service":
      for (const { service, costMinor, coveredMinor } of lines) add(service, [BigInt(costMinor), BigInt(coveredMinor)]);
      break;
    case "month":
      for (const month of months) add(month.month, [BigInt(month.costMinor), supportOf(month), outOfPocketOf(month)]);
      break;
  }
  return found;
}
