import { seededRandom } from "../../examples/random.js";
import { targetsOf } from "./targets.js";

/** A mutant for which something was not as it should be; `run` with its number makes it again. */
export interface Fault {
  readonly kind: string;
  readonly number: number;
  readonly message: string;
}

/** How a run of the fuzz went. */
export interface Fuzzed {
  /** By kind, how many mutants were made and how many came through their readers. */
  readonly counts: ReadonlyMap<string, { readonly made: number; readonly through: number }>;
  readonly faults: readonly Fault[];
}

/**
 * Mutates documents of every kind, reads them, and does with those that are read whatever can be done with them.
 *
 * @param mutants how many are made, of all kinds together
 * @param seed decides about all of them; a mutant depends on the seed and its number alone
 */
export function fuzz(mutants: number, seed: number): Fuzzed {
  const targets = targetsOf(seed);
  const counts = new Map(targets.map(({ kind }) => [kind, { made: 0, through: 0 }]));
  const faults: Fault[] = [];
  for (let number = 0; number < mutants; number += 1) {
    const target = targets[number % targets.length];
    const count = target === undefined ? undefined : counts.get(target.kind);
    if (target === undefined || count === undefined) break;
    count.made += 1;
    try {
      if (target.run(seededRandom(1 + ((seed * 7919 + number * 104_729) % 2_147_483_645)))) count.through += 1;
    } catch (error) {
      faults.push({ kind: target.kind, number, message: error instanceof Error ? (error.stack ?? "") : String(error) });
    }
  }
  return { counts, faults };
}
