import type { DecimalText } from "../../sources/index.js";
import { formatScaled, type Money } from "../../numbers/index.js";
import type { OutsideKind } from "../../rules/cost/ceiling-rule.js";
import type { SchemeName } from "../../rules/compiled.js";
import { moneyIn } from "../money-in.js";

/** An amount outside the budget: what prices are above a ceiling, or units over a limit, why it does not count, and who pays it. */
export interface OutsideRow extends OutsideKind {
  readonly amount: Money;
}

/** An amount outside the budget, in minor units. */
export interface OutsideMinor extends OutsideKind {
  readonly minor: number;
}

/** An amount outside the budget, as decimal text. */
export interface OutsideDocument extends OutsideKind {
  /** The amount that is outside the budget. */
  readonly amount: DecimalText;
}

/** The sum of each kind, in the order in which the kinds are first met. */
export function sumByKind(amounts: readonly OutsideMinor[]): readonly OutsideMinor[] {
  const sums: OutsideMinor[] = [];
  for (const { reason, bearer, minor } of amounts) {
    const at = sums.findIndex((sum) => sum.reason === reason && sum.bearer === bearer);
    const before = sums[at];
    if (before === undefined) sums.push({ reason, bearer, minor });
    else sums[at] = { reason, bearer, minor: before.minor + minor };
  }
  return sums;
}

/** The amounts with `Money`. */
export function outsideRows(scheme: SchemeName, minors: readonly OutsideMinor[]): readonly OutsideRow[] {
  return minors.map(({ reason, bearer, minor }) => ({ reason, bearer, amount: moneyIn(scheme, minor) }));
}

/** The key of a document with the amounts; no key where nothing is outside. */
export function outsideDocument(
  minors: readonly OutsideMinor[],
  minorUnit: number,
): { readonly outside?: readonly OutsideDocument[] } {
  if (minors.length === 0) return {};
  return {
    outside: minors.map(({ reason, bearer, minor }) => ({ reason, bearer, amount: formatScaled(minor, minorUnit) })),
  };
}
