import type { Safety } from "./cell.js";
import { peopleIn, type PeopleAlike } from "./recover.js";

/** How near a reader may not come, beside what a cell must have. */
export interface Nearness extends Safety {
  /** To what sums are rounded, in minor units. */
  readonly step: number;
}

/** A sum that readers know: the places of what it adds up, and what it comes to in minor units. */
export interface KnownSum {
  readonly of: readonly number[];
  readonly value: number;
  /** How often it was rounded; left out, once: a change is one rounded sum less another. */
  readonly roundings?: number;
}

/** What is together in every sum, and from what to what it is known to be. */
interface Kind {
  readonly parts: readonly PeopleAlike[];
  low: number;
  high: number;
}

/** A sum as kinds, and from what to what it was before it was rounded. */
interface Told {
  readonly of: readonly Kind[];
  readonly low: number;
  readonly high: number;
}

/** After so many rounds what still moves moves by little. */
const mostRounds = 50;
const whole = 1_000_000;

/**
 * Whether what too few people have together is known nearly: to within a step, or the part of it that dominance leaves. Nothing is below 0,
 * so that of a row whose other people are in rows of little, nearly all is what the few have.
 *
 * @param parts what people have, none of it below 0, by who they are
 */
export function tellsNearly(sums: readonly KnownSum[], parts: readonly PeopleAlike[], safety: Nearness): boolean {
  const { step, dominance, threshold } = safety;
  const ranges = sums.map(({ value, roundings = 1 }) => {
    const away = (roundings * step) / 2;
    return { low: value - away, high: value + away };
  });
  const inSums = parts.map((): number[] => []);
  for (const [at, { of }] of sums.entries()) for (const part of of) inSums[part]?.push(at);
  const found = new Map<string, { readonly sums: readonly number[]; readonly parts: PeopleAlike[] }>();
  for (const [index, part] of parts.entries()) {
    const own = inSums[index] ?? [];
    const known = found.get(own.join());
    if (known === undefined) found.set(own.join(), { sums: own, parts: [part] });
    else known.parts.push(part);
  }
  const ofSums = sums.map((): Kind[] => []);
  for (const { sums: own, parts: alike } of found.values()) {
    const kind: Kind = { parts: alike, low: 0, high: Infinity };
    // Of a sum that is shown no two people have more than a part, which its readers know.
    if (peopleIn(alike) <= 2)
      kind.high = Math.min(...own.map((at) => ((ranges[at]?.high ?? 0) * Number(dominance)) / whole));
    for (const at of own) ofSums[at]?.push(kind);
  }
  const told = ranges.map((range, at): Told => ({ of: ofSums[at] ?? [], ...range }));
  for (let round = 0; round < mostRounds; round += 1) if (!told.map(narrow).includes(true)) break;
  return told.some((each) => isKnown(each, threshold, Math.max(0, 1 - Number(dominance) / whole), step));
}

/** Makes the ranges of a sum narrower by what the others in it leave. @returns whether any was */
function narrow({ of, low, high }: Told): boolean {
  const least = sumOf(of, "low");
  const endless = of.filter((kind) => kind.high === Infinity).length;
  const most = of.reduce((sum, kind) => sum + (kind.high === Infinity ? 0 : kind.high), 0);
  let isNarrower = false;
  for (const kind of of) {
    const isEndless = kind.high === Infinity;
    const others = endless > (isEndless ? 1 : 0) ? Infinity : isEndless ? most : most - kind.high;
    const [from, to] = [Math.max(kind.low, low - others), Math.min(kind.high, high - (least - kind.low))];
    isNarrower ||= from > kind.low || to < kind.high;
    kind.low = from;
    kind.high = to;
  }
  return isNarrower;
}

/** Whether the few of a sum who may have most are known nearly, by what the others in it have at most. */
function isKnown({ of, low, high }: Told, threshold: number, part: number, step: number): boolean {
  const few: Kind[] = [];
  for (const kind of of.toSorted((left, right) => right.high - left.high)) {
    if (peopleIn([...few, kind].flatMap(({ parts }) => parts)) < threshold) few.push(kind);
  }
  const rest = of.filter((kind) => !few.includes(kind));
  const from = Math.max(sumOf(few, "low"), low - sumOf(rest, "high"));
  const to = Math.min(sumOf(few, "high"), high - sumOf(rest, "low"));
  return to >= step && to - from < Math.max(step, to * part);
}

function sumOf(kinds: readonly Kind[], end: "low" | "high"): number {
  return kinds.reduce((sum, kind) => sum + kind[end], 0);
}
