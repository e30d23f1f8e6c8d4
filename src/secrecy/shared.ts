import { outOfPocketOf, supportOf } from "../compare/measures.js";
import { noPayer } from "../result/budget/paid-out.js";
import type { Result } from "../result/result.js";
import { type Crossed, crossed, type Overlapping, overlapping } from "./break-downs.js";
import type { Cell } from "./cell.js";
import { addCell, withDifferences } from "./cells.js";

/** What is kept of break-downs in which somebody may be in several groups. */
export interface Shared {
  readonly shared: Readonly<Record<Overlapping, Map<string, Cell>>>;
  /** Who of a class has some of a source, a service or a month, or of one in the other, by the class and the names of these as JSON. */
  readonly having: Readonly<Record<Overlapping | Crossed, Map<string, Having>>>;
}

/** How many people have something, and behind that for each change how many it touches. */
export type Having = readonly number[];

/** Nobody. */
export function nobodyShared(): Shared {
  return {
    shared: { source: new Map(), service: new Map(), month: new Map() },
    having: {
      ...{ source: new Map(), service: new Map(), month: new Map() },
      ...{ "service-month": new Map(), "source-month": new Map() },
    },
  };
}

/** Counts more people who have something. */
export function countHaving(counts: Map<string, Having>, key: string, more: Having): void {
  const known = counts.get(key);
  counts.set(key, known === undefined ? more : more.map((people, index) => people + (known[index] ?? 0)));
}

/** A person with some units of a service, some amount of a source or in a month, by any of the sets of rules. */
export function collectShared(into: Shared, results: readonly Result[], alike: readonly string[]): void {
  for (const kind of [...overlapping, ...crossed]) {
    const byRules = results.map((result) => sharedOf(result, kind));
    const cells = kind === "service-month" || kind === "source-month" ? undefined : into.shared[kind];
    for (const name of new Set(byRules.flatMap((found) => [...found.keys()]))) {
      const values = byRules.map((found) => found.get(name) ?? noValues[kind]);
      const cell = withDifferences(values.map(toldBy[kind]));
      if (values.flat().some((value) => value !== 0n)) {
        if (cells !== undefined) addCell(cells, name, cell);
        const touched = cell.quantities.flatMap((each) => each.touched ?? []);
        countHaving(into.having[kind], JSON.stringify([...alike, ...name.split(between)]), [1, ...touched]);
      } else if (cells?.has(name) === false) cells.set(name, { ...cell, people: 0 });
    }
  }
}

/** Stands between the names of a crossing, and in no id. */
export const between = "\n";

/** With what a reader finds by taking one value from another. */
const toldBy: Readonly<Record<Overlapping | Crossed, (values: readonly bigint[]) => readonly bigint[]>> = {
  source: (values) => values,
  service: ([cost = 0n, covered = 0n]) => [cost, covered, cost - covered],
  month: ([cost = 0n, support = 0n, outOfPocket = 0n]) => [cost, support, outOfPocket, support + outOfPocket - cost],
  "service-month": (values) => values,
  "source-month": (values) => values,
};

const noValues: Readonly<Record<Overlapping | Crossed, readonly bigint[]>> = {
  source: [0n],
  service: [0n, 0n],
  month: [0n, 0n, 0n],
  "service-month": [0n],
  "source-month": [0n],
};

/** What a result has of each name of a break-down, or of a crossing. */
export function sharedOf(result: Result, kind: Overlapping | Crossed): ReadonlyMap<string, readonly bigint[]> {
  const found = new Map<string, readonly bigint[]>();
  if (result.totals === undefined) return found;
  const { totals, numbers, lines, months } = result;
  const { sourceIds } = numbers.form;
  const isPaidOut = numbers.payments.length > 0;
  const add = (name: string, values: readonly bigint[]): void => {
    const known = found.get(name);
    found.set(name, known === undefined ? values : known.map((value, index) => value + (values[index] ?? 0n)));
  };
  switch (kind) {
    case "source":
      for (const [index, id] of sourceIds.entries()) add(id, [BigInt(totals.sourceMinors[index] ?? 0)]);
      if (isPaidOut) add(noPayer, [BigInt(totals.paidOutMinor)]);
      break;
    case "service":
      for (const { service, costMinor, coveredMinor } of lines) add(service, [BigInt(costMinor), BigInt(coveredMinor)]);
      break;
    case "month":
      for (const month of months) add(month.month, [BigInt(month.costMinor), supportOf(month), outOfPocketOf(month)]);
      break;
    case "service-month":
      for (const [line, { service }] of numbers.lines.entries())
        for (const [at, { month }] of months.entries())
          add(`${service}${between}${month}`, [BigInt(numbers.cost[line * months.length + at] ?? 0)]);
      break;
    case "source-month":
      for (const { month, sourceMinors, paidOutMinor } of months) {
        for (const [index, id] of sourceIds.entries())
          add(`${id}${between}${month}`, [BigInt(sourceMinors[index] ?? 0)]);
        if (isPaidOut) add(`${noPayer}${between}${month}`, [BigInt(paidOutMinor)]);
      }
      break;
  }
  return found;
}
