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
} from "./assess/rule.js";
export {
  partBudgets,
  type BudgetBound,
  type BudgetPeriods,
  type BudgetPeriodsByDates,
  type BudgetPeriodsByMonths,
  type NamedBudgetPeriod,
  type NotWorseOff,
  type PartBudget,
} from "./entitle/budget/rule.js";
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
} from "./entitle/conditions/condition.js";
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
} from "./contribute/rule.js";
export type {
  CompiledContribution,
  CompiledContributions,
  CompiledExemption,
  CompiledIncome,
  CompiledProtected,
  CompiledRelatives,
  Portion,
} from "./contribute/compiled.js";
export type { LiableRelativesRule, ShareOfCost } from "./contribute/liable-relatives-rule.js";
export type { FurtherMember, PlaceAmount, ProtectedAmount } from "./contribute/protected-amount.js";
export { checkName, minorUnits } from "./reading/check-head.js";
export { vats, type CostRule, type UnitPriceRow, type Vat } from "./cost/rule.js";
export { budgetKinds, coverOrders, type BudgetKind, type CoverOrder, type CoverRule } from "./cover/rule.js";
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
} from "./entitle/rule.js";
export {
  splitLevels,
  type FundingShare,
  type FundingSource,
  type FundRule,
  type RestFunding,
  type SplitLevel,
  type UnitCostFunding,
  type UnitCostRate,
} from "./fund/rule.js";
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
} from "./limit/rule.js";
export type { CompiledLimit, LimitRow } from "./limit/compiled.js";
export { isInputReference, type InputReference, type OpenInput, type Parameter } from "./reading/parameter.js";
export { placeKinds, type Place, type PlaceKind, type PlaceMembership } from "./place.js";
export {
  ceilingBearers,
  outsideReasons,
  type CeilingBearer,
  type OutsideKind,
  type OutsideReason,
  type PriceCeiling,
} from "./cost/price-ceiling.js";
export type { Appeal, IncomeKind, NamedCircumstance, Scheme, TargetGroup, TimeBand } from "./scheme.js";
export { schemeWarnings } from "./scheme-warnings.js";
export type { Area, Service } from "./service.js";
export { holdsOn, sameUntil, type About, type UnknownFact } from "./when/holds-on.js";
export type { ConditionOptionFacts } from "./entitle/conditions/read-options.js";
export type { CompiledTest } from "./when/read.js";
export type {
  AgeTest,
  CircumstanceTest,
  DisabilityTest,
  LevelTest,
  NumberTest,
  TargetGroupTest,
  Test,
  When,
} from "./when/when.js";
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
} from "./follow/compensation/amount.js";
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
} from "./follow/compensation/scheme.js";
export { compileCompensation, type CompiledCompensation } from "./follow/compensation/compile.js";
export { readCompensation, type CompensationFacts, type QualifyFacts } from "./follow/compensation/read.js";
export type { AmountFacts, RateFacts } from "./follow/compensation/read-amount.js";
export { compile } from "./compile.js";
export type { CompiledUnitCost } from "./fund/compile-unit-costs.js";
export type {
  CompiledCondition,
  CompiledFunding,
  CompiledScheme,
  CompiledService,
  OutcomeForm,
  ResultForm,
  SchemeName,
} from "./compiled.js";
export type { CompiledRounding } from "./reading/compiled-rounding.js";
export type { ParameterRow } from "./reading/parameter-row.js";
export { priceKey, type PriceDimensions } from "./cost/price-key.js";
export type { CeilingFacts } from "./cost/read-ceilings.js";
export type { PriceFacts } from "./cost/read.js";
export { priceRunLength, type PriceRow } from "./cost/compile.js";
export { beatenBy } from "./cost/beaten-prices.js";
export type { BandFacts } from "./assess/read.js";
export type { BoundRow, BudgetPeriodFacts, BudgetRuleFacts } from "./entitle/budget/read.js";
export type { EntitleFacts } from "./entitle/read.js";
export { weightDecimals } from "./entitle/read-level-amounts.js";
export {
  needDecimals,
  type AnswerScaleFacts,
  type FormulaFacts,
  type NeedFacts,
} from "./entitle/read-need-formulas.js";
export { placesAround, type MembershipFacts, type PlaceFacts } from "./reading/places.js";
export { readScheme, type SchemeFacts } from "./read-scheme.js";
