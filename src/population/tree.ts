/** A table of a tree: which one it hangs on, and by which dimensions. */
export interface Branch {
  /** The place of the table. */
  readonly margin: number;
  /** The place of the table it hangs on; undefined of the first. */
  readonly parent: number | undefined;
  /** The dimensions that it has in common with all tables before it; those of its parent are among them. */
  readonly common: readonly string[];
}

/**
 * Tables in an order in which each has in common with all before it only what it has in common with one of them, so that people can be
 * put together table by table; undefined where they hang together in a circle. It takes away, time and again, a table whose shared
 * dimensions all stand in one other (the reduction of Graham, and of Yu and Özsoyoğlu, 1979).
 */
export function treeOf(tables: readonly (readonly string[])[]): readonly Branch[] | undefined {
  const left = new Set(tables.keys());
  const taken: Branch[] = [];
  while (left.size > 1) {
    const leaf = leafOf(tables, [...left]);
    if (leaf === undefined) return undefined;
    taken.unshift(leaf);
    left.delete(leaf.margin);
  }
  return [...[...left].map((margin) => ({ margin, parent: undefined, common: [] })), ...taken];
}

function leafOf(tables: readonly (readonly string[])[], left: readonly number[]): Branch | undefined {
  for (const margin of [...left].reverse()) {
    const others = left.filter((each) => each !== margin);
    const common = (tables[margin] ?? []).filter((id) => others.some((other) => tables[other]?.includes(id)));
    const parent = others.find((other) => common.every((id) => tables[other]?.includes(id)));
    if (parent !== undefined) return { margin, parent, common };
  }
  return undefined;
}
