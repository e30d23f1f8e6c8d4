export { calculate, type CalculateOptions } from "../rules/opening/calculate.js";
export { calculateThrough, type ThroughOptions } from "../rules/opening/calculate-through.js";
export type { Position } from "../result/position/document.js";
