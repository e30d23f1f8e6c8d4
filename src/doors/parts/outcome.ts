export {
  uncountedCodes,
  type ClaimedRate,
  type ClaimNode,
  type DeliverySharesNode,
  type UncountedCode,
  type UncountedNode,
} from "../../rules/recording/claim-node.js";
export type {
  ContributionNode,
  ExemptionNode,
  IncomeNode,
  MeansTestNode,
  ProtectedNode,
  RelativesLineNode,
  RelativesNode,
} from "../../rules/recording/contribution-nodes.js";
export { cutCodes, type CutCode, type CutReason, type CutUnits } from "../../outcome/cut.js";
export { factNames, type FactName, type MissingFact } from "../../outcome/missing-fact.js";
export type { Eligible, Incomplete, Ineligible, Outcome } from "../../outcome/outcome.js";
export type { DaySpan } from "../../outcome/day-span.js";
export { reasonCodes, type Reason, type ReasonCode } from "../../outcome/reason.js";
export type {
  AdjustmentNode,
  BoundNode,
  ConditionNode,
  CutNode,
  DayUnitsNode,
  EntitledDaysNode,
  LevelNode,
  LimitNode,
  OtherRate,
  PriceNode,
  Recorder,
  SegmentNode,
  SplitNode,
  UnitCostNode,
  FundingCapNode,
  TraceNode,
} from "../../rules/recording/recorder.js";
export type * from "../../outcome/asked.js";
export type * from "../../outcome/asked-of-fact.js";
export type {
  Actual,
  StatedAll,
  StatedDate,
  StatedEnrolment,
  StatedFact,
  StatedLevel,
  StatedPayer,
  StatedResidence,
  StatedSetting,
} from "../../outcome/statement.js";
export type {
  BudgetRoundingNode,
  ExactValue,
  RoundedAmount,
  RoundingNode,
} from "../../rules/recording/rounding-nodes.js";
