import { countOf, received } from "../../errors/index.js";
import { type ExactDecimal, toDecimal } from "./decimal.js";
import { divideRounded } from "../divide-rounded.js";
import { multiplyDivideTo, safe } from "../multiply-divide.js";
import { isRate, type Rate, rateDecimals } from "./rate.js";
import { type DecimalInput, readScaled } from "./read-scaled.js";
import { type Rounding, stepOf } from "../rounding.js";
import { formatScaled } from "./scaled.js";
import { isMarked, refuseOperators } from "./value.js";
import { wrong } from "./wrong.js";

/** What an amount is for: `once` is an amount as such, the others an amount in each hour, day, week, month or year. */
export type MoneyPer = "once" | "hour" | "day" | "week" | "month" | "year";

const brand = /* @__PURE__ */ Symbol.for("seko.Money");

/**
 * An exact amount of money. Its period is part of its type, so that a month's amount and a year's do not add.
 *
 * Made by {@link money} from text or by {@link moneyOfMinor} from minor units. Read-only; operations give new amounts.
 */
export class Money<Per extends MoneyPer = "once"> {
  /** The amount in minor units (cents), a safe integer, never -0. */
  readonly minor: number;
  readonly per: Per;
  /** Code of the currency, such as `"EUR"`. */
  readonly currency: string;
  /** How many decimals the minor unit has: 2 for cents. */
  readonly minorUnit: number;

  constructor(minor: number, per: Per, currency = "EUR", minorUnit = 2) {
    this.minor = safe(minor);
    this.per = per;
    this.currency = currency;
    this.minorUnit = checkMinorUnit(minorUnit);
  }

  /** The mark by which {@link isMoney} knows amounts of every copy of seko. */
  get [brand](): true {
    return true;
  }

  /** The amount as a decimal.js `Decimal` in whole units of the currency. */
  get decimal(): ExactDecimal {
    return toDecimal(this.minor, this.minorUnit);
  }

  get isZero(): boolean {
    return this.minor === 0;
  }

  /** @throws {InputError} for another currency or period, or past the safe range */
  add(other: Money<Per>): Money<Per> {
    return withMinor(this, this.minor + alike(this, other).minor);
  }

  /** @throws {InputError} for another currency or period, or past the safe range */
  subtract(other: Money<Per>): Money<Per> {
    return withMinor(this, this.minor - alike(this, other).minor);
  }

  negate(): Money<Per> {
    return withMinor(this, -this.minor);
  }

  /**
   * The amount times a rate, rounded once.
   *
   * @param rate such as `rate("0.85")`
   * @param rounding to a step no finer than the minor unit
   * @throws {InputError} for a rounding that is none, or past the safe range
   */
  multiply(rate: Rate, rounding: Rounding): Money<Per> {
    if (!isRate(rate)) throw wrong("wrong-type", "rate", 'a rate such as rate("0.85") gives', rate);
    const step = stepOf(rounding, this.minorUnit);
    return withMinor(
      this,
      multiplyDivideTo(this.minor, rate.scaled, 10 ** rateDecimals, { mode: rounding.mode, step }),
    );
  }

  /**
   * The amount rounded to a coarser step: to whole euros, to 0.05.
   *
   * @throws {InputError} for a rounding that is none, or past the safe range
   */
  round(rounding: Rounding): Money<Per> {
    const step = stepOf(rounding, this.minorUnit);
    return withMinor(this, step * divideRounded(this.minor, step, rounding.mode));
  }

  /**
   * -1, 0 or 1, as this amount is below, equal to or above the other.
   *
   * @throws {InputError} for another currency or period
   */
  compare(other: Money<Per>): number {
    return Math.sign(this.minor - alike(this, other).minor);
  }

  /** Whether both are the same amount, in the same currency and for the same period. */
  equals(other: Money<Per>): boolean {
    return kind(this) === kind(other) && this.minor === other.minor;
  }

  /** The amount with all its decimals: `"1234.50"`. */
  toString(): string {
    return formatScaled(this.minor, this.minorUnit);
  }

  /** What `JSON.stringify` writes: the same text as {@link Money.toString}. */
  toJSON(): string {
    return this.toString();
  }

  /** Refuses `<`, `>` and `+`, which would compare and join the texts: use `compare` and `add`. */
  valueOf(): never {
    return refuseOperators();
  }
}

/**
 * An amount of money.
 *
 * @param amount decimal text, a whole number or a `Decimal`, in whole units of the currency: `"1234.56"` is 1 234.56 EUR
 * @param per the period it is for
 * @param currency code of the currency
 * @param minorUnit decimals of the currency's minor unit
 * @throws {InputError} when it is no exact decimal, or finer than the minor unit
 *
 * @example
 * money("12.50").add(money(3)).toString(); // "15.50"
 */
export function money<Per extends MoneyPer = "once">(
  amount: DecimalInput,
  per?: Per,
  currency = "EUR",
  minorUnit = 2,
): Money<Per> {
  return new Money(readScaled(amount, checkMinorUnit(minorUnit), "money"), (per ?? "once") as Per, currency, minorUnit);
}

/** An amount given in minor units: `moneyOfMinor(123456)` is 1 234.56 EUR. */
export function moneyOfMinor<Per extends MoneyPer = "once">(
  minor: number,
  per?: Per,
  currency = "EUR",
  minorUnit = 2,
): Money<Per> {
  return new Money(minor, (per ?? "once") as Per, currency, minorUnit);
}

/** @throws {InputError} unless the decimals of a minor unit are a whole number from 0 to 6, the decimals of a unit price */
export function checkMinorUnit(minorUnit: number): number {
  if (Number.isInteger(minorUnit) && minorUnit >= 0 && minorUnit <= 6) return minorUnit;
  throw wrong("minor-unit", "minorUnit", "a whole number from 0 to 6", minorUnit);
}

/** Whether a value is an amount of money, from whichever copy of seko. */
export function isMoney(value: unknown): value is Money<MoneyPer> {
  return isMarked(value, brand);
}

function withMinor<Per extends MoneyPer>(money: Money<Per>, minor: number): Money<Per> {
  return new Money(minor, money.per, money.currency, money.minorUnit);
}

function alike<Per extends MoneyPer>(first: Money<Per>, other: Money<Per>): Money<Per> {
  if (kind(first) === kind(other)) return other;
  throw wrong("money-mismatch", "money", kind(first), kind(other));
}

/** What two amounts must share to be added or compared. */
function kind(money: unknown): string {
  if (!isMoney(money)) return received(money);
  return `${money.currency} with ${countOf(money.minorUnit, "decimal")}, per ${money.per}`;
}
