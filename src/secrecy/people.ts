import { ageBandOf, levelOf, noGroup } from "../compare/groups.js";
import { type Measures, measuresOf, nothing } from "../compare/measures.js";
import { placeOfCase } from "../compare/place-of-case.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import type { Cell } from "./cell.js";
import { type Partition, partitions } from "./break-downs.js";
import { addCell, addedTo, withDifferences } from "./cells.js";
import { collectShared, nobodyShared, type Shared } from "./shared.js";

/** What is kept of people: cells, and which people are alike in all break-downs. Nobody stands in it. */
export interface Collected extends Shared {
  all: Cell | undefined;
  readonly groups: Readonly<Record<Partition, Map<string, Cell>>>;
  /** The region of each place. */
  readonly regionOf: Map<string, string>;
  /** The people of the same level, place, region and age, by these as JSON. */
  readonly classes: Map<string, Cell>;
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
    regionOf: new Map(),
    classes: new Map(),
    ...nobodyShared(),
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

/** Adds a person with the results of all sets of rules, the one before first. @returns the names of the person's groups; undefined where one of them has no answer, and the person is in no cell */
export function collect(
  into: Collected,
  document: Case,
  results: readonly Result[],
  { ages, regionOf }: Grouping,
): readonly string[] | undefined {
  const measures = results.map(measuresOf);
  if (measures.includes(undefined)) return undefined;
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
  collectShared(into, results, alike);
  for (const day of new Set([document.period.from, document.period.to])) countMore(into.ends, day, 1);
  return alike;
}

/** Counts more at a key. */
export function countMore(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** The measures of a result, as {@link collect} keeps them. */
export function valuesOfResult(result: Result): readonly bigint[] {
  return valuesOf(measuresOf(result) ?? nothing);
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
