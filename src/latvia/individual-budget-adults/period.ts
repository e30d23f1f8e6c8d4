import type { PeriodText } from "../../person/dated.js";

/** The months of services: twelve were planned from November 2019, and stretched to fifteen within the same money. */
export const adultsPilotPeriod = { from: "2019-11-01", to: "2021-01-31" } as const satisfies PeriodText;

/** The first half-year, for which provisional budgets were worked out. */
export const firstPeriod = { from: "2019-11-01", to: "2020-04-30" } as const satisfies PeriodText;

/** The rest, for which they were worked out anew. */
export const secondPeriod = { from: "2020-05-01", to: "2021-01-31" } as const satisfies PeriodText;
