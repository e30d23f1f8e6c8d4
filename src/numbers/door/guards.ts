import { isMoney } from "../values/money.js";
import { isQuantity } from "../values/quantity.js";
import { isUnitPrice } from "../values/unit-price.js";
import { outOfRange, wholeNumber, wrong } from "../values/wrong.js";
import { aList, type Guard, ofType } from "../../errors/index.js";
import { checkMode } from "../rounding.js";

export { aList, anything, aRecord, aText, oneOf, orNothing } from "../../errors/index.js";

export const aBigInt: Guard = /* @__PURE__ */ ofType("a BigInt", (value) => typeof value === "bigint");
export const anAmount: Guard = /* @__PURE__ */ ofType("an amount such as money(3) gives", isMoney);
export const aPrice: Guard = /* @__PURE__ */ ofType('a price such as unitPrice("7.25", "hour") gives', isUnitPrice);
export const aQuantity: Guard = /* @__PURE__ */ ofType('a quantity such as quantity("2", "hour") gives', isQuantity);

const aNumber = /* @__PURE__ */ ofType("a whole number", (value) => typeof value === "number");

/** A number that plain integers hold exactly. */
export function anInteger(value: unknown, path: string): void {
  aNumber(value, path);
  if (!Number.isSafeInteger(value)) throw outOfRange(value, path);
}

/** What may be divided by. */
export function aDivisor(value: unknown, path: string): void {
  aNumber(value, path);
  // What is no number has been refused.
  wholeNumber(value as number, path, 1);
}

/** A BigInt, or a number that plain integers hold exactly. */
export function anyInteger(value: unknown, path: string): void {
  if (typeof value !== "bigint") anInteger(value, path);
}

/** A divisor of any size; the sign of what is divided carries that of the quotient. */
export function aBigDivisor(value: unknown, path: string): void {
  aBigInt(value, path);
  if ((value as bigint) < 1n) throw wrong("whole-number", path, "a BigInt of at least 1", value);
}

/** A list of which each entry is a whole number that is not negative. */
export function wholeNumbers(value: unknown, path: string): void {
  aList(value, path);
  // What is no list has been refused; by index, so that holes are looked at too.
  const list = value as readonly number[];
  for (let at = 0; at < list.length; at += 1) wholeNumber(list[at] as number, `${path}[${at}]`);
}

/** How many decimals a number has: more than 15 digits no safe integer holds. */
export function decimals(value: unknown, path: string): void {
  const isCount = Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 1000;
  if (!isCount) throw wrong("decimals", path, "0 to 1000 decimals", value);
}

export const aMode: Guard = checkMode;
