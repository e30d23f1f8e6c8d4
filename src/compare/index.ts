/**
 * The same people by two sets of rules: what changes, for whom, and who pays. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export { compare, startComparison } from "./compare.js";
export type { CompareOptions } from "./read-options.js";
export type { ComparisonInProgress } from "./in-progress.js";
export type {
  BinCounts,
  BinId,
  ComparedAmount,
  ComparedGroup,
  ComparedMeasures,
  ComparedMonth,
  ComparedPerson,
  ComparedRules,
  ComparedService,
  ComparedSource,
  Comparison,
  ComparisonThresholds,
  SetAside,
} from "./document.js";
