import { ageBandOf, levelOf, noGroup } from "../compare/groups.js";
import { type Measures, measureIds, measuresOf, outOfPocketOf, supportOf } from "../compare/measures.js";
import { placeOfCase } from "../compare/place-of-case.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import { type Cell, cellOf, withPeople } from "./cell.js";
import { type Overlapping, type Partition, overlapping, partitions } from "./break-downs.js";

/** What is kept of people: cells, and how many are alike in all break-downs. Nobody stands in it. */
export interface Collected {
  all: Cell | undefined;
  readonly groups: Readonly<Record<Partition, Map<string, Cell>>>;
  readonly shared: Readonly<Record<Overlapping, Map<string, Cell>>>;
  /** The region of each place. */
  readonly regionOf: Map<string, string>;
  /** How many people stand at the same level, place and age, and in the same region. */
  readonly classes: Map<string, number>;
}

/** Nobody. */
export function nobodyCollected(): Collected {
  return {
    all: undefined,
    groups: { level: new Map(), place: new Map(), region: new Map(), age: new Map() },
    shared: { source: new Map(), service: new Map(), month: new Map() },
    regionOf: new Map(),
    classes: new Map(),
  };
}

/** How people are grouped. */
export interface Grouping {
  readonly ages: readonly number[];
  readonly regionOf: ((place: string, on: string) => string | undefined) | undefined;
}

/** Adds a person with the results of all sets of rules; one without an answer by one of them is in no cell. */
export function collect(
  into: Collected,
  document: Case,
  results: readonly Result[],
  { ages, regionOf }: Grouping,
): void {
  const measures = results.map(measuresOf);
  if (measures.includes(undefined)) return;
  const cell = cellOf(withDifferences(measures.map((each) => valuesOf(each))));
  into.all = into.all === undefined ? cell : withPeople(into.all, cell);
  const place = placeOfCase(document);
  const region = place === undefined ? undefined : regionOf?.(place, document.period.from);
  const names = {
    level: levelOf(results),
    place: place ?? noGroup,
    region: region ?? noGroup,
    age: ageBandOf(document, ages),
  };
  for (const partition of partitions) addCell(into.groups[partition], names[partition], cell);
  into.regionOf.set(names.place, names.region);
  const alike = JSON.stringify(partitions.map((partition) => names[partition]));
  into.classes.set(alike, (into.classes.get(alike) ?? 0) + 1);
  for (const kind of overlapping) collectShared(into.shared[kind], results, kind);
}

/** Adds people to the cell of a name. */
export function addCell(cells: Map<string, Cell>, name: string, cell: Cell): void {
  const known = cells.get(name);
  cells.set(name, known === undefined ? cell : withPeople(known, cell));
}

function valuesOf(measures: Measures | undefined): readonly bigint[] {
  return measureIds.map((id) => measures?.[id] ?? 0n);
}

/** What each set of rules gives, and what changes from each to each other: a reader can take them from each other. */
function withDifferences(byRules: readonly (readonly bigint[])[]): readonly bigint[] {
  const changes = byRules.flatMap((now, index) =>
    byRules.slice(0, index).flatMap((old) => now.map((value, at) => value - (old[at] ?? 0n))),
  );
  return [...byRules.flat(), ...changes];
}

/** A person with some units of a service, some amount of a source or in a month, by any of the sets of rules. */
function collectShared(cells: Map<string, Cell>, results: readonly Result[], kind: Overlapping): void {
  const byRules = results.map((result) => sharedOf(result, kind));
  for (const name of new Set(byRules.flatMap((found) => [...found.keys()]))) {
    const values = byRules.map((found) => found.get(name) ?? noValues[kind]);
    if (values.flat().some((value) => value !== 0n)) addCell(cells, name, cellOf(withDifferences(values)));
    else if (!cells.has(name)) cells.set(name, { ...cellOf(withDifferences(values)), people: 0 });
  }
}

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
