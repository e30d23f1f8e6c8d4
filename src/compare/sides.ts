import type { Figures } from "./figures.js";
import { figuresOf, measuresIn } from "./figures.js";
import type { Given } from "./given.js";
import { nothing } from "./measures.js";
import type { MeasureId } from "./measures.js";
import type { PairOfMeasures } from "./sums.js";

/** What one set of rules gives somebody, with its sums; both are undefined of who has no right, and of whom a fact is missing. */
export interface Side extends Given {
  readonly figures: Figures | undefined;
}

/** What somebody has by two sets of rules. */
export interface TwoSides {
  readonly old: Side;
  readonly now: Side;
}

/** What two sets of rules give, added up. @throws {InputError} where an amount is past the exact range */
export function sidesOf(old: Given, now: Given): TwoSides {
  const side = sideOf(old);
  return { old: side, now: now === old ? side : sideOf(now) };
}

function sideOf({ numbers, missing }: Given): Side {
  return { numbers, missing, figures: numbers === undefined ? undefined : figuresOf(numbers) };
}

/** A measure before, and by how much it changes; of who has no right it is 0. */
export function gain({ old, now }: TwoSides, measure: MeasureId): { readonly before: number; readonly change: number } {
  const before = old.figures?.[measure] ?? 0;
  return { before, change: (now.figures?.[measure] ?? 0) - before };
}

/** The measures of both sides; undefined where a fact is missing under either. */
export function pairIn({ old, now }: TwoSides): PairOfMeasures | undefined {
  if (old.missing !== undefined || now.missing !== undefined) return undefined;
  const of = ({ figures }: Side) => (figures === undefined ? nothing : measuresIn(figures));
  return { before: of(old), after: of(now) };
}
