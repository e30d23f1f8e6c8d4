import { quantityDecimals } from "../../numbers/index.js";
import type { CompiledScheme } from "../compiled.js";

/** The decimals of compiled prices: units × price, divided by the price denominator, are minor units. */
export function priceDecimals({ name, priceDenominator }: Pick<CompiledScheme, "name" | "priceDenominator">): number {
  let decimals = name.minorUnit - quantityDecimals;
  for (let rest = priceDenominator; rest > 1; rest /= 10) decimals += 1;
  return decimals;
}
