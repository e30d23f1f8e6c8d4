export { calculate, type CalculateOptions } from "../../rules/opening/calculate.js";
export { calculateThrough, type ThroughOptions } from "../../rules/opening/calculate-through.js";
export { nothingUsed, nothingUsedBefore } from "../../rules/opening/nothing-used.js";
export type { Position } from "../../result/position/document.js";
