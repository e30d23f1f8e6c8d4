import fc from "fast-check";
import { inject } from "vitest";
import type { Population } from "../../examples/population.js";

declare module "vitest" {
  interface ProvidedContext {
    /** How many populations each law is tried on; `more.ts` sets it. */
    readonly populations?: number;
  }
}

/** As many as keep all these files below a minute on one core; `npx tsx test/pilots/more.ts 200` tries more. */
const populations = 6;

/** By what every law of the pilots is tried. A seed says nothing of a smaller one, so that shrinking would only take time. */
export const tried = { seed: 2018, numRuns: inject("populations") ?? populations, endOnFailure: true } as const;

const seeds = fc.integer({ min: 1, max: 2_147_483_646 });

/** Populations of some size, a multiple of five. */
export function populationsOf(least: number, most: number): fc.Arbitrary<Population> {
  return fc.record({ seed: seeds, size: fc.integer({ min: least / 5, max: most / 5 }).map((fifth) => 5 * fifth) });
}
