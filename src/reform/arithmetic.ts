import {
  addFractions,
  multiplyFractions,
  parseScaled,
  readFraction,
  roundFraction,
  subtractFractions,
  type ExactFraction,
} from "../numbers/index.js";
import type { Change } from "./document.js";

/** How many decimals a number of a reform may have: as many as a share of a scheme. */
export const mostDecimals = 9;

/** Whether a text is a decimal that a reform can be made of. */
export function isDecimal(text: string): boolean {
  return !Number.isNaN(parseScaled(text, mostDecimals));
}

/** A number after a change, as decimal text. What is added keeps its decimals; what is multiplied is rounded as the change says. */
export function changedNumber(
  before: string,
  change: Pick<Change, "set" | "add" | "multiply" | "rounding" | "ofShare">,
): string {
  if (change.set !== undefined) return change.set;
  if (change.add !== undefined) return added(before, change.add);
  if (change.multiply === undefined || change.rounding === undefined) return before;
  const old = readFraction(before, "");
  const share = change.ofShare === undefined ? one : readFraction(change.ofShare, "");
  const growth = multiplyFractions(share, subtractFractions(readFraction(change.multiply, ""), one));
  return roundFraction(addFractions(old, multiplyFractions(old, growth)), change.rounding);
}

const one: ExactFraction = { numerator: 1n, denominator: 1n };

function added(before: string, change: string): string {
  const decimals = Math.max(decimalsOf(before), decimalsOf(change));
  const step = decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;
  // The sum is a multiple of the step, so that nothing is rounded.
  return roundFraction(addFractions(readFraction(before, ""), readFraction(change, "")), { mode: "half-up", step });
}

function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}
