import { multiplyDivide } from "../../numbers/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { SchemeName } from "../compiled.js";

/**
 * What a client has paid in life, in minor units of a scheme; NaN where it is unknown. A part of a minor unit counts as one, so that
 * nobody pays too much by it.
 */
export function paidForLifeOf(
  { contributedBefore, contributedDecimals }: Pick<CaseFacts, "contributedBefore" | "contributedDecimals">,
  { minorUnit }: SchemeName,
): number {
  if (Number.isNaN(contributedBefore)) return Number.NaN;
  return multiplyDivide(contributedBefore, 10 ** minorUnit, 10 ** contributedDecimals, "up");
}
