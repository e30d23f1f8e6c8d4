import type { RoundingMode } from "./rounding.js";
import { small } from "./small.js";

/**
 * One integer divided by another, rounded to an integer by a named mode.
 *
 * Exact for all safe integers. The quotient of two doubles is rounded, yet its floor is never wrong here: to reach the next
 * integer by rounding, the true quotient would have to lie within 2^-53 of it (relatively), and its distance is at least
 * 1/denominator, which is more as long as the numerator is below 2^53.
 *
 * @param numerator a safe integer of either sign
 * @param denominator a safe integer above 0
 * @param mode how a quotient between two integers is rounded
 * @returns a safe integer, never -0
 *
 * @example
 * divideRounded(25, 10, "half-up"); // 3
 * divideRounded(-25, 10, "half-even"); // -2
 */
export function divideRounded(numerator: number, denominator: number, mode: RoundingMode): number {
  if (numerator < 0) return -divideMagnitude(-numerator, denominator, mode, true) + 0;
  // The usual case on its own and first: this is where most of the time of a calculation goes.
  const quotient = Math.floor(numerator / denominator);
  const remainder = numerator - quotient * denominator;
  if (mode === "half-up") return small(remainder >= denominator - remainder ? quotient + 1 : quotient);
  return divideMagnitude(numerator, denominator, mode, false);
}

function divideMagnitude(magnitude: number, denominator: number, mode: RoundingMode, negative: boolean): number {
  const quotient = Math.floor(magnitude / denominator);
  const remainder = magnitude - quotient * denominator;
  const away = remainder !== 0 && roundsAway(mode, negative, remainder, denominator - remainder, (quotient & 1) === 1);
  // Not -0 either.
  return small(away ? quotient + 1 : quotient);
}

/**
 * Whether a magnitude that lies between two integers goes to the upper one.
 *
 * Generic in the kind of integer so that the plain and the BigInt division decide by the same code.
 *
 * @param above distance from the lower integer, in parts of the denominator; more than 0
 * @param below distance to the upper integer, in the same parts
 */
export function roundsAway<Integer extends number | bigint>(
  mode: RoundingMode,
  negative: boolean,
  above: Integer,
  below: Integer,
  odd: boolean,
): boolean {
  switch (mode) {
    case "half-up":
      return above >= below;
    case "half-even":
      return above > below || (above === below && odd);
    case "up":
      return true;
    case "down":
      return false;
    case "floor":
      return negative;
    case "ceil":
      return !negative;
  }
}
