import type { Month } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import { putText, reserve, type JsonBytes } from "./bytes.js";

/** The most bytes of a quoted decimal: seventeen digits and zeros in front, a minus, a point, two quotes. */
const mostBytesOfDecimal = 32;
/** Above it, integers are not divided as fast ones. */
const mostFast = 2 ** 31 - 1;

const quote = 34;
const minus = 45;
const point = 46;
const zero = 48;
const comma = 44;
const listStart = 91;
const listEnd = 93;

/** Puts a scaled integer as a quoted decimal with so many decimals, as `formatScaled` writes it. */
export function putScaled(into: JsonBytes, integer: number, decimals: number): void {
  const magnitude = integer < 0 ? -integer : integer;
  if (magnitude > mostFast) {
    putText(into, `"${formatScaled(integer, decimals)}"`);
    return;
  }
  reserve(into, mostBytesOfDecimal);
  const { bytes } = into;
  let at = into.length;
  bytes[at] = quote;
  if (integer < 0) bytes[(at += 1)] = minus;
  const wholeDigits = Math.max(1, digitsOf(magnitude) - decimals);
  at += 1;
  if (decimals === 0) putDigits(bytes, at, wholeDigits, magnitude);
  else {
    const rest = putDigits(bytes, at + wholeDigits + 1, decimals, magnitude);
    bytes[at + wholeDigits] = point;
    putDigits(bytes, at, wholeDigits, rest);
    at += decimals + 1;
  }
  bytes[at + wholeDigits] = quote;
  into.length = at + wholeDigits + 1;
}

/** Puts a scaled integer as a quoted decimal without trailing zeros, as `formatScaledShort` writes it. */
export function putShort(into: JsonBytes, integer: number, decimals: number): void {
  let shorter = integer;
  let left = decimals;
  for (; left > 0 && shorter % 10 === 0; left -= 1) shorter /= 10;
  putScaled(into, shorter, left);
}

/** Which numbers of a list are put. */
interface Places {
  /** The index of the first. */
  readonly from: number;
  /** The index behind the last. */
  readonly to: number;
  /** From one to the next that is put; left out, each is. */
  readonly step?: number;
  /** So many side by side are put each time; left out, one. */
  readonly each?: number;
}

/** Puts whole numbers of a list as a list. */
export function putIntegers(into: JsonBytes, list: readonly number[], { from, to, step = 1, each = 1 }: Places): void {
  putByte(into, listStart);
  for (let start = from; start < to; start += step) {
    for (let index = start; index < start + each; index += 1) {
      if (index > from) putByte(into, comma);
      putInteger(into, list[index] ?? 0);
    }
  }
  putByte(into, listEnd);
}

function putByte(into: JsonBytes, byte: number): void {
  reserve(into, 1);
  into.bytes[into.length] = byte;
  into.length += 1;
}

/** Puts a whole number. */
function putInteger(into: JsonBytes, integer: number): void {
  if (integer < 0 || integer > mostFast) {
    putText(into, String(integer));
    return;
  }
  reserve(into, mostBytesOfDecimal);
  const digits = digitsOf(integer);
  putDigits(into.bytes, into.length, digits, integer);
  into.length += digits;
}

/** Puts a month in quotes, as `formatMonth` writes it. */
export function putMonth(into: JsonBytes, month: Month): void {
  const year = (month / 12) | 0;
  reserve(into, 9);
  const { bytes, length } = into;
  bytes[length] = quote;
  putDigits(bytes, length + 1, 4, year);
  bytes[length + 5] = minus;
  putDigits(bytes, length + 6, 2, month - year * 12 + 1);
  bytes[length + 8] = quote;
  into.length = length + 9;
}

/** How many digits a fast integer has. */
function digitsOf(integer: number): number {
  let digits = 1;
  for (let rest = (integer / 10) | 0; rest > 0; rest = (rest / 10) | 0) digits += 1;
  return digits;
}

/** Sets the last digits of a fast integer. @returns the integer without them */
function putDigits(bytes: Uint8Array, at: number, digits: number, integer: number): number {
  let rest = integer | 0;
  for (let place = at + digits - 1; place >= at; place -= 1) {
    const shorter = (rest / 10) | 0;
    bytes[place] = zero + rest - shorter * 10;
    rest = shorter;
  }
  return rest;
}
