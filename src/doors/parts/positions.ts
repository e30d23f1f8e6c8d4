export { calculate, type CalculateOptions } from "../../rules/opening/calculate.js";
export { calculateThrough, type ThroughOptions } from "../../rules/opening/calculate-through.js";
export { nothingUsed } from "../../rules/opening/nothing-used.js";
export { nothingUsedBefore } from "../../rules/opening/assumption-labels.js";
export type { Position } from "../../result/position/document.js";
