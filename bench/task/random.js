/**
 * A source of made-up numbers that gives the same ones for the same seed on every machine (xorshift on 32 bits).
 *
 * @param {number} seed a whole number above 0
 */
export function seededRandom(seed) {
  let state = seed | 0;

  /** A whole number from `least` to `most`, both included. */
  function whole(/** @type {number} */ least, /** @type {number} */ most) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return least + ((state >>> 0) % (most - least + 1));
  }

  /** True in so many of a hundred draws. */
  function percent(/** @type {number} */ chance) {
    return whole(1, 100) <= chance;
  }

  /**
   * One entry of a list.
   *
   * @template Item
   * @param {readonly Item[]} list
   * @returns {Item}
   */
  function one(list) {
    return /** @type {Item} */ (list[whole(0, list.length - 1)]);
  }

  return { whole, percent, one };
}

/** @typedef {ReturnType<typeof seededRandom>} Random */
