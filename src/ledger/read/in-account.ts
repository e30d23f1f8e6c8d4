import { formatMonth, monthOf, type Month, type Period } from "../../calendar/index.js";
import { InputError, received } from "../../errors/index.js";

/** Refuses a month that is none of an account. @param path where the month was given */
export function requireInAccount(month: Month, { from, to }: Period, path: string): void {
  const [first, last] = [monthOf(from), monthOf(to)];
  if (month >= first && month <= last) return;
  const expected = `a month of the account, from ${formatMonth(first)} to ${formatMonth(last)}`;
  throw new InputError([{ code: "outside-account", path, expected, received: received(formatMonth(month)) }]);
}
