import type { Money, MoneyPer } from "../values/money.js";
import type { Rate } from "../values/rate.js";
import type { Rounding } from "../rounding.js";
import { largest, smallest } from "../sum.js";
import { wholeNumber } from "../values/wrong.js";

/** How much of what was not spent may be taken into the next period. */
export interface CarryOverRule<Per extends MoneyPer = "once"> {
  /** This much may be carried over in any case. */
  readonly fixed: Money<Per>;
  /** Or this share of the budget, where that is more. */
  readonly share: Rate;
  /** How the share of the budget is rounded. */
  readonly rounding: Rounding;
}

/** What became of the unspent part of a budget. carried + lapsed = unspent. */
export interface CarryOver<Per extends MoneyPer = "once"> {
  readonly carried: Money<Per>;
  readonly lapsed: Money<Per>;
}

/**
 * The part of a budget's unspent rest that is carried over: `min(unspent, max(fixed, share of the budget))`.
 *
 * @param unspent at least 0
 * @param budget the budget of the period that ended
 * @param rule the fixed amount, the share and its rounding
 * @throws {InputError} when the unspent rest is below 0, or currencies or periods differ
 *
 * @example
 * const rule = { fixed: money("50"), share: rate("10%"), rounding: { mode: "down", step: "0.01" } } as const;
 * carryOver(money("120"), money("800"), rule).carried.toString(); // "80.00"
 */
export function carryOver<Per extends MoneyPer>(
  unspent: Money<Per>,
  budget: Money<NoInfer<Per>>,
  rule: CarryOverRule<NoInfer<Per>>,
): CarryOver<Per> {
  wholeNumber(unspent.minor, "unspent.minor");
  const limit = largest(rule.fixed, budget.multiply(rule.share, rule.rounding));
  const carried = smallest(unspent, limit);
  return { carried, lapsed: unspent.subtract(carried) };
}

/** An amount carried over, and the last day on which it may be spent, as a day number; `"open"` without expiry. */
export interface CarriedAmount<Per extends MoneyPer = "once"> {
  readonly amount: Money<Per>;
  readonly lastDay: number | "open";
}

/** What carried amounts gave on a day. needed = used + uncovered. */
export interface CarriedUse<Per extends MoneyPer = "once"> {
  readonly used: Money<Per>;
  readonly uncovered: Money<Per>;
  /** What is still there after that day's use, in the order given. */
  readonly left: readonly CarriedAmount<Per>[];
  /** What had expired before that day, in the order given. */
  readonly lapsed: readonly CarriedAmount<Per>[];
}

/**
 * Amounts carried over, spent on a day: what expires first is used first, at one date in the order given.
 *
 * @param carried the amounts and their last days
 * @param needed how much is to be paid, at least 0
 * @param day the day as a number, of the count in which the last days are given
 * @throws {InputError} when what is needed is below 0, or currencies or periods differ
 */
export function useCarried<Per extends MoneyPer>(
  carried: readonly CarriedAmount<NoInfer<Per>>[],
  needed: Money<Per>,
  day: number,
): CarriedUse<Per> {
  wholeNumber(needed.minor, "needed.minor");
  // Each in a box of its own: one object may stand in the list twice.
  const boxes = carried.map((entry) => ({ entry, left: entry.amount, expires: expiry(entry) }));
  const valid = boxes.filter(({ expires }) => expires >= day);
  let uncovered = needed;
  for (const box of [...valid].sort((one, other) => one.expires - other.expires)) {
    const taken = smallest(box.left, uncovered);
    box.left = box.left.subtract(taken);
    uncovered = uncovered.subtract(taken);
  }
  return {
    used: needed.subtract(uncovered),
    uncovered,
    left: valid.filter(({ left }) => !left.isZero).map(({ entry, left }) => ({ amount: left, lastDay: entry.lastDay })),
    lapsed: boxes.filter(({ expires }) => expires < day).map(({ entry }) => entry),
  };
}

function expiry({ lastDay }: CarriedAmount<MoneyPer>): number {
  return lastDay === "open" ? Number.MAX_SAFE_INTEGER : lastDay;
}
