export type { FactName, MissingFact } from "./missing-fact.js";
export type { DaySpan, Eligible, Incomplete, Ineligible, Outcome } from "./outcome.js";
export type { Reason, ReasonCode } from "./reason.js";
export type {
  ConditionNode,
  LevelNode,
  PriceNode,
  Recorder,
  RoundingNode,
  SegmentNode,
  SplitNode,
  TraceNode,
} from "./recorder.js";
