import { binIds, binOf } from "../../../compare/bins.js";
import type { BinId } from "../../../compare/document.js";
import { outOfPocketOf, supportOf } from "../../../compare/measures.js";
import type { EligibleResult, Result } from "../../../result/result.js";
import type { ReportedPerson } from "../person.js";
import { addPerson, addSums, emptySums, type Sums } from "./sums.js";

/** From how many percent of what was before a change counts as much. */
export const muchPercent = 5n;

const amountKinds = ["budget", "cost", "covered", "contribution"] as const;

/** What a comparison of two sets of rules adds up. */
export interface Comparison {
  /** Over people who have amounts by both. */
  readonly before: Sums;
  readonly after: Sums;
  /** How many people gain and lose, in the order of `binIds`. */
  readonly support: readonly Set<string>[];
  readonly pocket: readonly Set<string>[];
  /** People who have amounts by both, of which at least one is another. */
  readonly changed: Set<string>;
  /** People who have a budget by one only. */
  readonly gained: Set<string>;
  readonly lost: Set<string>;
}

/** A comparison of nobody. */
export function emptyComparison(): Comparison {
  return {
    before: emptySums(),
    after: emptySums(),
    support: noBins(),
    pocket: noBins(),
    changed: new Set(),
    gained: new Set(),
    lost: new Set(),
  };
}

/** Adds a person; one with amounts by one set of rules only is counted apart, because what is unknown is not 0. */
export function addToComparison(comparison: Comparison, { result, before }: ReportedPerson): void {
  if (before?.budget === undefined || result.budget === undefined) {
    count(comparison.support, "not-computed", result);
    count(comparison.pocket, "not-computed", result);
    if (before?.budget !== undefined && result.outcome.state === "ineligible") comparison.lost.add(result.client);
    if (before?.outcome.state === "ineligible" && result.budget !== undefined) comparison.gained.add(result.client);
    return;
  }
  const [old, now] = [sumsOf(before), sumsOf(result)];
  addSums(comparison.before, old);
  addSums(comparison.after, now);
  if (amountKinds.some((kind) => old[kind] !== now[kind])) comparison.changed.add(result.client);
  count(comparison.support, binBetween(supportOf(before.totals), supportOf(result.totals)), result);
  // To pay less is to gain.
  const [less, more] = [outOfPocketOf(before.totals), outOfPocketOf(result.totals)];
  count(comparison.pocket, binBetween(-less, -more), result);
}

/** Where a change falls: any that is none stays the same, and above {@link muchPercent} it counts as much. */
function binBetween(before: bigint, after: bigint): BinId {
  return binOf(before, after - before, { none: 0n, muchShare: muchPercent * 10_000n, muchAmount: undefined });
}

function sumsOf(result: EligibleResult): Sums {
  const own = emptySums();
  addPerson(own, result);
  return own;
}

function count(bins: readonly Set<string>[], bin: BinId, { client }: Result): void {
  bins[binIds.indexOf(bin)]?.add(client);
}

function noBins(): readonly Set<string>[] {
  return binIds.map(() => new Set());
}
