import { formatScaled } from "../numbers/index.js";
import type { ComparedAmount, ComparedMeasures } from "./compared-amounts.js";
import { addAt, type ExactSums, sumAt } from "./exact/exact-sums.js";
import type { Figures } from "./figures.js";
import { nothing, together, type Measures } from "./measures.js";

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

/** An amount in words of a document. */
export function comparedAmount({ before, after }: Pair, decimals: number): ComparedAmount {
  return {
    before: formatScaled(before, decimals),
    after: formatScaled(after, decimals),
    change: formatScaled(after - before, decimals),
  };
}

/** The amount that stands at a place of sums, before, and behind it after. */
export function amountAt(sums: ExactSums, index: number, decimals: number): ComparedAmount {
  return comparedAmount({ before: sumAt(sums, index), after: sumAt(sums, index + 1) }, decimals);
}

/** So many sums {@link addFigures} adds to: each measure before and after. */
export const figuresLength = 8;

/** Adds what one set of rules gives all people for whom a case stands. @param side 0 before, 1 after */
export function addFigures(sums: ExactSums, figures: Figures | undefined, side: number, weight: number): void {
  if (figures === undefined) return;
  addAt(sums, side, figures.budget, weight);
  addAt(sums, 2 + side, figures.cost, weight);
  addAt(sums, 4 + side, figures.support, weight);
  addAt(sums, 6 + side, figures.outOfPocket, weight);
}

/** Sums of measures in words of a document. */
export function measuresAt(sums: ExactSums, decimals: number): ComparedMeasures {
  const at = (index: number) => amountAt(sums, index, decimals);
  return { budget: at(0), cost: at(2), support: at(4), outOfPocket: at(6) };
}

/** Measures in words of a document. */
export function comparedMeasures({ before, after }: PairOfMeasures, decimals: number): ComparedMeasures {
  const of = (measure: keyof Measures) => comparedAmount({ before: before[measure], after: after[measure] }, decimals);
  return { budget: of("budget"), cost: of("cost"), support: of("support"), outOfPocket: of("outOfPocket") };
}
