export {
  careBenefitGroups,
  careBenefitOn,
  careBenefits,
  type CareBenefit,
  type CareBenefitGroup,
} from "./care-benefit.js";
export {
  incomeLines,
  thresholdTable,
  type BenefitRule,
  type DatedFigure,
  type FamilySupplement,
  type IncomeLine,
  type LineRow,
  type LineShare,
  type ThresholdTable,
} from "./data.js";
export { incomeLineOn, minimumWageOn } from "./find-threshold.js";
export type { LocalLine } from "./local-lines.js";
export { minimumBenefit } from "./minimum-benefit.js";
export type { BenefitPause } from "./pauses.js";
export {
  transportBenefitOn,
  transportBenefits,
  type TransportBenefit,
  type TransportReading,
} from "./transport-benefit.js";
export {
  transportHalfYears,
  type TransportHalfYear,
  type TransportHalfYears,
  type TransportQuestion,
} from "./transport-half-years.js";
