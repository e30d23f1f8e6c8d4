/** What a level amount is for. `period` is the whole validity of the scheme, which then needs an end. */
export type AmountPeriod = "day" | "month" | "year" | "period";

/** Every {@link AmountPeriod}. */
export const amountPeriods = ["day", "month", "year", "period"] as const satisfies readonly AmountPeriod[];

/** What assessed hours are counted in. */
export type HoursPeriod = "day" | "week" | "month" | "year" | "period";

/** Every {@link HoursPeriod}. */
export const hoursPeriods = ["day", "week", "month", "year", "period"] as const satisfies readonly HoursPeriod[];
