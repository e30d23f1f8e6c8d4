import type { Amount } from "./arithmetic.js";

/** A number and its decimals: no more than it needs, so that products stay small. */
export interface Exact {
  readonly amount: Amount;
  readonly decimals: number;
}

/** Two numbers with the same decimals, as few as both need, and no fewer than some. */
export function together(one: Amount, other: Amount, atLeast: number): readonly [Exact, Exact] {
  const decimals = Math.max(atLeast, shortest(one).decimals, shortest(other).decimals);
  return [withDecimals(one, decimals), withDecimals(other, decimals)];
}

/** A number with no decimals that are 0. */
export function shortest(amount: Amount): Exact {
  let { decimals } = amount;
  while (decimals > 0 && amount.value % 10 ** (amount.decimals - decimals + 1) === 0) decimals -= 1;
  return withDecimals(amount, decimals);
}

/** A number with so many decimals, which it must have. */
export function withDecimals(amount: Amount, decimals: number): Exact {
  return { amount: { ...amount, value: amount.value / 10 ** (amount.decimals - decimals) }, decimals };
}
