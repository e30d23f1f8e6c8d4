/** Equal need, equal support: what the door shows. */
export { equity, startEquity } from "./equity.js";
export type { EquityInProgress } from "./in-progress.js";
export { needKeys, type EquityOptions } from "./read-options.js";
export type {
  Equity,
  EquityAmounts,
  EquityLevel,
  EquityNeed,
  EquityOfIncome,
  EquityService,
  EquityThere,
  NeedKey,
  UnsampledFigure,
} from "./document.js";
export type {
  EquityMeasure,
  EquityMeasureId,
  EquityPair,
  EquityPerson,
  EquityPlace,
  PairCause,
  Sampled,
} from "./equity-measures.js";
export type { SampledAmount } from "../compare/document.js";
