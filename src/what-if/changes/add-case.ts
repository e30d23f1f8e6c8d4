import { measuresOf } from "../../compare/measures.js";
import { isInputError } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import { calculatePrepared } from "../../prepared/calculate.js";
import { prepare } from "../../prepared/prepare.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { EffectSums } from "./effect-sums.js";
import type { Had } from "./effect-sums.js";
import type { Made } from "./made.js";
import { paidBy } from "./paid-by.js";

/** Rules with some of the changes made. */
export interface SetOfChanges {
  readonly made: Made;
  readonly rules: CompiledScheme;
}

/** Adds what all sets of rules make of a case, or sets it aside. */
export function addCase(sums: EffectSums, document: Case, sets: readonly SetOfChanges[]): void {
  sums.begin(document);
  let results: readonly Result[];
  try {
    const person = prepare(document);
    results = sets.map(({ rules }) => calculatePrepared(person, rules));
  } catch (error) {
    if (!isInputError(error)) throw error;
    sums.refuse(error.issues);
    return;
  }
  const had = new Map<Made, Had>();
  for (const [index, result] of results.entries()) {
    const measures = measuresOf(result);
    const made = sets[index]?.made;
    if (measures !== undefined && made !== undefined) had.set(made, { measures, paid: paidBy(result) });
  }
  if (had.size < sets.length) sums.lack(results);
  else sums.add(had);
}
