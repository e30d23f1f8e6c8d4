import { formatDay, parseDay, splitByMonth } from "../calendar/index.js";
import { divideBig, readScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";

/** Decimals of shares of income. */
export const shareDecimals = 6;

/**
 * What is paid out of pocket as a share of the person's own income over the period, rounded half up. An income counts in full for each
 * month of the period on whose first day, or the first day that is asked about, it is received. Undefined where it is nothing.
 */
export function incomeShareOf({ incomes = [], period }: Case, paid: bigint, decimals: number): bigint | undefined {
  const own = incomes.filter(({ member }) => member === undefined);
  const firstDays = splitByMonth({ from: parseDay(period.from), to: parseDay(period.to) }).map(({ from }) =>
    formatDay(from),
  );
  const received = own.reduce((sum, { amountPerMonth, from, to }) => {
    const months = firstDays.filter((day) => from <= day && (to === "open" || day <= to)).length;
    return sum + BigInt(readScaled(amountPerMonth, decimals, "amountPerMonth")) * BigInt(months);
  }, 0n);
  if (received <= 0n) return undefined;
  return divideBig(paid * 10n ** BigInt(shareDecimals), received, "half-up");
}
