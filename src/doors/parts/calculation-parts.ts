export { type AssessedSpan, type LevelSpan } from "../../rules/assess/assessed-span.js";
export { calculate, type CalculateOptions } from "../../rules/calculate.js";
export { calculateAll } from "../../rules/calculate-all.js";
export type { Contribution, ServicesToPay } from "../../rules/contribute/step.js";
export type { Testing } from "../../rules/contribute/testing.js";
export type { CoveredAndPaid } from "../../rules/cover-and-contribute.js";
export type { OutsideAmount } from "../../rules/cost/outside.js";
export type { BudgetAdjustment } from "../../rules/entitle/budget/adjust.js";
export type { BoundEffect } from "../../rules/entitle/budget/bounds.js";
export type { PeriodBudget, PersonalBudget } from "../../rules/entitle/budget/personal-budget.js";
export { deathStep } from "../../rules/death/judge-until-death.js";
export type { BudgetSegment, IndicativeBudget } from "../../rules/entitle/budget/indicative-budget.js";
export type { Eligibility } from "../../rules/entitle/conditions/eligibility.js";
export type { Failure, Findings, Gap } from "../../outcome/finding.js";
export { type PublicMoney } from "../../rules/fund/public-money.js";
export type { PlannedUnits } from "../../rules/limit/step.js";
export type { DayCut, LimitedLine } from "../../rules/limit/give/limited-line.js";
export type { Months } from "../../rules/months/months.js";
export { Amounts } from "../../result/amounts.js";
export type {
  AdjustmentDocument,
  BoundDocument,
  BudgetDocument,
  BudgetPeriodDocument,
  SegmentDocument,
} from "../../result/document/budget.js";
export type { AmountsDocument, MonthDocument } from "../../result/document/amounts.js";
export type {
  AnyResultDocument,
  EligibleDocument,
  IncompleteDocument,
  IneligibleDocument,
  ResultDocument,
  ResultSchemeDocument,
  WrittenResult,
} from "../../result/document.js";
export type { OpeningDocument } from "../../result/document/opening.js";
export type {
  LineDocument,
  LineMonthDocument,
  LineMonthUnitsDocument,
  LineUnitsDocument,
} from "../../result/document/lines.js";
export { LineAmounts } from "../../result/rows/line-amounts.js";
export { LineMonthRow } from "../../result/rows/line-month-row.js";
export { LineRow } from "../../result/rows/line-row.js";
export type { OutsideDocument, OutsideMinor, OutsideRow } from "../../result/rows/outside-row.js";
export type { ContributionParts, PayerMinor } from "../../result/rows/payer-row.js";
export { MonthRow } from "../../result/rows/month-row.js";
export type { AdjustmentRow, Budget, BudgetBoundEffect, BudgetPart, BudgetPeriodRow } from "../../result/budget.js";
export { LineMonthUnitsRow, LineUnits } from "../../result/line-units.js";
export { LineUnitsRow } from "../../result/rows/line-units-row.js";
export type { Before, LineName, OutcomeNumbers, ResultNumbers } from "../../result/numbers.js";
export type { OpeningNote } from "../../result/opening-note.js";
export type { BudgetUse, MonthSoFar, PersonPosition, Position, ShownLine } from "../../result/position/document.js";
export { EligibleResult, IncompleteResult, IneligibleResult, type Result } from "../../result/result.js";
