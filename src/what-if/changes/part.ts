import type { MeasureId } from "../../compare/measures.js";
import type { Made } from "./made.js";

/** What some of the people have by each set of changes, as data: integers as texts. */
export interface EffectsPart {
  readonly compared: number;
  readonly synthetic: boolean;
  /** For how many people each change alone changes an amount. */
  readonly touched: readonly number[];
  /** People set aside by the fact that is missing, and by the code of what is wrong. */
  readonly lacking: readonly (readonly [string, number])[];
  readonly refused: readonly (readonly [string, number])[];
  readonly sums: readonly SumsPart[];
}

interface SumsPart {
  readonly made: Made;
  readonly measures: readonly (readonly [MeasureId, string])[];
  /** By source. */
  readonly paid: readonly (readonly [string, string])[];
}
