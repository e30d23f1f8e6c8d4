import { type Fraction, multiply, readFraction, roundFraction, writtenFraction } from "../fraction.js";
import { isMoney, type Money, money, type MoneyPer } from "../values/money.js";
import type { DecimalInput } from "../values/read-scaled.js";
import type { Rounding } from "../rounding.js";
import { wrong } from "../values/wrong.js";

/** An amount that can be indexed, and what indexing it gives: money stays money of its period, a decimal becomes text. */
export type Indexable = DecimalInput | Money<MoneyPer>;
export type Indexed<Amount extends Indexable> = Amount extends Money<infer Per> ? Money<Per> : string;

/** A factor of a table and when it takes effect: a date as text or as a day number, of one kind throughout the table. */
export interface IndexFactor<From extends string | number = string> {
  readonly from: From;
  /** 1.034 where amounts rise by 3.4 per cent. */
  readonly factor: DecimalInput;
}

/** An indexed amount and from when it is in force. */
export interface IndexedAmount<Amount extends Indexable, From extends string | number = string> {
  readonly from: From;
  readonly amount: Indexed<Amount>;
}

/** How amounts are chained over the dates of a table. */
export interface IndexChain extends Rounding {
  /**
   * `rounded`: each amount is the rounded one before it times the factor. `unrounded`: the exact product of all factors so far
   * is applied to the first amount, and only what is published is rounded.
   */
  readonly chain: "rounded" | "unrounded";
}

/**
 * An amount times a factor, rounded once.
 *
 * @param amount money, or a decimal of any unit
 * @param factor such as `"1.034"`, exact to any number of decimals
 * @throws {InputError} for a factor that is no decimal, a rounding that is none, or a step finer than the money's minor unit
 *
 * @example
 * index("100.50", "1.034", { mode: "half-up", step: "0.01" }); // "103.92"
 */
export function index<Amount extends Indexable>(
  amount: Amount,
  factor: DecimalInput,
  rounding: Rounding,
): Indexed<Amount> {
  const exact = multiply(begin(amount), readFraction(factor, "factor"));
  return finish(amount, roundFraction(exact, rounding));
}

/**
 * An amount indexed at each date of a table, one after the other.
 *
 * @param amount in force before the first date of the table
 * @param table factors by date, the earliest first
 * @param chain mode, step, and whether rounded or unrounded values are chained
 * @returns the amount from each date on
 * @throws {InputError} as {@link index}, and for dates that do not ascend
 *
 * @example
 * indexOver("100", [{ from: "2020-01-01", factor: "1.034" }], { mode: "half-up", step: "1", chain: "rounded" });
 */
export function indexOver<Amount extends Indexable, From extends string | number>(
  amount: Amount,
  table: readonly IndexFactor<From>[],
  chain: IndexChain,
): IndexedAmount<Amount, From>[] {
  let current: Fraction = begin(amount);
  return table.map(({ from, factor }, at) => {
    const before = table[at - 1];
    if (before !== undefined && before.from >= from) {
      throw wrong("dates-not-ascending", `table[${at}].from`, `a date after ${before.from}`, from);
    }
    const exact = multiply(current, readFraction(factor, `table[${at}].factor`));
    const rounded = roundFraction(exact, chain);
    current = chain.chain === "rounded" ? writtenFraction(rounded, "amount") : exact;
    return { from, amount: finish(amount, rounded) };
  });
}

function begin(amount: Indexable): Fraction {
  return isMoney(amount) ? writtenFraction(amount.toString(), "amount") : readFraction(amount, "amount");
}

function finish<Amount extends Indexable>(like: Amount, rounded: string): Indexed<Amount> {
  const amount = isMoney(like) ? money(rounded, like.per, like.currency, like.minorUnit) : rounded;
  // The compiler cannot follow the condition of the type through the condition of the value.
  return amount as Indexed<Amount>;
}
