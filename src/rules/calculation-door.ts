export { assess } from "./assess/step.js";
export { type AssessedSpan, type LevelSpan } from "./assess/assessed-span.js";
export { levelOf } from "./assess/level-of.js";
export { bindCase } from "./bind.js";
export { calculate, type CalculateOptions } from "./calculate.js";
export { calculateAll } from "./calculate-all.js";
export { contribute, type Contribution, type ServicesToPay } from "./contribute/step.js";
export type { Testing } from "./contribute/testing.js";
export { coverAndContribute, type CoveredAndPaid } from "./contribute/cover-and-contribute.js";
export { cost } from "./cost/step.js";
export type { OutsideAmount } from "./cost/outside.js";
export { cover } from "./cover/step.js";
export type { BudgetAdjustment } from "./entitle/budget/adjust.js";
export type { BoundEffect } from "./entitle/budget/bounds.js";
export { planBudget } from "./entitle/budget/plan-budget.js";
export { personalBudget, type PeriodBudget, type PersonalBudget } from "./entitle/budget/personal-budget.js";
export { coverPeriods } from "./cover/periods.js";
export { withEnds } from "./death/ends-of.js";
export { deathStep } from "./death/judge-until-death.js";
export { indicativeBudget, type BudgetSegment, type IndicativeBudget } from "./entitle/budget/indicative-budget.js";
export { judge, outcomeOf, type Eligibility } from "./entitle/conditions/eligibility.js";
export type { Failure, Findings, Gap } from "../outcome/finding.js";
export { fund } from "./fund/step.js";
export { type PublicMoney } from "./fund/public-money.js";
export { limit, type PlannedUnits } from "./limit/step.js";
export type { DayCut, LimitedLine } from "./limit/limit-line.js";
export type { Months } from "./months/months.js";
export { Amounts } from "../result/amounts.js";
export type {
  AdjustmentDocument,
  AmountsDocument,
  BudgetDocument,
  AnyResultDocument,
  BudgetPeriodDocument,
  EligibleDocument,
  IncompleteDocument,
  IneligibleDocument,
  LineDocument,
  LineMonthDocument,
  LineMonthUnitsDocument,
  LineUnitsDocument,
  MonthDocument,
  ResultDocument,
  SegmentDocument,
  WrittenResult,
} from "../result/document.js";
export { LineAmounts, LineMonthRow, LineRow } from "../result/line-row.js";
export type { OutsideDocument, OutsideMinor, OutsideRow } from "../result/outside-row.js";
export type { ContributionParts, PayerMinor } from "../result/payer-row.js";
export { MonthRow } from "../result/month-row.js";
export type { AdjustmentRow, Budget, BudgetBoundEffect, BudgetPart, BudgetPeriodRow } from "../result/budget.js";
export { LineMonthUnitsRow, LineUnits, LineUnitsRow } from "../result/line-units.js";
export type { LineName, OutcomeNumbers, ResultNumbers } from "../result/numbers.js";
export { EligibleResult, IncompleteResult, IneligibleResult, type Result } from "../result/result.js";
export { fitsOutcome } from "../result/fits-outcome.js";
export { readResult } from "../result/read-result.js";
export { resultOfDocument } from "../result/result-of-document.js";
