/** Sums that stand side by side, exact however large they grow: in plain numbers for as long as these are exact. */
export interface ExactSums {
  readonly near: Float64Array;
  /** What left the plain numbers, where something did. */
  readonly far: bigint[];
}

/** So many sums of nothing. */
export function noSums(length: number): ExactSums {
  return { near: new Float64Array(length), far: [] };
}

/** The same sums, which grow by themselves. */
export function copyOfSums({ near, far }: ExactSums): ExactSums {
  return { near: near.slice(), far: far.slice() };
}

/** Adds an integer so many times to one of the sums. */
export function addAt(sums: ExactSums, index: number, minor: number, times: number): void {
  const { near } = sums;
  const added = minor * times;
  const sum = (near[index] ?? 0) + added;
  if (isSafe(sum) && isSafe(added)) near[index] = sum;
  else addFar(sums, index, BigInt(minor) * BigInt(times));
}

function isSafe(sum: number): boolean {
  return sum <= Number.MAX_SAFE_INTEGER && sum >= -Number.MAX_SAFE_INTEGER;
}

/** Adds an integer of any size to one of the sums. */
export function addFar({ far }: ExactSums, index: number, minor: bigint): void {
  far[index] = (far[index] ?? 0n) + minor;
}

/** One of the sums. */
export function sumAt({ near, far }: ExactSums, index: number): bigint {
  return BigInt(near[index] ?? 0) + (far[index] ?? 0n);
}

/** Adds sums to others, each to its own. */
export function addSums(into: ExactSums, from: ExactSums): void {
  for (const index of from.near.keys()) addFar(into, index, sumAt(from, index));
}

/** The sums under a key; those of a key that is new are of nothing. */
export function sumsOf<Key>(map: Map<Key, ExactSums>, key: Key, length: number): ExactSums {
  const known = map.get(key);
  if (known !== undefined) return known;
  const sums = noSums(length);
  map.set(key, sums);
  return sums;
}
