import type { Day } from "../../../calendar/index.js";
import { countFirst } from "../../../lists/index.js";

/**
 * The last of some items whose day is at most a day, found by halving; undefined where there is none.
 *
 * @param items in order of their days
 */
export function lastUpTo<Item>(items: readonly Item[], dayOf: (item: Item) => Day, day: Day): Item | undefined {
  return items[countFirst(items, (item) => dayOf(item) <= day) - 1];
}
