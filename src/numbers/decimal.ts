import { Decimal } from "decimal.js";
import { formatScaled } from "./scaled.js";

/** A decimal.js number of our own constructor: precision 60, and nobody's `Decimal.set` reaches it. */
export type ExactDecimal = Decimal;

/** Digits per word of a decimal.js number, and the value of a full word. */
const wordDigits = 7;
const word = 10 ** wordDigits;

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

/** The fields decimal.js keeps: sign, exponent of the first digit, and words of seven digits aligned to the point. */
interface Layout {
  s: number;
  e: number;
  d: number[];
}

function assemble(integer: number, decimals: number): Decimal {
  const decimal = new (exactDecimal())(0);
  if (integer === 0) return decimal;
  const magnitude = integer < 0 ? -integer : integer;
  const unit = 10 ** decimals;
  let whole = Math.floor(magnitude / unit);
  const fraction = (magnitude - whole * unit) * 10 ** (wordDigits - decimals);
  const words: number[] = fraction === 0 ? [] : [fraction];
  const exponent = whole === 0 ? digitsOf(fraction) - 1 - wordDigits : digitsOf(whole) - 1;
  while (whole > 0) {
    const rest = Math.floor(whole / word);
    const low = whole - rest * word;
    // Words that are zero are kept only between others.
    if (low !== 0 || words.length > 0) words.unshift(low);
    whole = rest;
  }
  const layout: Layout = decimal;
  layout.s = integer < 0 ? -1 : 1;
  layout.e = exponent;
  layout.d = words;
  return decimal;
}

function digitsOf(integer: number): number {
  let digits = 1;
  for (let bound = 10; bound <= integer; bound *= 10) digits += 1;
  return digits;
}

const samples = [1, -5, 10, 99, 100, 1234567, -12345678, 10000000, 70000000000001, 9007199254740991] as const;

/** Whether numbers put together from words are what the normal constructor makes: then nothing is parsed from text. */
export function layoutIsKnown(): boolean {
  return samples.every((sample) =>
    [0, 2, 4, 6].every((decimals) => {
      const made: Layout = assemble(sample, decimals);
      const parsed: Layout = parse(sample, decimals);
      return made.s === parsed.s && made.e === parsed.e && String(made.d) === String(parsed.d);
    }),
  );
}
