export { ageOn, dayAfter, dayBefore, daysOf, monthsLater, runsOf } from "./days.js";
export { lastDaysOf } from "./death.js";
export { expectedOf, type Expected } from "./oracle.js";
export type { Rules } from "./parameters.js";
export { priceRowOn } from "./places.js";
