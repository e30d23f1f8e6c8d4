import { InputError, received } from "../errors/index.js";
import { readScaled } from "../numbers/index.js";

const cents = 2;

/** An amount of at least 0 that a caller gives, in cents. @throws {InputError} for anything else */
export function amountAsked(text: unknown, path: string): number {
  return notBelowNothing(text, path, { decimals: cents, what: "an amount" });
}

/** A number of at least 0 that a caller gives, as a whole number of its last decimals. @throws {InputError} for anything else */
export function numberAsked(text: unknown, path: string, decimals: number): number {
  return notBelowNothing(text, path, { decimals, what: "a number" });
}

function notBelowNothing(
  text: unknown,
  path: string,
  { decimals, what }: { readonly decimals: number; readonly what: string },
): number {
  const scaled = readScaled(text, decimals, path);
  if (scaled >= 0) return scaled;
  throw new InputError([{ code: "negative", path, expected: `${what} of at least 0`, received: received(text) }]);
}
