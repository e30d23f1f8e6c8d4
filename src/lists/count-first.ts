/**
 * How many items at the beginning of a list something holds of, found by halving.
 *
 * @param holds true of every item up to some place and of none behind it
 */
export function countFirst<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [first, end] = [0, items.length];
  while (first < end) {
    const middle = (first + end) >>> 1;
    // The middle lies between the first and the end.
    if (holds(items[middle] as Item)) first = middle + 1;
    else end = middle;
  }
  return first;
}
