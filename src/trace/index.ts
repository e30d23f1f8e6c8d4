export type { ContributionNode, ExemptionNode, MeansTestNode } from "./contribution-nodes.js";
export type { CutCode, CutReason, CutUnits } from "./cut.js";
export type { FactName, MissingFact } from "./missing-fact.js";
export type { DaySpan, Eligible, Incomplete, Ineligible, Outcome } from "./outcome.js";
export type { Reason, ReasonCode } from "./reason.js";
export type {
  AdjustmentNode,
  BoundNode,
  ConditionNode,
  CutNode,
  EntitledDaysNode,
  LevelNode,
  LimitNode,
  PriceNode,
  Recorder,
  RoundingNode,
  SegmentNode,
  SplitNode,
  UnitCostNode,
  TraceNode,
} from "./recorder.js";
