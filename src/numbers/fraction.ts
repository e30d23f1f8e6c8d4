import { InputError } from "../errors/index.js";
import { divideBig } from "./multiply-divide.js";
import { type DecimalInput, plainText } from "./values/read-scaled.js";
import { type Rounding, stepOfAnySize } from "./rounding.js";
import { formatScaled, isPerhapsGrouped } from "./values/scaled.js";
import { whyNotDecimal } from "./values/why-not-decimal.js";
import { wrong } from "./values/wrong.js";

/**
 * An exact number between two steps of a calculation, of any size. Not for the hot path: there, products are plain integers.
 */
export interface Fraction {
  readonly numerator: bigint;
  /** Above 0; numerator and denominator have no common factor. */
  readonly denominator: bigint;
}

/** Decimals a rounding step may have here, and digits a number may have; both are far past any real amount. */
const mostStepDecimals = 12;
const mostDigits = 60;

/**
 * A decimal that somebody gave, as a fraction. A text that may group thousands is refused: `1.000` is one to some and a thousand to
 * others.
 *
 * @throws {InputError} when the value is no exact decimal
 */
export function readFraction(value: DecimalInput | undefined, path: string): Fraction {
  if (typeof value === "string" && isPerhapsGrouped(value, mostDigits)) {
    throw new InputError([whyNotDecimal(value, mostDigits, path)]);
  }
  return writtenFraction(value, path);
}

/**
 * {@link readFraction} of what a rounding or a value class has written: its decimals are those of its step or currency, so that `1.000`
 * is one.
 *
 * @throws {InputError} when the value is no exact decimal
 */
export function writtenFraction(value: DecimalInput | undefined, path: string): Fraction {
  const text = plainText(value);
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/u.test(text) || text.length > mostDigits) {
    throw new InputError([whyNotDecimal(value, mostDigits, path)]);
  }
  const point = text.indexOf(".");
  if (point < 0) return { numerator: BigInt(text), denominator: 1n };
  const digits = text.slice(0, point) + text.slice(point + 1);
  const decimals = text.length - point - 1;
  // Powers of ten as large as these digits are plain integers too.
  if (digits.length <= mostPlainDigits) return plainFraction(Number(digits), 10 ** decimals);
  return fraction(BigInt(digits), 10n ** BigInt(decimals));
}

/** So many digits plain integers hold exactly. */
const mostPlainDigits = 15;

/** A fraction in lowest terms; the denominator may be negative but not 0. */
function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 1n) return { numerator, denominator };
  const [of, over] = [Number(numerator), Number(denominator)];
  if (over > 0 && Number.isSafeInteger(of) && Number.isSafeInteger(over)) return plainFraction(of, over);
  let divisor = denominator;
  let rest = numerator;
  while (rest !== 0n) {
    const next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  if (divisor < 0n !== denominator < 0n) divisor = -divisor;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The same of safe integers, the denominator above 0, without any of another size on the way. */
function plainFraction(numerator: number, denominator: number): Fraction {
  let divisor = denominator;
  let rest = Math.abs(numerator);
  while (rest !== 0) {
    const next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  return { numerator: BigInt(numerator / divisor), denominator: BigInt(denominator / divisor) };
}

/** Callers without types can pass anything, and what is no whole number would never come to the end of a division. */
function requireFractions(left: unknown, right: unknown = left): void {
  requireFraction(left);
  requireFraction(right);
}

function requireFraction(value: unknown): void {
  const { numerator, denominator } = Object(value) as Partial<Record<keyof Fraction, unknown>>;
  if (typeof numerator === "bigint" && typeof denominator === "bigint" && denominator > 0n) return;
  throw wrong("fraction", "fraction", "a fraction of BigInt", value);
}

export function add(left: Fraction, right: Fraction): Fraction {
  requireFractions(left, right);
  // Amounts of one currency have few denominators.
  if (left.denominator === right.denominator) {
    return fraction(left.numerator + right.numerator, left.denominator);
  }
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function subtract(left: Fraction, right: Fraction): Fraction {
  requireFractions(left, right);
  return add(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function multiply(left: Fraction, right: Fraction): Fraction {
  requireFractions(left, right);
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** @throws {InputError} for a division by 0 */
export function divide(left: Fraction, right: Fraction, path: string): Fraction {
  requireFractions(left, right);
  if (right.numerator === 0n) throw wrong("division-by-zero", path, "a divisor other than 0", 0);
  return fraction(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function isBelow(left: Fraction, right: Fraction): boolean {
  requireFractions(left, right);
  return left.numerator * right.denominator < right.numerator * left.denominator;
}

/** A fraction rounded to a multiple of the step, with as many decimals as the step is written with. */
export function roundFraction(value: Fraction, rounding: Rounding, path?: string): string {
  requireFractions(value);
  const { integer: step, decimals } = stepOfAnySize(rounding, mostStepDecimals, path);
  const steps = divideBig(value.numerator * 10n ** BigInt(decimals), value.denominator * step, rounding.mode);
  return formatScaled(steps * step, decimals);
}

/**
 * A decimal rounded to a multiple of a step, exactly.
 *
 * @param value any exact decimal, of up to 60 digits
 * @returns decimal text with as many decimals as the step is written with
 * @throws {InputError} when the value is no exact decimal or the rounding is none
 *
 * @example
 * roundTo("12.345", { mode: "half-up", step: "0.05" }); // "12.35"
 */
export function roundTo(value: DecimalInput, rounding: Rounding): string {
  return roundFraction(readFraction(value, "value"), rounding);
}
