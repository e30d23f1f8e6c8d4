/** What a service is counted in. `24h` is a day and night as one unit; `place-month` is a place kept for a month. */
export type Unit =
  "hour" | "day" | "night" | "24h" | "session" | "group-session" | "visit" | "month" | "place-month" | "item" | "km";

/** Every {@link Unit}. */
export const units = [
  "hour",
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
] as const satisfies readonly Unit[];
