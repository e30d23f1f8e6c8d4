import { binIds, binOf } from "../../../compare/bins.js";
import type { BinId } from "../../../compare/document.js";
import { measuresOf, type Measures } from "../../../compare/measures.js";
import { joined, nobody, type PairOfMeasures } from "../../../compare/sums.js";
import type { Result } from "../../../result/result.js";
import type { ReportedPerson } from "../person.js";

/** From how many percent of what was before a change counts as much. */
export const muchPercent = 5n;

/** What a comparison of two sets of rules adds up, as `compare` of "seko/compare" does: who is not eligible has 0 in every measure. */
export interface Comparison {
  /** Over the people who are compared. */
  totals: PairOfMeasures;
  readonly compared: Set<string>;
  /** People of whom a fact is missing under either, or who were not calculated before: they are in no sum. */
  readonly setAside: Set<string>;
  /** Of those the people who have amounts by the rules of the report. */
  readonly setAsideWithAmounts: Set<string>;
  /** How many people gain and lose, in the order of `binIds`. */
  readonly support: readonly Set<string>[];
  readonly outOfPocket: readonly Set<string>[];
  /** People of whom at least one measure is another. */
  readonly changed: Set<string>;
  /** People who are eligible by one only. */
  readonly gained: Set<string>;
  readonly lost: Set<string>;
}

/** A comparison of nobody. */
export function emptyComparison(): Comparison {
  const noBins = () => binIds.map(() => new Set<string>());
  return {
    totals: nobody,
    compared: new Set(),
    setAside: new Set(),
    setAsideWithAmounts: new Set(),
    support: noBins(),
    outOfPocket: noBins(),
    changed: new Set(),
    gained: new Set(),
    lost: new Set(),
  };
}

/** Adds a person; of whom a fact is missing under either set of rules is set aside, because what is unknown is not 0. */
export function addToComparison(comparison: Comparison, { result, before: earlier }: ReportedPerson): void {
  const before = earlier === undefined ? undefined : measuresOf(earlier);
  const after = measuresOf(result);
  if (before === undefined || after === undefined) {
    count(comparison.support, "not-computed", result);
    count(comparison.outOfPocket, "not-computed", result);
    comparison.setAside.add(result.client);
    if (result.budget !== undefined) comparison.setAsideWithAmounts.add(result.client);
    return;
  }
  comparison.compared.add(result.client);
  comparison.totals = joined(comparison.totals, { before, after });
  if (differs(before, after)) comparison.changed.add(result.client);
  const [was, is] = [earlier?.outcome.state === "eligible", result.outcome.state === "eligible"];
  if (!was && is) comparison.gained.add(result.client);
  if (was && !is) comparison.lost.add(result.client);
  count(comparison.support, binBetween(before.support, after.support - before.support), result);
  // To pay less is to gain.
  count(comparison.outOfPocket, binBetween(before.outOfPocket, before.outOfPocket - after.outOfPocket), result);
}

function differs(before: Measures, after: Measures): boolean {
  return (Object.keys(before) as readonly (keyof Measures)[]).some((measure) => before[measure] !== after[measure]);
}

/** Where a change falls: any that is none stays the same, and above {@link muchPercent} it counts as much. */
function binBetween(before: bigint, gain: bigint): BinId {
  return binOf(before, gain, { none: 0n, muchShare: muchPercent * 10_000n, muchAmount: undefined });
}

function count(bins: readonly Set<string>[], bin: BinId, { client }: Result): void {
  bins[binIds.indexOf(bin)]?.add(client);
}
