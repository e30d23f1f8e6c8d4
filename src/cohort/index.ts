export { calibrate, type Calibration, type WithoutBudget } from "./calibration/calibrate.js";
export { type CalibrateOptions } from "./calibration/calibration-input.js";
export { countOnce, type Countable, type CountedPlaces, type CountOnce } from "./counted/count-once.js";
export { startTogether, type ResultsTogether } from "./summary/together.js";
export { startSummary, summarise } from "./summary/summarise.js";
export { type SummariseOptions, type SummaryInProgress } from "./summary/summary-in-progress.js";
export type {
  AreaSummary,
  AssumptionTitle,
  BudgetDistribution,
  GroupSummary,
  LevelSummary,
  ServiceSummary,
  Summary,
} from "./summary/summary.js";
