export {
  thresholdTable,
  type CareBenefit,
  type DatedFigure,
  type IncomeLine,
  type LineRow,
  type LineShare,
  type ThresholdTable,
} from "./data.js";
export { incomeLineOn, minimumWageOn } from "./find-threshold.js";
