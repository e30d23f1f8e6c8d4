import { multiplyDivide } from "../../numbers/index.js";
import { meansDecimals } from "../../person/read/means.js";
import type { SchemeName } from "../compiled.js";

/**
 * What a client has paid in life, in minor units of a scheme, from what a case says in hundredths: a part of a minor unit counts as
 * one, so that nobody pays too much by it. NaN where it is unknown.
 */
export function paidForLifeOf(hundredths: number, { minorUnit }: SchemeName): number {
  if (Number.isNaN(hundredths)) return Number.NaN;
  return multiplyDivide(hundredths, 10 ** minorUnit, 10 ** meansDecimals, "up");
}

/** The same the other way round. */
export function inHundredths(paidForLife: number, { minorUnit }: SchemeName): number {
  if (Number.isNaN(paidForLife)) return Number.NaN;
  return multiplyDivide(paidForLife, 10 ** meansDecimals, 10 ** minorUnit, "up");
}
