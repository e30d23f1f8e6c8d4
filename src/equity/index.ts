/** Equal need, equal support: what the door shows. */
export { equity, startEquity } from "./equity.js";
export type { EquityInProgress } from "./in-progress.js";
export { needKeys, type EquityOptions } from "./read-options.js";
export type {
  Equity,
  EquityAmounts,
  EquityLevel,
  EquityMeasure,
  EquityMeasureId,
  EquityNeed,
  EquityOfIncome,
  EquityPair,
  EquityPerson,
  EquityPlace,
  EquityService,
  EquityThere,
  NeedKey,
  PairCause,
} from "./document.js";
