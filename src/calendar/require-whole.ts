import { InputError, received } from "../errors/index.js";

/** Refuses a number that is not whole, or lies below the least one allowed. */
export function requireWhole(value: number, path: string, least = -Infinity): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  const expected = least === -Infinity ? "a whole number" : `a whole number, ${least} or more`;
  throw new InputError([{ code: "not-whole", path, expected, received: received(value) }]);
}
