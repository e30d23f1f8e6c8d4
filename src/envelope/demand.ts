import { addToTotal, boundsOf, fromNothing, noTotal, saidBounds, type Spread } from "../compare/sampling.js";
import { formatScaled } from "../numbers/index.js";
import type { EnvelopeDemand } from "./document.js";
import type { InLine } from "./in-line.js";

/** What is read of a case of people in line. */
type Needing = Pick<InLine, "support" | "weight">;

/** The spread of cases with a right and of those without one, who need nothing. */
export function everybodyOf(inLine: readonly Needing[], ineligible: readonly number[]): Spread {
  const all = noTotal();
  for (const { weight } of inLine) addToTotal(all, 0n, weight);
  for (const weight of ineligible) addToTotal(all, 0n, weight);
  return all;
}

/**
 * What people in line need, served or not, with its interval: a total over all cases, in which those of others have nothing (Cochran,
 * Sampling Techniques, 2.13). Who of them is served hangs on everybody before, which no total of cases says.
 *
 * @param everybody the spread of all cases that were calculated
 */
export function demandOf(people: readonly Needing[], everybody: Spread, decimals: number): EnvelopeDemand {
  const [count, support] = [noTotal(), noTotal()];
  for (const each of people) {
    addToTotal(count, 1n, each.weight);
    addToTotal(support, each.support, each.weight);
  }
  const [ofPeople, ofSupport] = [boundsOf(count, everybody), boundsOf(support, everybody)];
  const total = people.reduce((sum, each) => sum + each.support * BigInt(each.weight), 0n);
  return {
    support: formatScaled(total, decimals),
    sampling:
      ofPeople === undefined || ofSupport === undefined
        ? "none"
        : { people: saidBounds(fromNothing(ofPeople), 0), support: saidBounds(fromNothing(ofSupport), decimals) },
  };
}
