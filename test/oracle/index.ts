export { ageOn, daysOf, monthsLater, runsOf } from "./days.js";
export { expectedOf, type Expected } from "./oracle.js";
export type { Rules } from "./parameters.js";
