import { Money } from "../numbers/index.js";
import type { SchemeName } from "../rules/compiled.js";

/** An amount of a result as `Money`. */
export function moneyIn(scheme: SchemeName, minor: number): Money {
  return new Money(minor, "once", scheme.currency, scheme.minorUnit);
}
