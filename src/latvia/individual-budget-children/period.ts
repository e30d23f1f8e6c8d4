import type { PeriodText } from "../../person/dated.js";

/** The year of services: from September 2018, in Jelgava to the end of August 2019. */
export const pilotYear = { from: "2018-09-01", to: "2019-08-31" } as const satisfies PeriodText;
