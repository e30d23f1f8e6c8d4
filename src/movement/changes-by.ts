import type { CompiledScheme } from "../rules/compiled.js";

/** What somebody's public support changes by under each of several lists of rules; undefined where a fact is missing under any. */
export function changesBy(
  lists: readonly (readonly CompiledScheme[])[],
  base: bigint,
  support: (by: CompiledScheme) => bigint | undefined,
): readonly (readonly bigint[])[] | undefined {
  const changes: bigint[][] = [];
  for (const list of lists) {
    const own: bigint[] = [];
    for (const by of list) {
      const found = support(by);
      if (found === undefined) return undefined;
      own.push(found - base);
    }
    changes.push(own);
  }
  return changes;
}
