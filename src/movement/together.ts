import { createDraws } from "../lists/index.js";
import { formatScaled } from "../numbers/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { MovedTogether } from "./document.js";
import { millionths } from "./share.js";
import { rulesWith, type Movable, type Rules } from "./variants.js";

/** Under so few draws no part of them is told. */
const fewestForParts = 20;

/** Rules in which all assumptions are moved at once, and what comes of each. */
export interface Together {
  readonly drawn: readonly CompiledScheme[];
  readonly refused: number;
  readonly seed: number;
  /** What public support changes by under each of the rules. */
  readonly changes: bigint[];
}

/** Draws a share for each assumption, so many times; every factor of its range in millionths is as likely. */
export function drawTogether(
  ranges: readonly (readonly [Movable, bigint])[],
  { draws: count, seed }: { readonly draws: number; readonly seed: number },
  rules: Rules,
): Together | undefined {
  if (count === 0 || ranges.length === 0) return undefined;
  const draws = createDraws(seed);
  const drawn: CompiledScheme[] = [];
  for (let draw = 0; draw < count; draw += 1) {
    const factors = ranges.map(([movable, share]) => {
      return [movable, millionths + BigInt(draws.between(-Number(share), Number(share)))] as const;
    });
    const made = rulesWith(factors, rules);
    if (made !== undefined) drawn.push(made);
  }
  return { drawn, refused: count - drawn.length, seed, changes: drawn.map(() => 0n) };
}

/** What came of the draws, in words of a document; undefined where none gave rules. */
export function togetherOf({ drawn, refused, seed, changes }: Together, decimals: number): MovedTogether | undefined {
  const text = (minor: bigint) => formatScaled(minor, decimals);
  const sorted = changes.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0));
  const ranked = (percent: number) => sorted[Math.max(Math.ceil((sorted.length * percent) / 100), 1) - 1] ?? 0n;
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return undefined;
  return {
    ...{ draws: drawn.length, refused, seed, least: text(least), most: text(most) },
    ...(drawn.length < fewestForParts ? {} : { nineOfTen: { least: text(ranked(5)), most: text(ranked(95)) } }),
  };
}
