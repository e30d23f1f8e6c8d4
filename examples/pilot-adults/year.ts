/** Twelve months, as many as the plan of 2015 allows, from the month in which the pilot that ran began. */
export const pilotYear = { from: "2019-11-01", to: "2020-10-31" } as const;
