/**
 * The same people by two sets of rules: what changes, for whom, and who pays. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export { compare, startComparison } from "./compare.js";
export type { CompareOptions } from "./read-options.js";
export type { ComparisonInProgress } from "./in-progress.js";
export type { ComparisonPart } from "./part.js";
export type {
  BinCounts,
  BinId,
  ComparedRules,
  Comparison,
  ComparisonThresholds,
  SampledAmount,
  SampledAmounts,
  SampledMeasures,
  SetAside,
} from "./document.js";
export type {
  ComparedAmount,
  ComparedGroup,
  ComparedMeasures,
  ComparedMonth,
  ComparedPerson,
  ComparedService,
  ComparedSource,
} from "./compared-amounts.js";
