import { addToTotal, intervalOf } from "../compare/sampling.js";
import { formatScaled } from "../numbers/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { Movement } from "./document.js";

/** An assumption that is moved, and what comes of it. */
export interface Moving {
  readonly assumption: string;
  readonly share: string;
  readonly numbers: number;
  /** The rules from the lowest numbers to the highest, but for those as they are. */
  readonly rules: readonly CompiledScheme[];
  /** What public support changes by under each of them. */
  readonly changes: bigint[];
  people: number;
  /** How both ends are spread over cases. */
  readonly spread: { readonly lower: bigint[]; readonly higher: bigint[] };
}

/** Adds what the public support of each of so many people changes by under each of the rules. */
export function addChanges(moving: Moving, changes: readonly bigint[], weight: number): void {
  addWeighed(moving.changes, changes, weight);
  addToTotal(moving.spread.lower, changes[0] ?? 0n, weight);
  addToTotal(moving.spread.higher, changes.at(-1) ?? 0n, weight);
  if (changes[0] !== 0n || changes.at(-1) !== 0n) moving.people += weight;
}

/** Adds each of some changes, so many times, to the sum at its place. */
export function addWeighed(sums: bigint[], changes: readonly bigint[], weight: number): void {
  for (const [index, change] of changes.entries()) sums[index] = (sums[index] ?? 0n) + change * BigInt(weight);
}

/** What came of an assumption, in words of a document. */
export function movementOf({ changes, ...moving }: Moving, decimals: number, isWeighted = false): Movement {
  const { assumption, share, numbers, people, spread } = moving;
  const text = (minor: bigint) => formatScaled(minor, decimals);
  const ends = { lower: text(changes[0] ?? 0n), higher: text(changes.at(-1) ?? 0n) };
  const [lower, higher] = isWeighted ? [intervalOf(spread.lower, decimals), intervalOf(spread.higher, decimals)] : [];
  const sampling = lower === undefined || higher === undefined ? {} : { sampling: { lower, higher } };
  const said = { assumption, share, numbers, ...ends, ...sampling, people };
  if (changes.length <= 2) return said;
  const course = courseOf(changes);
  const { least, most } = boundsOf(changes);
  return { ...said, course, ...(course === "turns" ? { bounds: { least: text(least), most: text(most) } } : {}) };
}

/** How the changes go from the lowest numbers to the highest; the rules as they are stand in the middle and change nothing. */
function courseOf(changes: readonly bigint[]): NonNullable<Movement["course"]> {
  const middle = changes.length / 2;
  const all = [...changes.slice(0, middle), 0n, ...changes.slice(middle)];
  const steps = all.slice(1).map((change, index) => change - (all[index] ?? 0n));
  const [rises, falls] = [steps.some((step) => step > 0n), steps.some((step) => step < 0n)];
  if (rises && falls) return "turns";
  return rises ? "rises" : falls ? "falls" : "same";
}

/** The least and the greatest of changes; no change is one of them. */
export function boundsOf(changes: readonly bigint[]): { readonly least: bigint; readonly most: bigint } {
  return changes.reduce(
    ({ least, most }, change) => ({ least: change < least ? change : least, most: change > most ? change : most }),
    { least: 0n, most: 0n },
  );
}

/** The largest change first; alike, by id. */
export function byLargest(left: Moving, right: Moving): number {
  const [first, second] = [sizeOf(left), sizeOf(right)];
  if (first !== second) return first > second ? -1 : 1;
  return left.assumption < right.assumption ? -1 : 1;
}

function sizeOf({ changes }: Moving): bigint {
  const { least, most } = boundsOf(changes);
  return most > -least ? most : -least;
}
