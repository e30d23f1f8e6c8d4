import { formatScaled } from "../numbers/index.js";
import type { ComparedAmount, ComparedMeasures } from "./compared-amounts.js";
import { nothing, times, together, type Measures } from "./measures.js";

/** An amount before and after, in minor units. */
export interface Pair {
  readonly before: bigint;
  readonly after: bigint;
}

/** Measures of people before and after. */
export interface PairOfMeasures {
  readonly before: Measures;
  readonly after: Measures;
}

/** No people. */
export const nobody: PairOfMeasures = { before: nothing, after: nothing };

/** The measures of both together. */
export function joined(left: PairOfMeasures, right: PairOfMeasures): PairOfMeasures {
  return { before: together(left.before, right.before), after: together(left.after, right.after) };
}

/** The measures of so many people who all have the same. */
export function weighted({ before, after }: PairOfMeasures, weight: number): PairOfMeasures {
  return weight === 1 ? { before, after } : { before: times(before, weight), after: times(after, weight) };
}

/** Adds an amount to what stands under a key. */
export function addPair(sums: Map<string, Pair>, key: string, { before, after }: Pair): void {
  const old = sums.get(key) ?? { before: 0n, after: 0n };
  sums.set(key, { before: old.before + before, after: old.after + after });
}

/** An amount in words of a document. */
export function comparedAmount({ before, after }: Pair, decimals: number): ComparedAmount {
  return {
    before: formatScaled(before, decimals),
    after: formatScaled(after, decimals),
    change: formatScaled(after - before, decimals),
  };
}

/** Measures in words of a document. */
export function comparedMeasures({ before, after }: PairOfMeasures, decimals: number): ComparedMeasures {
  const of = (measure: keyof Measures) => comparedAmount({ before: before[measure], after: after[measure] }, decimals);
  return { budget: of("budget"), cost: of("cost"), support: of("support"), outOfPocket: of("outOfPocket") };
}
