/** Whole numbers that look random and are the same in every run and on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item;
  /** The items in another order. */
  shuffle<Item>(items: readonly Item[]): readonly Item[];
}

const modulus = 2_147_483_647;
const multiplier = 48_271;

/**
 * The generator of Park and Miller: each state is 48 271 times the one before, modulo the prime 2^31 - 1. Products stay below
 * 2^47, so plain numbers hold them exactly. Good enough to make up people; not for secrets.
 *
 * @param seed a whole number from 1 to 2^31 - 2
 */
export function seededRandom(seed: number): Random {
  let state = seed;
  const below = (count: number): number => {
    state = (state * multiplier) % modulus;
    return state % count;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError("There is nothing to pick from.");
    return item;
  };
  return {
    between: (least, most) => least + below(most - least + 1),
    pick,
    // Draws the next item from what is left, until nothing is.
    shuffle: (items) => {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
