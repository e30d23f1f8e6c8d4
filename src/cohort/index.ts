export { calibrate, type CalibrateOptions, type Calibration, type WithoutBudget } from "./calibration/calibrate.js";
export { countedDays, type CountedDays } from "./counted/counted-days.js";
export { countedTwice } from "./counted/counted-twice.js";
export { startSummary, summarise, type SummariseOptions, type SummaryInProgress } from "./summary/summarise.js";
export type {
  AreaSummary,
  AssumptionTitle,
  BudgetDistribution,
  GroupSummary,
  LevelSummary,
  ServiceSummary,
  Summary,
} from "./summary/summary.js";
