/**
 * The first item of each key. Whoever asks for the items of many keys looks through the list once, and finds what a search from the
 * start would find.
 *
 * @param keyOf what items are told apart by
 */
export function firstBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, Item> {
  const found = new Map<Key, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!found.has(key)) found.set(key, item);
  }
  return found;
}
