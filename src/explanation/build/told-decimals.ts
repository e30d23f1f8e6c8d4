import { type ExactFraction, formatScaled, quantityDecimals } from "../../numbers/index.js";
import type { Measure } from "../tree.js";
import type { Numbering } from "./telling.js";

/** Minor units as decimal text. */
export function moneyText({ compiled }: Numbering, minor: number): string {
  return formatScaled(minor, compiled.name.minorUnit);
}

/** An amount of money with all the decimals of its currency, also where the step of its rounding is written with fewer. */
export function inMeasure(rounded: string, measure: Measure, decimals: number): string {
  if (measure !== "money") return rounded;
  const [whole = "", behind = ""] = rounded.split(".");
  return decimals > behind.length ? `${whole}.${behind.padEnd(decimals, "0")}` : rounded;
}

export function decimalsOf({ compiled }: Numbering, measure: Measure): number {
  if (measure === "money") return compiled.name.minorUnit;
  return measure === "units" ? quantityDecimals : 0;
}

const mostDecimals = 30;

/** A fraction as decimal text with at least so many decimals, or null where it is no finite decimal. */
export function decimalText({ numerator, denominator }: ExactFraction, least: number): string | null {
  for (let decimals = least, unit = 10n ** BigInt(least); decimals <= mostDecimals; decimals += 1, unit *= 10n) {
    if ((numerator * unit) % denominator === 0n) return formatScaled((numerator * unit) / denominator, decimals);
  }
  return null;
}

/** Whether a decimal text is 0. */
export function isZero(text: string): boolean {
  return /^-?0(\.0+)?$/u.test(text);
}
