/**
 * What a service is counted in. `24h` is a day and night as one unit; `place-month` is a place kept for a month; `money` is an amount in
 * the scheme's currency, such as an invoice, which costs what it says and has no price.
 */
export type Unit =
  | "hour"
  | "minute"
  | "day"
  | "night"
  | "24h"
  | "session"
  | "group-session"
  | "visit"
  | "month"
  | "place-month"
  | "item"
  | "km"
  | "money";

/** Every {@link Unit}. */
export const units = [
  "hour",
  "minute",
  "day",
  "night",
  "24h",
  "session",
  "group-session",
  "visit",
  "month",
  "place-month",
  "item",
  "km",
  "money",
] as const satisfies readonly Unit[];
