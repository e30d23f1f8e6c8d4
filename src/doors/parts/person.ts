export type { Answer, Assessment } from "../../person/assessment.js";
export type { Capital } from "../../person/means/capital.js";
export type { Case } from "../../person/case.js";
export type { Expense } from "../../person/means/expense.js";
export {
  circumstanceDecimals,
  circumstanceKinds,
  type Circumstance,
  type CircumstanceKind,
} from "../../person/means/circumstance.js";
export {
  disabilityStatuses,
  type Client,
  type Disability,
  type DisabilityStatus,
  type GroupMembership,
} from "../../person/client.js";
export type { Dated, PeriodText } from "../../person/dated.js";
export type { Adjustment, Decision } from "../../person/decision.js";
export type { Delivery, OtherMoney } from "../../person/delivery.js";
export type { DeliveryFacts, LeavingFacts, OtherMoneyFacts } from "../../person/facts/delivery-facts.js";
export type { Enrolment } from "../../person/enrolment.js";
export {
  adjustmentDecimals,
  scoreDecimals,
  type AdjustmentFacts,
  type AnswerFacts,
  type AssessmentFacts,
  type DecisionFacts,
} from "../../person/facts/assessment-facts.js";
export { type CaseFacts, type Ends, type KeptRows, type LineFacts } from "../../person/facts/facts.js";
export {
  type CircumstanceSpan,
  type DisabilitySpan,
  type EnrolmentSpan,
  type GroupSpan,
  type IncomeSpan,
  type NumberSpan,
  type PlaceSpan,
  type RelativeFacts,
  type SettingSpan,
} from "../../person/facts/spans.js";
export { isGroupSize, whyNotGroupSize } from "../../person/means/group-size.js";
export type { HouseholdSize } from "../../person/means/household.js";
export { isId, whyNotId } from "../../person/id.js";
export type { Income } from "../../person/means/income.js";
export type { Leaving } from "../../person/leaving.js";
export {
  recipients,
  recurrences,
  type PlanLine,
  type Recipient,
  type Recurrence,
  type SupportPlan,
} from "../../person/plan.js";
export { readCase, readKnownOn } from "./reading-cases.js";
export type { KnowledgeOptions } from "../../person/read/known.js";
export { meansDecimals } from "../../person/read/means.js";
export type { Fact, NamedRecord, Recorded } from "../../person/recorded.js";
export { relations, type LiableRelative, type Relation } from "../../person/means/relative.js";
export { residenceKinds, type Residence, type ResidenceKind } from "../../person/residence.js";
export { settingKinds, type Setting, type SettingKind } from "../../person/setting.js";
export { units, type Unit } from "../../person/unit.js";
export { weekdays, type Weekday } from "../../person/weekday.js";
