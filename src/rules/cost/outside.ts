import { allocate } from "../../numbers/index.js";
import type { OutsideKind } from "./ceiling-rule.js";

/** What a line's month costs above a ceiling or over a limit: no cost of the budget, and paid by the bearer. */
export interface OutsideAmount extends OutsideKind {
  /** Index of the line, in canonical order. */
  readonly line: number;
  /** Index of the month in the case's period. */
  readonly month: number;
  /** Minor units, more than 0. */
  readonly minor: number;
}

/** What is received over a limit and the client pays. */
export const overLimits: OutsideKind = { reason: "over-limit", bearer: "client" };

/**
 * Shares what a line's month costs outside the budget among its kinds: all to the one kind where there is only one, else
 * by largest remainder to what is outside for each.
 *
 * @param minor minor units, at least 0
 * @param above by kind, what is outside, in any one measure; not looked at where there is one kind
 * @param outside where the amounts are added, none of them 0
 */
export function addOutside(
  outside: OutsideAmount[],
  { line, month, minor }: { readonly line: number; readonly month: number; readonly minor: number },
  above: readonly number[],
  kinds: readonly OutsideKind[],
): void {
  const parts = kinds.length === 1 ? undefined : allocate(minor, above);
  for (let index = 0; index < kinds.length; index += 1) {
    const kind = kinds[index];
    const part = parts === undefined ? minor : (parts[index] ?? 0);
    if (kind !== undefined && part > 0)
      outside.push({ line, month, reason: kind.reason, bearer: kind.bearer, minor: part });
  }
}
