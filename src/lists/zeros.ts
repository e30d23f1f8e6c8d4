/** Copying zeros takes a fraction of the time of writing them one by one. */
const someZeros: readonly number[] = Array.from({ length: 4096 }, () => 0);

/** A list of zeros, one for each place that will be added to. */
export function zeros(size: number): number[] {
  if (size <= someZeros.length) return someZeros.slice(0, size);
  return Array.from({ length: size }, () => 0);
}
