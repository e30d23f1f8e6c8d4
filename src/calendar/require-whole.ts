import { InputError, received } from "../errors/index.js";

/** Refuses a number that is not whole or lies outside its bounds, both of which are allowed. */
export function requireWhole(value: number, path: string, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  const expected = `a whole number from ${least} to ${most}`;
  throw new InputError([{ code: "not-whole", path, expected, received: received(value) }]);
}
