import { bandIndexOf } from "../../numbers/index.js";
import type { CompiledScheme } from "../compiled.js";

/** Index that stands for no level: of a score between bands, or in a scheme without levels. */
export const noLevel = -1;

/**
 * The level of a score: the band it lies in, and between bands what the scheme says.
 *
 * @param score scaled by `scoreDecimals`, within the scale
 * @returns the index of the level, or -1 where the scheme leaves scores between bands undecided, or has no bands
 */
export function levelOf(score: number, compiled: CompiledScheme): number {
  const rule = compiled.scheme.assess;
  if (rule.method !== "score-bands") return noLevel;
  const { between, direction } = rule;
  return compiled.bands[bandIndexOf(score, compiled.bands, direction, between)]?.level ?? noLevel;
}
