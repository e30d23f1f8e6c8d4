/**
 * A list with room for exactly so many entries, each of which is to be set before it is read. A list that grows takes room for
 * seventeen at its first entry, and most lists of a case have one or two: reading would fill memory with nothing.
 */
export function sized<Entry>(length: number): Entry[] {
  return new Array<Entry>(length);
}
