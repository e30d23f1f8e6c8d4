export {
  betweenBands,
  bindingDates,
  type AssessRule,
  type BetweenBands,
  type BindingDate,
  type Level,
  type ScoreBand,
  type ScoreBandsRule,
} from "./assess-rule.js";
export type {
  AgeCondition,
  Condition,
  DurationCondition,
  EnrolmentCondition,
  ResidenceCondition,
  SettingCondition,
  TargetGroupCondition,
} from "./condition.js";
export type { ContributeRule, NoContribution } from "./contribute-rule.js";
export { vats, type CostRule, type UnitPriceRow, type Vat } from "./cost-rule.js";
export { coverOrders, type CoverOrder, type CoverRule } from "./cover-rule.js";
export {
  amountPeriods,
  yearBases,
  type AmountPeriod,
  type EntitleRule,
  type LevelAmount,
  type LevelAmountRule,
  type LevelWeight,
  type YearBasis,
} from "./entitle-rule.js";
export { splitLevels, type FundingShare, type FundRule, type SplitLevel } from "./fund-rule.js";
export {
  limitPeriods,
  type Exclusive,
  type LimitAddition,
  type LimitAmount,
  type LimitPeriod,
  type LimitRule,
  type LongestRun,
  type MostUnits,
  type Purpose,
  type WholeUnits,
} from "./limit-rule.js";
export type { CompiledLimit, LimitRow } from "./read-limits.js";
export { isInputReference, type InputReference, type OpenInput, type Parameter } from "./parameter.js";
export { placeKinds, type Place, type PlaceKind, type PlaceMembership } from "./place.js";
export {
  ceilingBearers,
  outsideReasons,
  type CeilingBearer,
  type OutsideKind,
  type OutsideReason,
  type PriceCeiling,
} from "./price-ceiling.js";
export type { NamedCircumstance, Scheme, TargetGroup, TimeBand } from "./scheme.js";
export type { Area, Service } from "./service.js";
export { holdsOn, sameUntil, type About, type UnknownFact } from "./holds-on.js";
export type { CompiledTest } from "./read-when.js";
export type {
  AgeTest,
  CircumstanceTest,
  DisabilityTest,
  LevelTest,
  NumberTest,
  TargetGroupTest,
  Test,
  When,
} from "./when.js";
export { compile } from "./compile.js";
export type {
  CompiledCondition,
  CompiledFunding,
  CompiledRounding,
  CompiledScheme,
  CompiledService,
  ResultForm,
  SchemeName,
} from "./compiled.js";
export type { ParameterRow } from "./parameter-row.js";
export { priceKey, type PriceDimensions } from "./price-key.js";
export type { CeilingFacts } from "./read-ceilings.js";
export type { PriceFacts } from "./read-cost.js";
export type { PriceRow } from "./compile-prices.js";
export { beatenBy } from "./beaten-prices.js";
export type { BandFacts } from "./read-assess.js";
export { weightDecimals } from "./read-entitle.js";
export { placesAround, type MembershipFacts, type PlaceFacts } from "./read-places.js";
export { readScheme, type SchemeFacts } from "./read-scheme.js";
