/** From which value to which a number is known to lie. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A sum of unknown numbers, by their places, that is known to lie in a range. */
export interface KnownSum {
  readonly of: readonly number[];
  readonly range: Range;
}

/** After so many rounds what still moves moves by little. */
const mostRounds = 200;

/**
 * What follows of unknown numbers, none of which is below 0, from sums that are known to lie in ranges: each is at most what a sum leaves
 * when the others are at their least, and at least what it leaves when they are at their most. It goes on until nothing gets narrower.
 *
 * @param most what each is at most; Infinity where that is not known
 */
export function narrowed(most: readonly number[], sums: readonly KnownSum[]): readonly Range[] {
  const low = most.map(() => 0);
  const high = [...most];
  const narrow = ({ of, range }: KnownSum): boolean => {
    let isNarrower = false;
    const least = of.reduce((sum, at) => sum + (low[at] ?? 0), 0);
    const all = of.reduce((sum, at) => sum + (high[at] ?? 0), 0);
    for (const at of of) {
      const [from, to] = [low[at] ?? 0, high[at] ?? Infinity];
      const highest = Math.min(to, range.high - (least - from));
      // Where another has no end, nothing follows from below.
      const others =
        to === Infinity ? of.reduce((sum, each) => sum + (each === at ? 0 : (high[each] ?? 0)), 0) : all - to;
      const lowest = Math.max(from, range.low - others);
      if (highest < to || lowest > from) isNarrower = true;
      low[at] = lowest;
      high[at] = highest;
    }
    return isNarrower;
  };
  for (let round = 0; round < mostRounds; round += 1) {
    if (!sums.map(narrow).includes(true)) break;
  }
  return low.map((from, at) => ({ low: from, high: high[at] ?? Infinity }));
}

/**
 * Sums with what is left of each when others that lie wholly in it are taken away, one or two: the ranges of one set of numbers are taken
 * together.
 */
export function withRests(sums: readonly KnownSum[]): readonly KnownSum[] {
  const given = sums.map(({ of, range }) => ({ mask: maskOf(of), range }));
  const found = new Map<bigint, Range>();
  const note = (mask: bigint, { low, high }: Range): void => {
    const known = found.get(mask) ?? { low: 0, high: Infinity };
    found.set(mask, { low: Math.max(low, known.low), high: Math.min(high, known.high) });
  };
  for (const { mask, range } of given) note(mask, range);
  for (let taken = 0; taken < 2; taken += 1) {
    for (const [mask, range] of [...found]) {
      for (const other of given) {
        if (mask === other.mask || (mask & other.mask) !== other.mask) continue;
        note(mask ^ other.mask, { low: range.low - other.range.high, high: range.high - other.range.low });
      }
    }
  }
  return [...found].map(([mask, range]) => ({ of: placesIn(mask), range }));
}

function maskOf(places: readonly number[]): bigint {
  return places.reduce((mask, at) => mask | (1n << BigInt(at)), 0n);
}

function placesIn(mask: bigint): readonly number[] {
  return Array.from(mask.toString(2))
    .reverse()
    .flatMap((bit, at) => (bit === "1" ? [at] : []));
}
