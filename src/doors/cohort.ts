/**
 * Many people: each calculated as it comes, counted once, and all of them added up.
 *
 * @packageDocumentation
 */
export * from "../cohort/index.js";
export {
  calculateEach,
  type CalculatedCase,
  type CalculateEachOptions,
  type RefusedCase,
} from "../streams/calculate-each.js";
