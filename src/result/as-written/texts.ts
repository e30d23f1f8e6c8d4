import { parseScaled, quantityDecimals } from "../../numbers/index.js";

const zero = 48;
const minus = 45;
const point = 46;

/** Whether a text is what is written of an amount in minor units. */
export function isAmountText(text: unknown, minor: number, minorUnit: number): boolean {
  return typeof text === "string" && isFull(text, minor, minorUnit) && parseScaled(text, minorUnit) === minor;
}

/** {@link isAmountText} of the text from which the amount was read. */
export function isFull(text: string, minor: number, minorUnit: number): boolean {
  if (minor === 0 && text.charCodeAt(0) === minus) return false;
  return minorUnit === 0 ? !text.includes(".") : text.charCodeAt(text.length - 1 - minorUnit) === point;
}

/** Whether a text is what is written of units in ten-thousandths. */
export function isUnitsText(text: unknown, scaled: number): boolean {
  return typeof text === "string" && isShort(text, scaled) && parseScaled(text, quantityDecimals) === scaled;
}

/** {@link isUnitsText} of the text from which the units were read. */
export function isShort(text: string, scaled: number): boolean {
  if (scaled === 0 && text.charCodeAt(0) === minus) return false;
  return text.charCodeAt(text.length - 1) !== zero || !text.includes(".");
}
