/** The entry at an index that is known to be in range: known by the code around it, not by the compiler. */
export function entryAt(list: readonly number[], index: number): number {
  return list[index] as number;
}
