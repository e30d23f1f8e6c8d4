import { isMoney, type Money, type MoneyPer } from "./values/money.js";
import { wrong } from "./values/wrong.js";

/**
 * The sum of amounts: of a list, or of amounts given one after another.
 *
 * @param amounts at least one, as nothing has no currency and no period; where a list can be empty, put a zero in front
 * @throws {InputError} when there is no amount, when one has another currency or period than the first or is none, or past the safe range
 *
 * @example
 * const bills = [money("12.50"), money("3.00")];
 * sum(bills).toString(); // "15.50"
 * sum(money("12.50"), money("3.00")).toString(); // "15.50"
 * sum([money(0), ...bills]).toString(); // "15.50"
 */
export function sum<Per extends MoneyPer>(amounts: readonly Money<Per>[]): Money<Per>;
/**
 * The sum of amounts given one after another.
 *
 * @throws {InputError} when an amount has another currency or period than the first or is none, or past the safe range
 */
export function sum<Per extends MoneyPer>(first: Money<Per>, ...others: readonly Money<NoInfer<Per>>[]): Money<Per>;
export function sum<Per extends MoneyPer>(...given: Given<Per>): Money<Per> {
  return listed(given).reduce((so, each) => so.add(each));
}

/**
 * The smallest of amounts, of a list or given one after another; of equal ones the first.
 *
 * @param amounts at least one
 * @throws {InputError} when there is no amount, or one has another currency or period than the first or is none
 */
export function smallest<Per extends MoneyPer>(amounts: readonly Money<Per>[]): Money<Per>;
/** The smallest of amounts given one after another; of equal ones the first. */
export function smallest<Per extends MoneyPer>(
  first: Money<Per>,
  ...others: readonly Money<NoInfer<Per>>[]
): Money<Per>;
export function smallest<Per extends MoneyPer>(...given: Given<Per>): Money<Per> {
  return listed(given).reduce((so, each) => (each.compare(so) < 0 ? each : so));
}

/**
 * The largest of amounts, of a list or given one after another; of equal ones the first.
 *
 * @param amounts at least one
 * @throws {InputError} when there is no amount, or one has another currency or period than the first or is none
 */
export function largest<Per extends MoneyPer>(amounts: readonly Money<Per>[]): Money<Per>;
/** The largest of amounts given one after another; of equal ones the first. */
export function largest<Per extends MoneyPer>(first: Money<Per>, ...others: readonly Money<NoInfer<Per>>[]): Money<Per>;
export function largest<Per extends MoneyPer>(...given: Given<Per>): Money<Per> {
  return listed(given).reduce((so, each) => (each.compare(so) > 0 ? each : so));
}

/** A list alone, or amounts one after another. */
type Given<Per extends MoneyPer> = readonly (Money<Per> | readonly Money<Per>[])[];

/** What was given as one list of amounts, at least one. */
function listed<Per extends MoneyPer>(given: Given<Per>): readonly Money<Per>[] {
  const [first] = given;
  const amounts: Given<Per> = given.length === 1 && Array.isArray(first) ? (first as readonly Money<Per>[]) : given;
  if (amounts.length === 0) {
    const hint = "Where there can be none, begin with a zero: [money(0), ...amounts].";
    throw wrong("no-amount", "amounts", "at least one amount of money", amounts, hint);
  }
  for (const [index, amount] of amounts.entries()) {
    if (isMoney(amount)) continue;
    throw wrong("not-money", `amounts[${index}]`, 'an amount of money, such as money("12.50")', amount);
  }
  // Each was looked at.
  return amounts as readonly Money<Per>[];
}
