import { type Month, monthOf } from "../../calendar/index.js";
import type { ResultNumbers } from "../numbers.js";

/** What a result has of money that is paid out. */
type PaidOut = Pick<ResultNumbers, "payments">;

/** Stands for who pays what is paid out as money, of which no rule says who does. */
export const noPayer = "none";

/** What is paid out as money in all, in minor units: public support that buys nothing. */
export function paidOutOf({ payments }: PaidOut): number {
  let sum = 0;
  for (const { minor } of payments) sum += minor;
  return sum;
}

/** {@link paidOutOf} of a month: that of the last day for which it is paid. */
export function paidOutIn(month: Month, { payments }: PaidOut): number {
  let sum = 0;
  for (const { to, minor } of payments) if (monthOf(to) === month) sum += minor;
  return sum;
}
