/** Moves what stands at a place of a heap down to where nothing below it comes before it. */
export function sink<Value>(heap: Value[], at: number, isBefore: (one: Value, other: Value) => boolean): void {
  const value = heap[at];
  if (value === undefined) return;
  let place = at;
  for (;;) {
    let below = 2 * place + 1;
    let child = heap[below];
    const other = heap[below + 1];
    if (child !== undefined && other !== undefined && isBefore(other, child)) {
      child = other;
      below += 1;
    }
    if (child === undefined || !isBefore(child, value)) break;
    heap[place] = child;
    place = below;
  }
  heap[place] = value;
}
