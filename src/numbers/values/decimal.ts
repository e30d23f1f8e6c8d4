import { Decimal } from "decimal.js";
import { entryAt } from "../entry-at.js";
import { formatScaled } from "./scaled.js";

/** A decimal.js number of our own constructor: precision 60, and nobody's `Decimal.set` reaches it. */
export type ExactDecimal = Decimal;

/** Digits per word of a decimal.js number, and the value of a full word. */
const wordDigits = 7;
const word = 10 ** wordDigits;

/** The powers of 10 up to a full word. */
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7] as const;

let constructor: Decimal.Constructor | undefined;
let layoutHolds: boolean | undefined;

/** Our own copy of decimal.js's constructor, made when first asked for, so that importing seko runs nothing. */
export function exactDecimal(): Decimal.Constructor {
  constructor ??= Decimal.clone({ defaults: true, precision: 60, toExpNeg: -40, toExpPos: 40 });
  return constructor;
}

/**
 * A scaled integer as a `Decimal`: `toDecimal(123456, 2)` is 1234.56.
 *
 * Results hold many amounts and parsing text for each is slow, so the number is put together from its words. That leans on
 * the inner layout of decimal.js; the first call compares it with the normal constructor, and if they differ the normal
 * constructor does all the work.
 *
 * @param integer a safe integer
 * @param decimals how many of its digits stand behind the point
 */
export function toDecimal(integer: number, decimals: number): ExactDecimal {
  layoutHolds ??= layoutIsKnown();
  return layoutHolds && decimals <= wordDigits ? assemble(integer, decimals) : parse(integer, decimals);
}

function parse(integer: number, decimals: number): Decimal {
  return new (exactDecimal())(formatScaled(integer, decimals));
}

/**
 * The fields decimal.js keeps: its constructor, the sign, the exponent of the first digit, and words of seven digits aligned
 * to the point.
 */
interface Layout {
  constructor: unknown;
  s: number;
  e: number;
  d: number[];
}

function assemble(integer: number, decimals: number): Decimal {
  assembled ??= constructorOf(exactDecimal());
  const magnitude = integer < 0 ? -integer : integer;
  const unit = entryAt(powers, decimals);
  const whole = Math.floor(magnitude / unit);
  const fraction = (magnitude - whole * unit) * entryAt(powers, wordDigits - decimals);
  const exponent = whole === 0 && fraction > 0 ? digitsOf(fraction) - 1 - wordDigits : digitsOf(whole) - 1;
  // The check at the first call has shown that this is all a decimal.js number has.
  return new assembled(integer < 0 ? -1 : 1, exponent, wordsOf(whole, fraction)) as unknown as Decimal;
}

type Assembled = new (s: number, e: number, d: number[]) => Layout;

let assembled: Assembled | undefined;

/**
 * What makes numbers of a constructor from their fields. Its own constructor asks many questions of a value before it takes it;
 * all of them are answered here.
 */
function constructorOf(own: Decimal.Constructor): Assembled {
  function Made(this: Layout, s: number, e: number, d: number[]): void {
    this.constructor = own;
    this.s = s;
    this.e = e;
    this.d = d;
  }
  Made.prototype = own.prototype as unknown;
  return Made as unknown as Assembled;
}

/** The words of a number. Nearly every amount has one before the point, and one behind it unless that is zero. */
function wordsOf(whole: number, fraction: number): number[] {
  if (whole === 0) return [fraction];
  if (whole < word) return fraction === 0 ? [whole] : [whole, fraction];
  const words: number[] = fraction === 0 ? [] : [fraction];
  for (let left = whole; left > 0;) {
    const rest = Math.floor(left / word);
    const low = left - rest * word;
    // Words that are zero are kept only between others.
    if (low !== 0 || words.length > 0) words.unshift(low);
    left = rest;
  }
  return words;
}

function digitsOf(integer: number): number {
  let digits = 1;
  for (let bound = 10; bound <= integer; bound *= 10) digits += 1;
  return digits;
}

const samples = [0, 1, -5, 10, 99, 100, 1234567, -12345678, 10000000, 70000000000001, 9007199254740991] as const;

/** Whether numbers put together from words are what the normal constructor makes: then nothing is parsed from text. */
export function layoutIsKnown(): boolean {
  return samples.every((sample) =>
    [0, 2, 4, 6].every((decimals) => {
      const made: Layout = assemble(sample, decimals);
      const parsed: Layout = parse(sample, decimals);
      const sameKeys = String(Object.keys(made)) === String(Object.keys(parsed));
      const same = made.constructor === parsed.constructor && made.s === parsed.s && made.e === parsed.e;
      return sameKeys && same && String(made.d) === String(parsed.d);
    }),
  );
}
