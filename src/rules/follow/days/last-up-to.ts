import type { Day } from "../../../calendar/index.js";

/**
 * The last of some items whose day is at most a day, found by halving; undefined where there is none.
 *
 * @param items in order of their days
 */
export function lastUpTo<Item>(items: readonly Item[], dayOf: (item: Item) => Day, day: Day): Item | undefined {
  let [first, end] = [0, items.length];
  while (first < end) {
    const middle = (first + end) >>> 1;
    // The middle lies between the first and the end.
    if (dayOf(items[middle] as Item) <= day) first = middle + 1;
    else end = middle;
  }
  return items[first - 1];
}
