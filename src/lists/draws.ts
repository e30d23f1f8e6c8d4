/** Whole numbers that look random and are the same on every machine. */
export interface Draws {
  /** A whole number from `least` to `most`, both included, of at most 2^31 - 2 such numbers. */
  between(least: number, most: number): number;
  /** Puts the items of a list into another order, every order being as likely. */
  shuffle(items: unknown[]): void;
}

const modulus = 2_147_483_647;
const multiplier = 48_271;

/** The largest seed. */
export const mostSeed = modulus - 1;

/**
 * The minimal standard generator of Park and Miller (Communications of the ACM, 1988 and 1993): each state is 48 271 times the one before,
 * modulo the prime 2^31 - 1. Products stay below 2^47, so plain numbers hold them exactly.
 *
 * @param seed a whole number from 1 to {@link mostSeed}
 */
export function createDraws(seed: number): Draws {
  let state = seed;
  const next = () => (state = (state * multiplier) % modulus) - 1;
  const below = (count: number): number => {
    // States that would make some numbers more likely than others are passed over.
    const fair = mostSeed - (mostSeed % count);
    let drawn = next();
    while (drawn >= fair) drawn = next();
    return drawn % count;
  };
  return {
    between: (least, most) => least + below(most - least + 1),
    shuffle(items) {
      for (let last = items.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [items[last], items[other]] = [items[other], items[last]];
      }
    },
  };
}
