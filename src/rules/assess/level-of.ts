import type { CompiledScheme } from "../compiled.js";
import { noLevel } from "./scale-facts.js";

/**
 * The level of a score: the band it lies in, and between bands what the scheme says.
 *
 * @param score scaled by `scoreDecimals`, within the scale
 * @returns the index of the level, or -1 where the scheme leaves scores between bands undecided, or has no bands
 */
export function levelOf(score: number, { levelOfScore }: CompiledScheme): number {
  return levelOfScore === undefined ? noLevel : levelOfScore(score);
}
