export {
  lastDayAfter,
  type AfterDeath,
  type EndsOnDay,
  type EndsWithMonth,
  type GoesOn,
} from "../../rules/common/after-death.js";
export {
  bindingDates,
  type AssessBase,
  type BindingDate,
  type Level,
  type ScoreBand,
  type ScoreScale,
} from "../../rules/assess/rule.js";
export type { AssessRule } from "../../rules/assess/registry.js";
export type { FindingsRule } from "../../rules/assess/methods/findings.js";
export type { ScoreBandsRule } from "../../rules/assess/methods/score-bands.js";
export type { ScoreRule } from "../../rules/assess/methods/score.js";
export type { BudgetPeriodsByDates, NamedBudgetPeriod } from "../../rules/entitle/budget/periods/dates.js";
export type { BudgetPeriodsByMonths } from "../../rules/entitle/budget/periods/months.js";
export type { BudgetPeriods } from "../../rules/entitle/budget/periods/registry.js";
export { partBudgets, type BudgetBound, type NotWorseOff, type PartBudget } from "../../rules/entitle/budget/rule.js";
export {
  absenceDays,
  absenceWindows,
  type AbsenceCondition,
  type AbsenceWindow,
} from "../../rules/entitle/conditions/kinds/absence.js";
export type { AgeCondition } from "../../rules/entitle/conditions/kinds/age.js";
export type { AnyOfCondition, ConditionOption } from "../../rules/entitle/conditions/kinds/any-of.js";
export type { DurationCondition } from "../../rules/entitle/conditions/kinds/duration.js";
export type { EnrolmentCondition } from "../../rules/entitle/conditions/kinds/enrolment.js";
export type { ResidenceCondition } from "../../rules/entitle/conditions/kinds/residence.js";
export type { SettingCondition } from "../../rules/entitle/conditions/kinds/setting.js";
export type { TargetGroupCondition } from "../../rules/entitle/conditions/kinds/target-group.js";
export type { CompiledCondition } from "../../rules/entitle/conditions/compiled.js";
export type { Condition, Conditions } from "../../rules/entitle/conditions/registry.js";
export { freed, type ContributeOrder, type Exemption, type Freed } from "../../rules/contribute/rule.js";
export type {
  ContributeRule,
  ContributeRules,
  PayingRule,
  TestedContribution,
} from "../../rules/contribute/registry.js";
export type { CapitalSteps } from "../../rules/contribute/methods/capital-steps.js";
export type { FixedPerUnit } from "../../rules/contribute/methods/fixed-per-unit.js";
export type { FixedPublicPart } from "../../rules/contribute/methods/fixed-public-part.js";
export type { IncomeAboveProtected } from "../../rules/contribute/methods/income-above-protected.js";
export type { NoContribution } from "../../rules/contribute/methods/none.js";
export type { ShareOfServices } from "../../rules/contribute/methods/share-of-cost.js";
export type { ShareAboveThreshold } from "../../rules/contribute/methods/share-above-threshold.js";
export type { ShareOfIncome } from "../../rules/contribute/methods/share-of-income.js";
export type { Slope } from "../../rules/contribute/methods/slope.js";
export type { CompiledIncome, CountedIncome } from "../../rules/reading/counted-income.js";
export type {
  CompiledContribution,
  CompiledContributions,
  CompiledExemption,
  CompiledProtected,
  CompiledRelatives,
  Portion,
} from "../../rules/contribute/compiled.js";
export type { LiableRelativesRule, ShareOfCost } from "../../rules/contribute/relatives/liable-relatives-rule.js";
export type {
  FurtherMember,
  PlaceAmount,
  ProtectedAmount,
} from "../../rules/contribute/means/protected-amount-rule.js";
export { minorUnits } from "../../rules/reading/check/check-head.js";
export { vats, type CostRule, type UnitPriceRow, type Vat } from "../../rules/cost/rule.js";
export { budgetKinds, coverOrders, type BudgetKind, type CoverOrder, type CoverRule } from "../../rules/cover/rule.js";
export { yearBases, type EntitleBase, type RateRow, type YearBasis } from "../../rules/entitle/rule.js";
export type { BudgetFormulaRule, EntitleRule } from "../../rules/entitle/registry.js";
export type { LevelAmount, LevelWeight } from "../../rules/entitle/level-amount-rule.js";
export type { AnswerScale, AnswerWeight, NeedFormulaRow } from "../../rules/entitle/need-rule.js";
export type { AssessedHoursRule } from "../../rules/entitle/methods/assessed-hours.js";
export type { LevelAmountRule } from "../../rules/entitle/methods/level-amount.js";
export type { ScorePriceRule } from "../../rules/entitle/methods/score-price.js";
export type { WeightsRule } from "../../rules/entitle/methods/weights.js";
export type {
  CompiledFormula,
  ExactArithmetic,
  Found,
  LackingFinding,
  RateInForce,
} from "../../rules/entitle/compiled-formula.js";
export { amountPeriods, hoursPeriods, type AmountPeriod, type HoursPeriod } from "../../person/amount-period.js";
export {
  splitLevels,
  type FundingShare,
  type FundingSource,
  type FundRule,
  type RestFunding,
  type SplitLevel,
  type UnitCostFunding,
  type UnitCostRate,
} from "../../rules/fund/rule.js";
export type { FundingCap } from "../../rules/fund/cap-rule.js";
export { limitPeriods, type LimitPeriod, type Purpose } from "../../rules/limit/rule.js";
export type { Exclusive } from "../../rules/limit/kinds/exclusive.js";
export type { LongestRun } from "../../rules/limit/kinds/longest-run.js";
export type { LimitAddition, LimitAmount, MostUnits } from "../../rules/limit/kinds/most-units.js";
export type { WholeUnits } from "../../rules/limit/kinds/whole-units.js";
export type { LimitRule, LimitRules } from "../../rules/limit/registry.js";
export type { CompiledLimit, LimitRow } from "../../rules/limit/compiled.js";
export type { InputReference, OpenInput, Parameter } from "../../rules/reading/parameter.js";
export { placeKinds, type Place, type PlaceKind, type PlaceMembership } from "../../rules/common/place.js";
export {
  ceilingBearers,
  outsideReasons,
  type CeilingBearer,
  type OutsideKind,
  type OutsideReason,
  type PriceCeiling,
} from "../../rules/cost/ceiling-rule.js";
export type {
  Appeal,
  ExpenseKind,
  IncomeKind,
  NamedCircumstance,
  Scheme,
  TargetGroup,
  TimeBand,
} from "../../rules/scheme.js";
export type { Area, Service } from "../../rules/common/service.js";
export type { About, Axis, BoundTest, Persons, UnknownFact } from "../../rules/when/kind.js";
export type { ConditionOptionFacts } from "../../rules/entitle/conditions/option-facts.js";
export type { CompiledTest } from "../../rules/when/read.js";
export type { CircumstanceStated } from "../../rules/when/circumstances.js";
export type { AgeStated, AgeTest } from "../../rules/when/kinds/age.js";
export type { CapitalStated, CapitalTest } from "../../rules/when/kinds/capital.js";
export type { CircumstanceTest } from "../../rules/when/kinds/circumstance.js";
export type { DisabilityStated, DisabilityTest } from "../../rules/when/kinds/disability.js";
export type { IncomeStated, IncomeTest } from "../../rules/when/kinds/income.js";
export type { LevelTest } from "../../rules/when/kinds/level.js";
export type { NumberTest } from "../../rules/when/kinds/number.js";
export type { ResidenceStated, ResidenceTest } from "../../rules/when/kinds/residence.js";
export type { SettingStated, SettingTest } from "../../rules/when/kinds/setting.js";
export type { MoneyBounds } from "../../rules/when/money-bounds.js";
export type { TargetGroupStated, TargetGroupTest } from "../../rules/when/kinds/target-group.js";
export type { StatedByTest, Test, Tests } from "../../rules/when/registry.js";
export type { When } from "../../rules/when/when.js";
export { compile } from "../../rules/compile.js";
export type { CompiledUnitCost } from "../../rules/fund/compile-unit-costs.js";
export type {
  CompiledFunding,
  CompiledScheme,
  CompiledService,
  OutcomeForm,
  ResultForm,
  SchemeName,
} from "../../rules/compiled.js";
export type { CompiledRounding } from "../../rules/reading/compiled-rounding.js";
export type { ParameterRow } from "../../rules/reading/parameter-row.js";
export type { PriceDimensions } from "../../rules/cost/price-key.js";
export type { CeilingFacts } from "../../rules/cost/read-ceilings.js";
export type { PriceFacts } from "../../rules/cost/read.js";
export { priceRunLength, type PriceRow } from "../../rules/cost/compile.js";
export type { BandFacts } from "../../rules/assess/scale-facts.js";
export type { BoundBudgetPeriods } from "../../rules/entitle/budget/periods/kind.js";
export type { BoundRow, BudgetRuleFacts } from "../../rules/entitle/budget/read.js";
export type { EntitleFacts } from "../../rules/entitle/read.js";
export { weightDecimals } from "../../rules/entitle/level-amount-facts.js";
export { needDecimals, type FormulaFacts, type NeedFacts } from "../../rules/entitle/need-facts.js";
export { type AnswerScaleFacts } from "../../rules/assess/answer-scale.js";
export type { MembershipFacts, PlaceFacts } from "../../rules/common/place-facts.js";
export type { SchemeFacts } from "../../rules/read-scheme.js";
