import fc from "fast-check";
import { formatScaled } from "../../src/numbers/index.js";

/** Draws the values of one made-up document, one after the other, so that a document can be written down as a person would. */
export interface Draw {
  integer(minimum: number, maximum: number): number;
  /** True in so many of a hundred. */
  chance(percent: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  /** At least `least` of the items, in their order. */
  some<Item>(items: readonly Item[], least?: number): readonly Item[];
  shuffled<Item>(items: readonly Item[]): readonly Item[];
  /** Decimal text of 0 to a maximum of whole units. */
  decimal(maximum: number, decimals: number): string;
}

/** One of 2^30 numbers, all as likely, so that "so many of a hundred" is what it says. It shrinks to 0. */
const evenly = () => fc.noBias(fc.nat(2 ** 30 - 1));

/** Makes an arbitrary of a function that draws. */
export function drawn<Value>(make: (draw: Draw) => Value): fc.Arbitrary<Value> {
  return fc.gen().map((generate) => {
    const integer = (minimum: number, maximum: number): number =>
      minimum + Math.floor((generate(evenly) / 2 ** 30) * (maximum - minimum + 1));
    const chance = (percent: number): boolean => integer(1, 100) > 100 - percent;
    const one = <Item>(items: readonly Item[]): Item => {
      if (items.length === 0) throw new Error("nothing to draw from");
      return items[integer(0, items.length - 1)] as Item; // within the list
    };
    return make({
      integer,
      chance,
      one,
      some: (items, least = 0) => {
        const kept = items.filter(() => chance(50));
        return kept.length >= least ? kept : items.slice(0, least);
      },
      shuffled: (items) => {
        const order = items.map((item) => ({ item, at: integer(0, 1_000_000) }));
        return order.sort((left, right) => left.at - right.at).map(({ item }) => item);
      },
      decimal: (maximum, decimals) => formatScaled(chance(4) ? 0 : integer(0, maximum * 10 ** decimals), decimals),
    });
  });
}
