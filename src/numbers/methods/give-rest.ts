import { entryAt } from "../entry-at.js";
import { remainderOf } from "../multiply-divide.js";
import { numberAtRank } from "./number-at-rank.js";

/** So few parts are looked through again for each unit sooner than they are sorted, and without memory. */
const fewParts = 16;

/** One unit of the rest to each part by remainder, the largest first, ties to the earlier. */
export function giveRest(
  target: number[],
  offset: number,
  total: number,
  numerators: readonly number[],
  denominator: number,
  rest: number,
): void {
  const magnitude = Math.abs(total);
  const unit = total < 0 ? -1 : 1;
  if (numerators.length > fewParts) {
    // A copy of whole numbers is made faster than a list of floats, and is overwritten.
    const remainders = numerators.slice();
    for (let index = 0; index < remainders.length; index += 1) {
      remainders[index] = remainderOf(magnitude, entryAt(numerators, index), denominator);
    }
    // What the last unit goes to; those of the same remainder that come after it get none.
    let ties = Math.abs(rest);
    const least = numberAtRank(remainders.slice(), remainders.length - ties);
    for (const remainder of remainders) if (remainder > least) ties -= 1;
    for (let index = 0; index < remainders.length; index += 1) {
      const remainder = entryAt(remainders, index);
      if (remainder < least || (remainder === least && (ties -= 1) < 0)) continue;
      target[offset + index] = entryAt(target, offset + index) + unit;
    }
    return;
  }
  let given = denominator;
  let givenAt = -1;
  for (let left = Math.abs(rest); left > 0; left -= 1) {
    let best = -1;
    let bestAt = -1;
    for (let index = 0; index < numerators.length; index += 1) {
      const remainder = remainderOf(magnitude, entryAt(numerators, index), denominator);
      const open = remainder < given || (remainder === given && index > givenAt);
      if (open && remainder > best) {
        best = remainder;
        bestAt = index;
      }
    }
    target[offset + bestAt] = entryAt(target, offset + bestAt) + unit;
    given = best;
    givenAt = bestAt;
  }
}
