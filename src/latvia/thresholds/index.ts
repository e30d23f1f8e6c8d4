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
  type DatedFigure,
  type FamilySupplement,
  type IncomeLine,
  type LineRow,
  type LineShare,
  type ThresholdTable,
} from "./data.js";
export { incomeLineOn, minimumWageOn } from "./find-threshold.js";
export { transportBenefitOn, transportBenefits, type TransportBenefit } from "./transport-benefit.js";
