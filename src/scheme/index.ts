export { lastDayAfter, type AfterDeath } from "./after-death.js";
export {
  bindingDates,
  type AssessBase,
  type AssessRule,
  type BindingDate,
  type FindingsRule,
  type Level,
  type ScoreBand,
  type ScoreBandsRule,
  type ScoreRule,
  type ScoreScale,
} from "./assess-rule.js";
export {
  partBudgets,
  type BudgetBound,
  type BudgetPeriods,
  type BudgetPeriodsByDates,
  type BudgetPeriodsByMonths,
  type NamedBudgetPeriod,
  type NotWorseOff,
  type PartBudget,
} from "./budget-rule.js";
export {
  absenceDays,
  type AbsenceCondition,
  type AgeCondition,
  type AnyOfCondition,
  type Condition,
  type ConditionOption,
  type DurationCondition,
  type EnrolmentCondition,
  type ResidenceCondition,
  type SettingCondition,
  type TargetGroupCondition,
} from "./condition.js";
export {
  freed,
  type CapitalSteps,
  type ContributeOrder,
  type ContributeRule,
  type CountedIncome,
  type Exemption,
  type FixedPerUnit,
  type FixedPublicPart,
  type Freed,
  type IncomeAboveProtected,
  type NoContribution,
  type PayingRule,
  type ShareAboveThreshold,
  type ShareOfIncome,
  type Slope,
  type TestedContribution,
} from "./contribute-rule.js";
export type {
  CompiledContribution,
  CompiledContributions,
  CompiledExemption,
  CompiledIncome,
  CompiledProtected,
  CompiledRelatives,
  Portion,
} from "./compiled-contribution.js";
export type { LiableRelativesRule, ShareOfCost } from "./liable-relatives-rule.js";
export type { FurtherMember, PlaceAmount, ProtectedAmount } from "./protected-amount.js";
export { checkName, minorUnits } from "./check-head.js";
export { vats, type CostRule, type UnitPriceRow, type Vat } from "./cost-rule.js";
export { budgetKinds, coverOrders, type BudgetKind, type CoverOrder, type CoverRule } from "./cover-rule.js";
export {
  amountPeriods,
  hoursPeriods,
  yearBases,
  type AmountPeriod,
  type AnswerScale,
  type AnswerWeight,
  type AssessedHoursRule,
  type EntitleBase,
  type BudgetFormulaRule,
  type EntitleRule,
  type HoursPeriod,
  type LevelAmount,
  type LevelAmountRule,
  type LevelWeight,
  type NeedFormulaRow,
  type RateRow,
  type ScorePriceRule,
  type WeightsRule,
  type YearBasis,
} from "./entitle-rule.js";
export {
  splitLevels,
  type FundingShare,
  type FundingSource,
  type FundRule,
  type RestFunding,
  type SplitLevel,
  type UnitCostFunding,
  type UnitCostRate,
} from "./fund-rule.js";
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
export type { CompiledLimit, LimitRow } from "./compiled-limit.js";
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
export type { Appeal, IncomeKind, NamedCircumstance, Scheme, TargetGroup, TimeBand } from "./scheme.js";
export { schemeWarnings } from "./scheme-warnings.js";
export type { Area, Service } from "./service.js";
export { holdsOn, sameUntil, type About, type UnknownFact } from "./holds-on.js";
export type { ConditionOptionFacts } from "./read-options.js";
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
export {
  partMonths,
  type AmountBase,
  type CompensationAmount,
  type CompensationRate,
  type FixedPerDay,
  type FixedPerMonth,
  type ForWhom,
  type InstitutionCost,
  type InstitutionShare,
  type PartMonth,
  type ShareOfInstitution,
} from "./compensation/compensation-amount.js";
export {
  claimantBases,
  daysOfDeath,
  gatePers,
  gateServices,
  type ClaimantBasis,
  type ClaimantRule,
  type CompensationAbsence,
  type CompensationScheme,
  type DeathRule,
  type ExcludesRule,
  type GatePer,
  type LeavingRule,
  type QualifyRule,
  type ServiceGate,
} from "./compensation/compensation-scheme.js";
export { compileCompensation, type CompiledCompensation } from "./compensation/compile-compensation.js";
export { readCompensation, type CompensationFacts, type QualifyFacts } from "./compensation/read-compensation.js";
export type { AmountFacts, RateFacts } from "./compensation/read-compensation-amount.js";
export { compile } from "./compile.js";
export type { CompiledUnitCost } from "./compile-unit-costs.js";
export type {
  CompiledCondition,
  CompiledFunding,
  CompiledScheme,
  CompiledService,
  OutcomeForm,
  ResultForm,
  SchemeName,
} from "./compiled.js";
export type { CompiledRounding } from "./compiled-rounding.js";
export type { ParameterRow } from "./parameter-row.js";
export { priceKey, type PriceDimensions } from "./price-key.js";
export type { CeilingFacts } from "./read-ceilings.js";
export type { PriceFacts } from "./read-cost.js";
export { priceRunLength, type PriceRow } from "./compile-prices.js";
export { beatenBy } from "./beaten-prices.js";
export type { BandFacts } from "./read-assess.js";
export type { BoundRow, BudgetPeriodFacts, BudgetRuleFacts } from "./read-budget-rules.js";
export type { EntitleFacts } from "./read-entitle.js";
export { weightDecimals } from "./read-level-amounts.js";
export { needDecimals, type AnswerScaleFacts, type FormulaFacts, type NeedFacts } from "./read-need-formulas.js";
export { placesAround, type MembershipFacts, type PlaceFacts } from "./read-places.js";
export { readScheme, type SchemeFacts } from "./read-scheme.js";
