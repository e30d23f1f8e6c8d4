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
 * What follows of unknown numbers from sums that are known to lie in ranges: each is at most what a sum leaves when the others are at their
 * least, and at least what it leaves when they are at their most. It goes on until nothing gets narrower.
 *
 * @param first from what to what each is known to lie before; to Infinity where it has no end
 */
export function narrowed(first: readonly Range[], sums: readonly KnownSum[]): readonly Range[] {
  const low = first.map((range) => range.low);
  const high = first.map((range) => range.high);
  const narrow = ({ of, range }: KnownSum): boolean => {
    let isNarrower = false;
    const [least, most] = [endsOf(of, low), endsOf(of, high)];
    for (const at of of) {
      const [from, to] = [low[at] ?? -Infinity, high[at] ?? Infinity];
      const highest = Math.min(to, range.high - without(least, from));
      const lowest = Math.max(from, range.low - without(most, to));
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

/** The ends of some numbers, added up, and how many have none. */
interface Ends {
  readonly sum: number;
  /** How many are infinite. */
  readonly endless: number;
  /** Infinity, or its opposite. */
  readonly none: number;
}

/** Ends of numbers, added up. */
export function endsOf(of: readonly number[], ends: readonly number[]): Ends {
  let [sum, endless, none] = [0, 0, 0];
  for (const at of of) {
    const end = ends[at] ?? 0;
    if (Number.isFinite(end)) sum += end;
    else [endless, none] = [endless + 1, end];
  }
  return { sum, endless, none };
}

/** What is left of ends without some of them: where another has no end, none. */
export function without({ sum, endless, none }: Ends, ...ends: readonly number[]): number {
  const finite = ends.filter(Number.isFinite);
  if (endless > ends.length - finite.length) return none;
  return finite.reduce((left, end) => left - end, sum);
}

/**
 * Sums with what is left of each when others that lie wholly in it are taken away, one or two: the ranges of one set of numbers are taken
 * together.
 */
export function withRests(sums: readonly KnownSum[]): readonly KnownSum[] {
  const given = sums.map(({ of, range }) => ({ mask: maskOf(of), range }));
  const found = new Map<bigint, Range>();
  const note = (mask: bigint, { low, high }: Range): void => {
    const known = found.get(mask) ?? { low: -Infinity, high: Infinity };
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
