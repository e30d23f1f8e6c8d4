import type { PriceText } from "../sources/index.js";
import { countOf, hintFor, joinPaths } from "../errors/index.js";
import { isPerhapsGrouped, parseScaled } from "./values/scaled.js";
import { whyNotDecimal } from "./values/why-not-decimal.js";
import { wrong } from "./values/wrong.js";

/**
 * How a value between two steps is rounded.
 *
 * `half-up`, `half-even`, `up` and `down` act on the magnitude, so that a reversal cancels its entry to the cent: -2.5
 * becomes -3 by `half-up`, as 2.5 becomes 3. `floor` and `ceil` go towards minus and plus infinity.
 */
export type RoundingMode = "half-up" | "half-even" | "up" | "down" | "floor" | "ceil";

/** Every {@link RoundingMode}. */
export const roundingModes = ["half-up", "half-even", "up", "down", "floor", "ceil"] as const satisfies RoundingMode[];

/** A rounding as a scheme names it: in which direction, and to a multiple of what. */
export interface Rounding {
  readonly mode: RoundingMode;
  /**
   * The result is a multiple of this, in the unit of the value: `"0.01"`, `"0.05"`, `"0.10"`, `"1"`, `"100"`.
   *
   * @unit as what is rounded
   */
  readonly step: PriceText;
}

/**
 * The step of a rounding as an integer, after checking the rounding.
 *
 * @param rounding the mode and the step
 * @param decimals decimals of the integers that will be rounded: 2 where they are cents
 * @param path where the rounding stands, for the issues
 * @returns the step scaled by 10^decimals: 5 for `"0.05"` with 2 decimals
 * @throws {InputError} for an unknown mode, a step that is not a positive decimal or one finer than the decimals
 */
export function stepOf(rounding: Rounding, decimals: number, path = "rounding"): number {
  // What is no object has no mode.
  const { mode, step: written } = Object(rounding) as Partial<Rounding>;
  checkMode(mode, joinPaths(path, "mode"));
  const step = typeof written === "string" ? parseScaled(written, decimals) : NaN;
  if (step > 0) return step;
  const expected = `a step above 0 as text, with at most ${countOf(decimals, "decimal")}`;
  throw wrong("rounding-step", joinPaths(path, "step"), expected, written, stepHint(written, decimals));
}

/**
 * {@link stepOf} for numbers of any size, with the decimals that the step is written with.
 *
 * @throws {InputError} for an unknown mode, a step that is not a positive decimal or one with more decimals than `mostDecimals`
 */
export function stepOfAnySize(
  { mode, step }: Rounding,
  mostDecimals: number,
  path = "rounding",
): { readonly integer: bigint; readonly decimals: number } {
  checkMode(mode, joinPaths(path, "mode"));
  const written = typeof step === "string" ? /^(0|[1-9]\d{0,59})(?:\.(\d+))?$/u.exec(step) : null;
  const [, whole = "", behind = ""] = written ?? [];
  const isRefused = behind.length > mostDecimals || (written !== null && isPerhapsGrouped(step, mostDecimals));
  const integer = isRefused ? 0n : BigInt(whole + behind);
  if (integer > 0n) return { integer, decimals: behind.length };
  const expected = `a step above 0 as text, with at most ${mostDecimals} decimals`;
  throw wrong("rounding-step", joinPaths(path, "step"), expected, step, stepHint(step, mostDecimals));
}

/** How to write a step that may be grouped. */
function stepHint(step: unknown, decimals: number): string | undefined {
  const { code, hint } = whyNotDecimal(step, decimals, "step");
  return code === "perhaps-grouped" ? hint : undefined;
}

/** Throws for a mode that is none of {@link roundingModes}: rounding by default would be a guess. */
export function checkMode(mode: unknown, path: string): void {
  const known: readonly unknown[] = roundingModes;
  if (known.includes(mode)) return;
  const hint = typeof mode === "string" ? hintFor(mode, roundingModes) : undefined;
  throw wrong("rounding-mode", path, "a rounding mode", mode, hint);
}
