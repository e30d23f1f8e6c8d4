import { hintFor, InputError, joinPaths, received } from "../errors/index.js";
import { parseScaled } from "./scaled.js";

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
  /** The result is a multiple of this, in the unit of the value: `"0.01"`, `"0.05"`, `"0.10"`, `"1"`, `"100"`. */
  readonly step: string;
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
  checkMode(rounding.mode, joinPaths(path, "mode"));
  const step = parseScaled(rounding.step, decimals);
  if (step > 0) return step;
  throw new InputError([
    {
      code: "rounding-step",
      path: joinPaths(path, "step"),
      expected: `a step above 0 with at most ${decimals} decimals`,
      received: received(rounding.step),
    },
  ]);
}

/** @throws {InputError} when the mode is none of {@link roundingModes} */
export function checkMode(mode: unknown, path: string): void {
  const known: readonly unknown[] = roundingModes;
  if (known.includes(mode)) return;
  const hint = typeof mode === "string" ? hintFor(mode, roundingModes) : undefined;
  const issue = { code: "rounding-mode", path, expected: "a rounding mode", received: received(mode) };
  throw new InputError([hint === undefined ? issue : { ...issue, hint }]);
}
